// Every person symbol: inside its box, visible in black and white, one shape per person, with its words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOfMarks } from '../../src/drawing/bounds.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import {
  CONDITION_COLOURS,
  CONDITION_PATTERNS,
  CONDITION_REGIONS,
  GENDER_SIGNS,
  GENDERS,
  MOVE_KINDS,
  ORIENTATIONS,
  PERSON_KINDS,
  PREGNANCY_OUTCOMES,
  WHEREABOUTS,
} from '../../src/model/records/facts.ts';
import { personMarks } from '../../src/notation/persons/personMarks.ts';
import { ADDED_SYMBOLS, BASE_SYMBOLS, SYMBOLS } from '../../src/notation/persons/registry.ts';
import type { PersonFacts } from '../../src/notation/persons/symbol.ts';
import { sampleFacts, symbolSample } from '../../src/notation/persons/symbolSample.ts';
import { PROFILES } from '../../src/notation/profiles.ts';
import { difference, inkOf } from '../notation/inkOf.ts';

const profiles = Object.values(PROFILES);

const anyFacts: fc.Arbitrary<PersonFacts> = fc
  .record({
    kind: fc.constantFrom(...PERSON_KINDS),
    gender: fc.constantFrom(...GENDERS),
    outcome: fc.option(fc.constantFrom(...PREGNANCY_OUTCOMES), { nil: undefined }),
    whereabouts: fc.constantFrom(...WHEREABOUTS),
    deceased: fc.boolean(),
    emoji: fc.option(fc.constant('🐱'), { nil: undefined }),
    callName: fc.string({ unit: 'grapheme', maxLength: 60 }),
    ageYears: fc.option(fc.integer({ min: 0, max: 120 })),
    yearsText: fc.constantFrom('', '1943–2002'),
    isIndex: fc.boolean(),
    showAge: fc.boolean(),
    isMentor: fc.boolean(),
    isDonor: fc.boolean(),
    signs: fc.record(
      {
        shownGenderSigns: fc.subarray([...GENDER_SIGNS]),
        orientation: fc.constantFrom(...ORIENTATIONS),
        standsFor: fc.record({ count: fc.double({ noNaN: true }) }, { requiredKeys: [] }),
        secret: fc.constantFrom('', 'x'),
        moves: fc.array(
          fc.record(
            { kind: fc.constantFrom(...MOVE_KINDS), date: fc.constant({ value: '1938', precision: 'year' as const }) },
            { requiredKeys: ['kind'] },
          ),
          { maxLength: 4 },
        ),
        conditions: fc.array(
          fc.record({
            region: fc.constantFrom(...CONDITION_REGIONS),
            pattern: fc.constantFrom(...CONDITION_PATTERNS),
            colour: fc.constantFrom(...CONDITION_COLOURS),
            label: fc.constant(''),
          }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ kind, gender, outcome, whereabouts, deceased, emoji, callName, signs, ...rest }) => ({
    ...rest,
    person: {
      kind,
      gender,
      callName,
      whereabouts,
      ...signs,
      deceased,
      ...(outcome ? { pregnancyOutcome: outcome } : {}),
      ...(emoji ? { emoji } : {}),
    },
  }));

describe('person symbols', () => {
  it('stay inside the box that is told, with one shape per person', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...profiles), (facts, profile) => {
        const { marks, box, reach, symbols } = personMarks(facts, profile);
        const covered = boundsOfMarks(marks)!;
        expect(covered.x).toBeGreaterThanOrEqual(box.x);
        expect(covered.y).toBeGreaterThanOrEqual(box.y);
        expect(covered.x + covered.width).toBeLessThanOrEqual(box.x + box.width + 1e-9);
        expect(covered.y + covered.height).toBeLessThanOrEqual(box.y + box.height + 1e-9);
        expect(box.width).toBeLessThanOrEqual(104);
        expect(reach.x).toBeLessThanOrEqual(32);
        expect(symbols.filter((id) => BASE_SYMBOLS.some((base) => base.id === id))).toHaveLength(1);
      }),
    );
  });

  it.each(SYMBOLS.map(({ id }) => id))('%s is used by whoever has it, and has words', (id) => {
    const { legend } = SYMBOLS.find((symbol) => symbol.id === id)!;
    expect(nl[legend as keyof typeof nl]).toBeTruthy();
    expect(en[legend as keyof typeof en]).toBeTruthy();
    const used = profiles.some((profile) => (personMarks(sampleFacts(id), profile).symbols as string[]).includes(id));
    expect(used).toBe(true);
  });

  it.each(SYMBOLS.map(({ id }) => id))('%s fits the legend in every profile', (id) => {
    for (const profile of profiles) {
      const box = boundsOfMarks(symbolSample(id, profile))!;
      expect(box.x).toBeGreaterThanOrEqual(-28);
      expect(box.x + box.width).toBeLessThanOrEqual(28);
      expect(box.y).toBeGreaterThanOrEqual(-14);
      expect(box.y + box.height).toBeLessThanOrEqual(14);
    }
  });

  it('are told apart in black and white', () => {
    for (const profile of profiles) {
      const drawn = BASE_SYMBOLS.map(({ id }) => personMarks(sampleFacts(id), profile));
      const used = BASE_SYMBOLS.flatMap(({ id }, i) => (drawn[i]!.symbols[0] === id ? [inkOf(drawn[i]!.marks)] : []));
      expect(used.length).toBe(BASE_SYMBOLS.length - 2);
      for (const [i, a] of used.entries()) {
        for (const [j, b] of used.entries()) if (j > i) expect(difference(a, b, 0)).toBeGreaterThan(0.2);
      }
    }
  });

  it('change what a black-and-white copy shows, every one of them', () => {
    for (const { id } of ADDED_SYMBOLS) {
      const facts = sampleFacts(id);
      const plain = sampleFacts(facts.person.gender === 'unknown' ? 'woman' : 'man');
      const ink = inkOf(personMarks(facts, PROFILES.mcgoldrick).marks);
      expect([id, difference(ink, inkOf(personMarks(plain, PROFILES.mcgoldrick).marks), 0) > 0.05]).toEqual([id, true]);
    }
  });

  it('tell every pair of fills apart by its part and its pattern, whatever is in the symbol', () => {
    const filled = CONDITION_REGIONS.flatMap((region) =>
      CONDITION_PATTERNS.map((pattern) => ({ region, pattern, colour: 'red' as const, label: '' })),
    );
    for (const gender of GENDERS) {
      const inks = filled.map((condition) => {
        const plain = sampleFacts('man');
        const facts = { ...plain, person: { ...plain.person, gender, conditions: [condition] } };
        return inkOf(personMarks(facts, PROFILES.mcgoldrick).marks);
      });
      for (const [i, a] of inks.entries()) {
        for (const [j, b] of inks.entries()) if (j > i) expect(difference(a, b, 0)).toBeGreaterThan(0.08);
      }
    }
  });

  it('show of a gender only what the person wants to be drawn', () => {
    const plain = sampleFacts('woman');
    const known = { ...plain, person: { ...plain.person, genderSigns: ['trans', 'intersex'] as const } };
    const drawn = personMarks(
      { ...known, person: { ...known.person, genderSigns: ['trans', 'intersex'] } },
      PROFILES.mcgoldrick,
    );
    expect(drawn.marks).toEqual(personMarks(plain, PROFILES.mcgoldrick).marks);
    const shown = { ...plain, person: { ...plain.person, shownGenderSigns: ['trans' as const] } };
    const [outer, inner] = personMarks(shown, PROFILES.mcgoldrick).marks;
    expect([outer?.kind, inner?.kind]).toEqual(['circle', 'rect']);
  });

  it('would find a symbol that cannot be seen', () => {
    const ghost = [{ kind: 'circle' as const, cx: 0, cy: 0, r: 20, fill: 'paper' as const, stroke: 'paper' as const }];
    expect(inkOf(ghost).size).toBe(0);
  });

  it('mark the one it is about and who has died in every profile', () => {
    for (const profile of profiles) {
      const plain = inkOf(personMarks(sampleFacts('woman'), profile).marks);
      const index = { ...sampleFacts('woman'), isIndex: true };
      const dead = { ...sampleFacts('woman') };
      const deadFacts = { ...dead, person: { ...dead.person, deceased: true } };
      expect(difference(plain, inkOf(personMarks(index, profile).marks), 0)).toBeGreaterThan(0.2);
      expect(difference(plain, inkOf(personMarks(deadFacts, profile).marks), 0)).toBeGreaterThan(0.1);
    }
  });
});
