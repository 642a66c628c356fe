// Signs of who somebody is, drawn only when that was chosen: inner shape, "I", orientation, several people, donor.
import type { Mark } from '../../drawing/mark.ts';
import { polygon } from '../../drawing/mark.ts';
import { defineSymbol, INDEX_GAP, type PersonFacts, rim } from './symbol.ts';

/** Half of the inner shape; a square of that side would touch the rim of a circle. */
const INNER = { circle: 14, square: 12.5 };

/** Lived gender outside, the one given at birth inside (McGoldrick, 4th ed.). */
export const trans = defineSymbol({
  id: 'trans',
  layer: 'outline',
  legend: 'notation.symbol.trans',
  when: ({ person }) =>
    person.kind === 'person' &&
    (person.gender === 'male' || person.gender === 'female') &&
    (person.shownGenderSigns ?? []).includes('trans'),
  marks: ({ person }): Mark[] => {
    const paint = { fill: 'none' as const, stroke: 'ink' as const, width: 1.25 };
    if (person.gender === 'male') return [{ kind: 'circle', cx: 0, cy: 0, r: INNER.circle, ...paint }];
    const half = INNER.square;
    return [{ kind: 'rect', x: -half, y: -half, w: 2 * half, h: 2 * half, ...paint }];
  },
});

/** Below right of the shape, the least intrusive of the signs in use. */
export const intersex = defineSymbol({
  id: 'intersex',
  layer: 'badge',
  legend: 'notation.symbol.intersex',
  when: ({ person }) => person.kind === 'person' && (person.shownGenderSigns ?? []).includes('intersex'),
  marks: ({ isIndex }, { half }) => [
    {
      kind: 'text',
      x: half.x + (isIndex ? INDEX_GAP : 0) + 4,
      y: half.y,
      text: 'I',
      size: 13,
      weight: 600,
      halo: true,
    },
  ],
});

const INVERTED = { top: 8.5, tip: 17, half: 5.5 };
const orientation = (dash?: readonly number[]): Mark[] => [
  polygon(
    [
      { x: -INVERTED.half, y: INVERTED.top },
      { x: INVERTED.half, y: INVERTED.top },
      { x: 0, y: INVERTED.tip },
    ],
    { fill: 'paper', width: 1.5, ...(dash ? { dash } : {}) },
  ),
];

/** Reaches a drawing only in the worker's layer (`model/professionalLayer.ts`). */
export const homosexual = defineSymbol({
  id: 'homosexual',
  layer: 'inside',
  legend: 'notation.symbol.homosexual',
  when: ({ person }) => person.kind === 'person' && person.orientation === 'homosexual',
  marks: () => orientation(),
});

export const bisexual = defineSymbol({
  id: 'bisexual',
  layer: 'inside',
  legend: 'notation.symbol.bisexual',
  when: ({ person }) => person.kind === 'person' && person.orientation === 'bisexual',
  marks: () => orientation([2, 1.5]),
});

const MOST = 99;

/** "3×" or "n?": the sign keeps the number from being read as an age. */
export const several = defineSymbol({
  id: 'several',
  layer: 'inside',
  legend: 'notation.symbol.several',
  when: (facts) => isSeveral(facts),
  marks: (facts, { roomy, half }) => {
    const { person } = facts;
    const count = Math.min(Math.round(person.standsFor?.count ?? 0), MOST);
    const text = count < 1 ? 'n?' : `${count}×`;
    return [
      roomy && half.x > 18
        ? { kind: 'text', x: 0, y: 5, text, size: 14, weight: 600, anchor: 'middle', ...rim(facts) }
        : { kind: 'text', x: half.x + 5, y: half.y, text, size: 12, weight: 600, halo: true },
    ];
  },
});

export const isSeveral = ({ person }: PersonFacts): boolean =>
  person.standsFor !== undefined && person.kind !== 'institution';
