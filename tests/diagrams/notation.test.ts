// What the records say is what the drawing shows: signs at people, on couples, on the lines to children, around homes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/base/geometry.ts';
import { tableOf } from '../../src/base/tables.ts';
import { boundsOfMarks, textBox } from '../../src/drawing/bounds.ts';
import type { Mark, TextMark } from '../../src/drawing/mark.ts';
import type { Scene } from '../../src/drawing/scene.ts';
import { CASE_ID, type View } from '../../src/model/records/arrangement.ts';
import type { Person } from '../../src/model/records/facts.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { family, GENOGRAM } from '../support/family.ts';
import { faultsOf } from '../support/oracles.ts';
import { smallFamily } from '../support/smallFamily.ts';
import { drawn } from './drawn.ts';

const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((m) => (m.kind === 'group' ? flat(m.marks) : [m]));
const texts = (marks: readonly Mark[]): string[] => flat(marks).flatMap((m) => (m.kind === 'text' ? [m.text] : []));
const ofPerson = (scene: Scene, id: string): readonly Mark[] => scene.stands.find((s) => s.id === id)!.marks;
const stroke = (scene: Scene, start: string) => scene.strokes.find(({ key }) => key.startsWith(start))!;
const legend = (scene: Scene): string[] => scene.legend.map(({ key }) => key);

const change = <T extends 'person' | 'partnership' | 'parentLink' | 'tie'>(
  tables: Tables,
  table: T,
  id: string,
  fields: Partial<Tables[T][string]>,
): Tables => ({ ...tables, [table]: { ...tables[table], [id]: { ...tables[table][id], ...fields } } });
const person = (tables: Tables, id: string, fields: Partial<Person>): Tables => change(tables, 'person', id, fields);

/** Slashes that lean to the right across the middle of the bar, by how far along it they are. */
const slashesOn = (scene: Scene): number[] => {
  const { marks, paths } = stroke(scene, 'union/');
  const [from, to] = [paths[0]![0]!, paths[0]!.at(-1)!];
  return marks.flatMap((mark) => {
    const [a, b, more] = mark.kind === 'path' ? mark.steps : [];
    if (!a || !b || more || a.to === 'close' || b.to === 'close' || Math.abs(a.y - b.y) < 10) return [];
    return Math.abs((a.y + b.y) / 2 - from.y) < 1 ? [((a.x + b.x) / 2 - from.x) / (to.x - from.x)] : [];
  });
};

describe('couples', () => {
  const couple = family('! Kim 2010 v\nJan 1980 m / Els 1982 v: Kim 2010 v');

  it('have their slashes beside the left partner, or beside the one who was chosen', () => {
    expect(slashesOn(drawn(couple).scene)[0]).toBeCloseTo(0.25);
    const { aId } = couple.partnership['p0']!;
    const left = drawn(couple).scene.stands.find((s) => s.id === aId)!.at.x < 50;
    for (const side of ['a', 'b'] as const) {
      const { scene } = drawn(change(couple, 'partnership', 'p0', { slashSide: side }));
      const places = Object.fromEntries(scene.stands.map((s) => [s.id, s.at.x]));
      const chosen = side === 'a' ? aId : couple.partnership['p0']!.bId;
      const other = side === 'a' ? couple.partnership['p0']!.bId : aId;
      expect([left, slashesOn(scene)[0]! < 0.5]).toEqual([left, places[chosen]! < places[other]!]);
    }
  });

  it('that are parents without a partnership are not drawn as if they were married', () => {
    const { scene } = drawn(family('! Kim 2010 v\nJan 1980 m - Els 1982 v: Kim 2010 v'));
    const [dots] = stroke(scene, 'child/').marks;
    expect(dots).toMatchObject({ roundCaps: true });
    expect(legend(scene)).toContain('union-coparents');
  });

  it('who are relatives have one line more, which follows from their parents', () => {
    const cousins = family(`! Kim
      Opa m + Oma v: Jan m, Piet m
      Jan m: Ans v
      Piet m: Bert m
      Ans v + Bert m: Kim`);
    const { scene } = drawn(cousins);
    expect(legend(scene)).toContain('union-related');
    const fostered = change(change(cousins, 'parentLink', 'l2', { kind: 'foster' }), 'parentLink', 'l3', {
      kind: 'foster',
    });
    const apart = drawn(fostered);
    expect(legend(apart.scene)).not.toContain('union-related');
  });

  it('say whether there are more children, as a parent alone does', () => {
    const none = drawn(change(couple, 'partnership', 'p0', { familyLine: 'noMoreChildren' })).scene;
    expect(legend(none)).toContain('familyLine-noMoreChildren');
    const alone = family('! Kim 2010 v\nEls 1982 v: Kim 2010 v');
    const more = drawn(person(alone, 'Els', { familyLine: 'toFindOut' })).scene;
    expect(legend(more)).toContain('familyLine-toFindOut');
    const plain = drawn(alone).scene;
    expect(stroke(more, 'child/').marks.length).toBeGreaterThan(stroke(plain, 'child/').marks.length);
  });
});

describe('children', () => {
  it('of a donor hang from a line of their own, and the donor has a letter', () => {
    const tables = family('! Kim 2010 v\nEls 1982 v: Kim 2010 v\nDonor m: Kim 2010 v donor');
    const { scene } = drawn(tables);
    expect(texts(ofPerson(scene, 'Donor'))).toContain('D');
    expect(texts(ofPerson(scene, 'Els'))).not.toContain('D');
    expect(legend(scene)).toEqual(expect.arrayContaining(['symbol-donor', 'childLink-donor']));
  });

  it('with a parent by law beside one by birth hang from one plain line', () => {
    const tables = family('! Kim 2010 v\nJan 1980 m + Els 1982 v: Kim 2010 v');
    const both = drawn(change(tables, 'parentLink', 'l0', { kind: 'legal' })).scene;
    expect(flat(stroke(both, 'child/').marks).some((m) => m.kind === 'path' && m.dash)).toBe(false);
    expect(legend(both)).not.toContain('childLink-legal');
  });

  it('live in an institution as they do with foster parents', () => {
    const tables = family('! Kim 2010 v\nEls 1982 v: Kim 2010 v\nGroep: Kim 2010 v pleeg 2019-');
    const { scene } = drawn(person(tables, 'Groep', { kind: 'institution' }));
    expect(legend(scene)).toEqual(expect.arrayContaining(['symbol-institution', 'childLink-foster']));
    expect(faultsOf(drawn(person(tables, 'Groep', { kind: 'institution' })))).toEqual([]);
  });

  it('whose parents nobody knows are joined by a bracket', () => {
    const tables = {
      ...family('! Kim 2010 v\nLies 2012 v'),
      siblingGroup: tableOf([{ id: 's', childIds: ['Kim', 'Lies'] }]),
    };
    const { scene } = drawn(tables);
    expect(scene.stands.map(({ id }) => id).sort()).toEqual(['Kim', 'Lies']);
    expect(stroke(scene, 'siblings/')).toMatchObject({ people: ['Kim', 'Lies'], layer: 'family' });
    expect(legend(scene)).toContain('siblings');
  });
});

describe('people', () => {
  const one = family('! Kim 2010 v\nJan 1950 m: Kim 2010 v');

  it('who are expected have their day below them, and no age', () => {
    const due = { kind: 'unborn', dueOn: { value: '2026-05', precision: 'month' } } as const;
    expect(texts(ofPerson(drawn(person(one, 'Kim', due)).scene, 'Kim'))).toEqual(['Kim', '5-2026']);
  });

  it('stand for several, with their number instead of an age', () => {
    const words = (standsFor: Person['standsFor'] & object) =>
      texts(ofPerson(drawn(person(one, 'Kim', { standsFor })).scene, 'Kim'));
    expect(words({ count: 3 })).toContain('3×');
    expect(words({})).toContain('n?');
    expect(words({})).not.toContain('15');
  });

  it('who moved have a wave above them, and years below', () => {
    const moves = [
      { kind: 'country', date: { value: '2015', precision: 'year' } },
      { kind: 'house', date: { value: '2019', precision: 'year' } },
    ] as const;
    const { scene } = drawn(person(one, 'Kim', { moves: [...moves] }));
    expect(texts(ofPerson(scene, 'Kim'))).toEqual(expect.arrayContaining(["'15", "'19"]));
    expect(legend(scene)).toEqual(expect.arrayContaining(['symbol-migrated', 'symbol-moved']));
    expect(boundsOfMarks(ofPerson(scene, 'Kim'))!.y).toBeLessThan(-36);
  });

  it('abroad have the name of the country, while they live', () => {
    const abroad = { whereabouts: 'abroad', country: 'Polen' } as const;
    expect(texts(ofPerson(drawn(person(one, 'Jan', abroad)).scene, 'Jan'))).toContain('1950, Polen');
    expect(texts(ofPerson(drawn(person(one, 'Jan', { ...abroad, deceased: true })).scene, 'Jan'))).not.toContain(
      '1950, Polen',
    );
  });

  it('who died have a cross or a dagger, as the case chooses', () => {
    const dead = person(one, 'Jan', { deceased: true });
    const signs = (fields: object): [boolean, boolean] => {
      const info = { ...dead.caseInfo[CASE_ID]!, ...fields };
      const marks = ofPerson(drawn({ ...dead, caseInfo: tableOf([info]) }).scene, 'Jan');
      return [
        flat(marks).some((m) => m.kind === 'path' && m.width === 1.8),
        texts(marks).some((t) => t.startsWith('†')),
      ];
    };
    expect(signs({})).toEqual([true, false]);
    expect(signs({ deceasedSign: 'dagger' })).toEqual([false, true]);
    expect(signs({ notation: 'nl-eenvoudig' })).toEqual([false, true]);
    expect(signs({ notation: 'nl-eenvoudig', deceasedSign: 'cross' })).toEqual([true, false]);
  });

  it('chosen as mentor, or tied to nobody, can be seen', () => {
    const role = {
      id: 'r',
      role: 'jim',
      personId: 'Jan',
      forIds: ['Kim'],
      chosenByIds: ['Kim'],
      consents: [],
      saidBy: [],
    } as const;
    const withRole = (status: 'accepted' | 'asked'): Tables => ({
      ...one,
      roleAssignment: tableOf([{ ...role, forIds: ['Kim'], chosenByIds: ['Kim'], consents: [], saidBy: [], status }]),
    });
    expect(texts(ofPerson(drawn(withRole('accepted')).scene, 'Jan'))).toContain('JIM');
    expect(texts(ofPerson(drawn(withRole('asked')).scene, 'Jan'))).not.toContain('JIM');
    const social = person(one, 'Jan', { defaultGroup: 'social' });
    expect(legend(drawn(social).scene)).not.toContain('symbol-outsider');
    expect(legend(drawn(person(one, 'Jan', { defaultGroup: 'professional' })).scene)).toContain('symbol-outsider');
  });
});

describe('relations', () => {
  const tables = family('! Kim 2010 v\nJan 1950 m: Kim 2010 v\nKim Parentification Jan');
  const said = change(tables, 'tie', 't0', { saidBy: ['Kim'] });
  const words = (given: Tables, view?: View): string[] => texts(stroke(drawn(given, view).scene, 'tie/').marks);

  it('say what they are where the line cannot, when they were, and on request according to whom', () => {
    expect(words(said)).toEqual(['rolomkering']);
    expect(words(said, { ...GENOGRAM, filter: { said: true } })).toEqual(['rolomkering, volgens Kim']);
    expect(words(change(said, 'tie', 't0', { period: 'past', label: 'moest koken' }))).toEqual([
      'moest koken, vroeger',
    ]);
    expect(stroke(drawn(said).scene, 'tie/').label).toContain('volgens Kim');
  });

  it('carry the sign of a secret, and so does the legend', () => {
    const { scene } = drawn(change(said, 'tie', 't0', { secret: true }));
    expect(stroke(scene, 'tie/').marks.length).toBe(stroke(drawn(said).scene, 'tie/').marks.length + 1);
    expect(legend(scene)).toContain('symbol-secret');
  });
});

describe('two homes of one child', () => {
  const tables = family(`! Kim 2010 v
    Jan 1980 m x Els 1982 v: Kim 2010 v, Bo 2012 o
    huis bij mama: Els, Kim, Bo
    huis bij papa: Jan, Kim, Bo`);

  it('are two outlines that the eye can follow, around nobody else, each with its name', () => {
    const drawing = drawn(tables);
    expect(faultsOf(drawing)).toEqual([]);
    const [mum, dad] = drawing.scene.grounds;
    const dashes = [mum, dad].map((ground) => flat(ground!.marks).flatMap((m) => (m.kind === 'path' && m.dash) || []));
    expect(dashes[0]).not.toEqual(dashes[1]);
    const names = [mum, dad].map((ground) => flat(ground!.marks).find((m): m is TextMark => m.kind === 'text')!);
    expect(names.map(({ text }) => text)).toEqual(['bij mama', 'bij papa']);
    expect(overlaps(textBox(names[0]!), textBox(names[1]!))).toBe(false);
  });
});

describe('the legend of any family', { timeout: 60_000 }, () => {
  it('tells exactly what is drawn: no line and no sign more, and none less', () => {
    fc.assert(
      fc.property(smallFamily(6), fc.boolean(), (tables, professional) => {
        const { scene } = drawn(tables, { ...GENOGRAM, filter: { professional, bonds: true } });
        const told = new Set(legend(scene));
        const codes = (start: string): Set<string> =>
          new Set(
            scene.strokes
              .filter(({ key }) => key.startsWith(start))
              .flatMap(({ records }) => records.map(({ code }) => code)),
          );
        expect(new Set([...told].filter((key) => key.startsWith('tie-')))).toEqual(
          new Set([...codes('tie/')].map((code) => `tie-${code}`)),
        );
        const unions = new Set([...codes('union/')].map((code) => code.split('-')[0]!));
        for (const key of told) {
          const kind = /^union-(\w+)$/.exec(key)?.[1];
          if (kind && kind !== 'related' && kind !== 'coparents') expect(unions).toContain(kind);
        }
        for (const kind of unions) {
          if (unions.size > 1 || kind !== 'married') expect([...told]).toContain(`union-${kind}`);
        }
        const filled = Object.values(tables.person).some(
          ({ id, kind, conditions }) => conditions && kind === 'person' && scene.stands.some((s) => s.id === id),
        );
        expect([...told].some((key) => key.startsWith('condition-'))).toBe(filled && professional);
        expect(told.has('household')).toBe(scene.grounds.length > 0);
      }),
      { numRuns: 60 },
    );
  });
});
