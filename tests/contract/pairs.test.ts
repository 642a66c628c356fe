// Every pair of line kinds there is, of couples, children, feelings and the ecogram, told apart without colour.
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/drawing/mark.ts';
import { NOTATIONS, type Notation } from '../../src/model/records/arrangement.ts';
import { PARENT_LINK_KINDS, PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES } from '../../src/model/records/facts.ts';
import { ECOGRAM_CODES, EMOTIONAL_CODES } from '../../src/model/records/perception.ts';
import { childLinkMarks } from '../../src/notation/childLinks.ts';
import { nearestEmotional } from '../../src/notation/lines/ecogramCodes.ts';
import { ecogramLine } from '../../src/notation/lines/ecogramLine.ts';
import { tieLine } from '../../src/notation/lines/tieLine.ts';
import { PROFILES } from '../../src/notation/profiles.ts';
import { slashMarks } from '../../src/notation/slashes.ts';
import { STATUS_STYLES, statusLook } from '../../src/notation/unionStyles.ts';
import { unionMarks } from '../../src/notation/unions.ts';
import { difference, inkOf } from '../notation/inkOf.ts';

const LINE = [
  { x: 0, y: 0 },
  { x: 120, y: 0 },
];
const LEAST_DIFFERENCE = 0.1;

interface Kind {
  readonly name: string;
  readonly marks: readonly Mark[];
}

const kindsOf = (notation: Notation): Kind[] => {
  const profile = PROFILES[notation];
  return [
    ...PARTNERSHIP_KINDS.map((kind) => ({
      name: `union ${kind}`,
      marks: unionMarks(kind, 'current', LINE, { profile }),
    })),
    { name: 'union related', marks: unionMarks('married', 'current', LINE, { profile, related: true }) },
    ...PARENT_LINK_KINDS.map((kind) => ({
      name: `child ${kind}`,
      marks: childLinkMarks(kind, LINE, { profile }),
    })),
    { name: 'child ended', marks: childLinkMarks('foster', LINE, { profile, ended: true }) },
    ...EMOTIONAL_CODES.map((code) => ({ name: code, marks: tieLine(code, LINE, { notation }) })),
    ...ECOGRAM_CODES.map((code) => ({ name: `ecogram ${code}`, marks: ecogramLine(code, LINE, { notation }) })),
  ];
};

/** Pairs that may look alike: the notation asks for it, and something else than the line tells them apart. */
const mayBeAlike = (a: string, b: string): boolean => {
  const [first, second] = [a, b].sort();
  // A plain line between two partners, and one down to their child.
  if (first === 'child biological' && second === 'union married') return true;
  const ecogram = ECOGRAM_CODES.find((code) => a === `ecogram ${code}` || b === `ecogram ${code}`);
  if (ecogram === undefined) return false;
  // Never in one drawing: a genogram draws the codes of the ecogram as feelings.
  if (first?.startsWith('child ') || second?.startsWith('union ')) return true;
  // The same thing said in two places.
  return [a, b].includes(String(nearestEmotional(ecogram)));
};

const alikeAmong = (kinds: readonly Kind[]): string[] => {
  const inks = kinds.map(({ marks }) => inkOf(marks));
  return kinds.flatMap(({ name: a }, i) =>
    kinds.flatMap(({ name: b }, j) => {
      if (j <= i || mayBeAlike(a, b)) return [];
      const part = difference(inks[i]!, inks[j]!);
      return part < LEAST_DIFFERENCE ? [`${a} and ${b}: ${part.toFixed(3)}`] : [];
    }),
  );
};

describe('every pair of line kinds', { timeout: 60_000 }, () => {
  it.each(NOTATIONS)('is told apart in black and white in %s', (notation) => {
    expect(alikeAmong(kindsOf(notation))).toEqual([]);
  });

  it('would be found when two are made alike, in one group or across groups', () => {
    const kinds = kindsOf('mcgoldrick');
    const copy = (of: string, to: string): Kind[] => {
      const marks = kinds.find(({ name }) => name === of)!.marks;
      return kinds.map((kind) => (kind.name === to ? { ...kind, marks } : kind));
    };
    expect(alikeAmong(copy('child foster', 'child adoptive')).join()).toContain('child adoptive and child foster');
    expect(alikeAmong(copy('Hostile', 'ecogram broken')).join()).toContain('Hostile and ecogram broken');
    expect(alikeAmong(copy('union affair', 'union dating')).join()).toContain('union dating and union affair');
  });

  it('holds for what became of a couple, where the sign is not one of the same look', () => {
    const inks = PARTNERSHIP_STATUSES.map((status) =>
      inkOf(slashMarks(STATUS_STYLES[status], { x: 0, y: 0 }, false, 'ink')),
    );
    for (const [i, a] of PARTNERSHIP_STATUSES.entries()) {
      for (const [j, b] of PARTNERSHIP_STATUSES.entries()) {
        if (j <= i || statusLook(a) === statusLook(b)) continue;
        const [one, other] = [inks[i]!, inks[j]!];
        const part = one.size === 0 || other.size === 0 ? 1 : difference(one, other, 0);
        expect([a, b, part > LEAST_DIFFERENCE]).toEqual([a, b, true]);
      }
    }
    const alike = PARTNERSHIP_STATUSES.map(statusLook);
    expect(new Set(alike).size).toBe(alike.length - 2);
  });
});
