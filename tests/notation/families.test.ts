// Unions, child links, twins, households and the legend.
import { describe, expect, it } from 'vitest';
import { boundsOfMarks } from '../../src/drawing/bounds.ts';
import type { Mark } from '../../src/drawing/mark.ts';
import { sayIn } from '../../src/i18n/say.ts';
import {
  CONDITION_PATTERNS,
  CONDITION_REGIONS,
  FAMILY_LINES,
  PARENT_LINK_KINDS,
  PARTNERSHIP_KINDS,
  PARTNERSHIP_STATUSES,
} from '../../src/model/records/facts.ts';
import { TIE_CODES } from '../../src/model/records/perception.ts';
import { CHILD_LINK_STYLES, childLinkLabel, childLinkMarks } from '../../src/notation/childLinks.ts';
import { familyLineMarks } from '../../src/notation/familyLine.ts';
import { householdMarks } from '../../src/notation/households.ts';
import { legendFor, type Used } from '../../src/notation/legend.ts';
import { SYMBOLS } from '../../src/notation/persons/registry.ts';
import { dueText, yearsText } from '../../src/notation/persons/yearsText.ts';
import { PROFILES } from '../../src/notation/profiles.ts';
import { siblingsMarks } from '../../src/notation/siblings.ts';
import { twinMarks } from '../../src/notation/twins.ts';
import { barOf, unionLabel, unionMarks } from '../../src/notation/unions.ts';
import { difference, inkOf } from './inkOf.ts';

const say = sayIn('nl');
const year = (value: string) => ({ value, precision: 'year' as const });
const BAR = [
  { x: 0, y: -20 },
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: -20 },
];
const DROP = [
  { x: 0, y: -30 },
  { x: 0, y: 50 },
];

/** Lines that cross the bar: where they do. */
const slashes = (marks: readonly Mark[]): number[] =>
  marks.flatMap((mark) => {
    const [a, b, more] = mark.kind === 'path' ? mark.steps : [];
    return a && b && !more && a.to !== 'close' && b.to !== 'close' && a.y > 0 && b.y < 0 && a.x < b.x
      ? [(a.x + b.x) / 2]
      : [];
  });

describe('unions', () => {
  it('are told apart in black and white, every kind', () => {
    const inks = PARTNERSHIP_KINDS.map((kind) => inkOf(unionMarks(kind, 'current', BAR)));
    for (const [i, a] of inks.entries()) {
      for (const [j, b] of inks.entries()) if (j > i) expect(difference(a, b)).toBeGreaterThan(0.1);
    }
  });

  it('have one slash when separated or ended, two when divorced, at a quarter of the bar beside a parent', () => {
    const count = Object.fromEntries(
      PARTNERSHIP_STATUSES.map((status) => [status, slashes(unionMarks('married', status, BAR)).length]),
    );
    expect(count).toEqual({
      current: 0,
      separated: 1,
      legallySeparated: 1,
      divorced: 2,
      annulled: 3,
      reconciled: 1,
      remarried: 2,
      widowed: 0,
      ended: 1,
    });
    expect(slashes(unionMarks('married', 'separated', BAR))).toEqual([25]);
    expect(slashes(unionMarks('married', 'separated', BAR, { slashSide: 'end' }))).toEqual([75]);
  });

  it('cross the slashes of who came together again with one the other way', () => {
    const counter = (status: (typeof PARTNERSHIP_STATUSES)[number]): number =>
      unionMarks('married', status, BAR).filter((mark) => {
        const [a, b, more] = mark.kind === 'path' ? mark.steps : [];
        return a && b && !more && a.to !== 'close' && b.to !== 'close' && a.y > 0 && b.y < 0 && a.x > b.x;
      }).length;
    for (const status of PARTNERSHIP_STATUSES) {
      expect([status, counter(status)]).toEqual([status, status === 'reconciled' || status === 'remarried' ? 1 : 0]);
    }
  });

  it('draw no line through for parents who are no couple: only a short bar where the children hang', () => {
    const hang = { x: 70, y: 0 };
    const [dots, bar] = unionMarks('coparents', 'current', BAR, { hang });
    expect(dots).toMatchObject({ roundCaps: true });
    const box = boundsOfMarks([bar!])!;
    expect(box.x + box.width / 2).toBeCloseTo(hang.x);
    expect(box.width).toBeLessThan(30);
  });

  it('find the bar among what leads to it, and draw relatives twice', () => {
    expect(barOf(BAR)).toEqual([BAR[1], BAR[2]]);
    expect(unionMarks('married', 'current', BAR, { related: true })).toHaveLength(2);
    expect(unionMarks('married', 'current', [])).toEqual([]);
  });

  it('tell their years in letters', () => {
    expect(unionLabel({ kind: 'married', status: 'divorced', from: year('2013'), to: year('2016') }, say)).toBe(
      "h '13 – s '16",
    );
    expect(unionLabel({ kind: 'cohabiting', status: 'current', from: year('1938') }, say)).toBe('sw 1938');
    expect(unionLabel({ kind: 'married', status: 'current' }, say)).toBe('');
    expect(unionLabel({ kind: 'lat', status: 'current' }, say)).toBe('LAT');
    expect(unionLabel({ kind: 'relationship', status: 'reconciled', from: year('2013'), to: year('2018') }, say)).toBe(
      "rel '13 – weer '18",
    );
  });
});

describe('child links', () => {
  it('look different for birth, adoption, foster care and guardianship', () => {
    const kinds = ['biological', 'adoptive', 'foster', 'guardian', 'donor', 'step'] as const;
    const inks = kinds.map((kind) => inkOf(childLinkMarks(kind, DROP)));
    for (const [i, a] of inks.entries()) {
      for (const [j, b] of inks.entries()) if (j > i) expect(difference(a, b)).toBeGreaterThan(0.15);
    }
  });

  it('tell their letter and years, and that they are over', () => {
    expect(childLinkLabel('foster', [{ from: year('2019') }], say)).toBe("P '19–");
    expect(childLinkLabel('foster', [{ from: year('2016'), to: year('2018') }], say)).toBe("P '16–'18");
    expect(childLinkLabel('adoptive', [{ from: year('2012') }], say)).toBe("A '12");
    expect(childLinkLabel('biological', [{ from: year('2012') }], say)).toBe('');
    const twice = [{ from: year('2020') }, { from: year('2016'), to: year('2018') }, { from: year('2020') }];
    expect(childLinkLabel('foster', twice, say)).toBe("P '16–'18, '20–");
    expect(childLinkMarks('foster', DROP, { ended: true })).toHaveLength(2);
  });

  it('have a style for every kind', () => {
    for (const kind of PARENT_LINK_KINDS) expect(CHILD_LINK_STYLES[kind]).toBeDefined();
  });
});

const textX = ([mark]: readonly Mark[]): number => (mark?.kind === 'text' ? mark.x : Number.NaN);

describe('twins and households', () => {
  const apex = { x: 0, y: 0 };
  const ends = [
    { x: -20, y: 40 },
    { x: 20, y: 40 },
  ];
  it('bar, nothing or a question mark', () => {
    expect(twinMarks('identical', apex, ends)).toHaveLength(1);
    expect(twinMarks('fraternal', apex, ends)).toEqual([]);
    expect(twinMarks('unknown', apex, ends)[0]).toMatchObject({ kind: 'text', text: '?' });
    expect(twinMarks('identical', apex, [])).toEqual([]);
    const three = [...ends, { x: 60, y: 40 }];
    expect(boundsOfMarks(twinMarks('identical', apex, three))!.width).toBeGreaterThan(40);
    expect(Math.abs(textX(twinMarks('unknown', apex, three)) - three[1]!.x * 0.55)).toBeGreaterThan(8);
  });

  it('outline everything and carry their name', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 200, y: 0 },
      { x: 200, y: 100 },
      { x: 0, y: 100 },
    ];
    const marks = householdMarks([square], 'bij mama');
    const box = boundsOfMarks(marks)!;
    expect(box.width).toBeGreaterThanOrEqual(200);
    expect(marks.some((mark) => mark.kind === 'text' && mark.text === 'bij mama')).toBe(true);
    expect(householdMarks([], 'leeg')).toEqual([]);
  });
});

describe('the end of the line of children', () => {
  it('says that there are no more, perhaps more, or that nobody knows yet', () => {
    const inks = FAMILY_LINES.map((kind) => inkOf(familyLineMarks(kind, { x: 0, y: 0 })));
    for (const [i, a] of inks.entries()) {
      for (const [j, b] of inks.entries()) if (j > i) expect(difference(a, b, 0)).toBeGreaterThan(0.2);
    }
  });

  it('is a dashed bracket over brothers and sisters whose parents nobody knows', () => {
    const tops = [0, 100, 200].map((x) => ({ x, y: 0 }));
    const marks = siblingsMarks(tops);
    expect(marks.every((mark) => mark.kind === 'path' && mark.dash !== undefined)).toBe(true);
    expect(boundsOfMarks(marks)!.width).toBeGreaterThanOrEqual(200);
    expect(siblingsMarks(tops.slice(1, 2))).toEqual([]);
  });
});

describe('years', () => {
  it('of who is expected are day, month and year', () => {
    expect(dueText({ value: '2026-05', precision: 'month' })).toBe('5-2026');
    expect(dueText({ value: '', precision: 'unknown', text: 'na de zomer' })).toBe('na de zomer');
  });

  it('are short and need no language', () => {
    expect(yearsText(year('2015'), undefined)).toBe('2015');
    expect(yearsText({ value: '1950', precision: 'about' }, undefined)).toBe('±1950');
    expect(yearsText(year('1943'), year('2002'))).toBe('1943–2002');
    expect(yearsText(year('1943'), undefined, true)).toBe('1943–?');
    expect(yearsText(undefined, undefined)).toBe('');
    expect(yearsText({ value: '', precision: 'unknown', text: 'lang geleden' }, undefined)).toBe('');
  });
});

describe('the legend', () => {
  const nothing: Used = { symbols: [], unions: [], childLinks: [], ties: [] };
  const keys = (used: Partial<Used>): string[] =>
    legendFor({ ...nothing, ...used }, PROFILES.mcgoldrick, say).map(({ key }) => key);

  it('lists only what varies', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ symbols: ['man', 'age'], unions: [{ kind: 'married', status: 'current' }] })).toEqual([]);
    expect(keys({ symbols: ['man', 'woman', 'index', 'deceased'] })).toEqual([
      'symbol-man',
      'symbol-woman',
      'symbol-index',
      'symbol-deceased',
    ]);
    expect(
      keys({
        unions: [
          { kind: 'married', status: 'divorced' },
          { kind: 'cohabiting', status: 'current' },
        ],
        childLinks: [{ kind: 'biological' }, { kind: 'foster' }, { kind: 'foster', ended: true }],
      }),
    ).toEqual([
      'union-married',
      'union-cohabiting',
      'status-divorced',
      'childLink-biological',
      'childLink-foster',
      'childLink-foster-ended',
    ]);
    expect(keys({ ties: ['Friendship', 'unknown'], households: true })).toEqual(['household', 'tie-Friendship']);
    expect(keys({ familyLines: ['toFindOut'], siblings: true, secret: true })).toEqual([
      'symbol-secret',
      'siblings',
      'familyLine-toFindOut',
    ]);
    const addiction = { region: 'bottom', pattern: 'hatch', colour: 'black', label: 'alcohol' } as const;
    const rows = legendFor({ ...nothing, conditions: [addiction, { ...addiction }] }, PROFILES.mcgoldrick, say);
    expect(rows.map(({ label }) => label)).toEqual(['alcohol (vermoeden)']);
  });

  it('shows every sample within its box, with words', () => {
    const all: Used = {
      symbols: SYMBOLS.map(({ id }) => id),
      unions: PARTNERSHIP_KINDS.flatMap((kind) => PARTNERSHIP_STATUSES.map((status) => ({ kind, status }))),
      childLinks: PARENT_LINK_KINDS.flatMap((kind) => [{ kind }, { kind, ended: true }]),
      ties: TIE_CODES,
      twins: ['identical', 'fraternal', 'unknown'],
      related: true,
      households: true,
      familyLines: FAMILY_LINES,
      siblings: true,
      secret: true,
      conditions: CONDITION_REGIONS.flatMap((region) =>
        CONDITION_PATTERNS.map((pattern) => ({ region, pattern, colour: 'red', label: 'x' }) as const),
      ),
    };
    for (const profile of Object.values(PROFILES)) {
      const entries = legendFor(all, profile, say);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
      for (const { key, label, marks } of entries) {
        const box = boundsOfMarks(marks)!;
        const outside = [box.x < -28.5, box.y < -14.5, box.x + box.width > 28.5, box.y + box.height > 14.5];
        expect([key, outside]).toEqual([key, [false, false, false, false]]);
        expect(label).not.toContain('notation.');
      }
    }
  });
});
