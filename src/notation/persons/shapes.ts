// The shapes of people: exactly one per person, the first of the registry that applies.
import type { CircleMark, Mark, PathMark, RectMark } from '../../drawing/mark.ts';
import { polygon, polyline } from '../../drawing/mark.ts';
import type { Gender } from '../../model/records/facts.ts';
import { defineShape, type PersonFacts, type ShapePaint, SYMBOL_SIZE } from './symbol.ts';

const R = SYMBOL_SIZE / 2;
/** From the middle to the rim of a circle, sideways and down, at 45 degrees. */
const RIM = R * Math.SQRT1_2;
const SMALL = R / 2;

const painted = ({ fill, width, dash, roundCaps }: ShapePaint) => ({
  fill,
  stroke: 'ink' as const,
  width,
  ...(dash ? { dash } : {}),
  ...(roundCaps ? { roundCaps } : {}),
});

const square = (half: number, paint: ShapePaint, radius = 0): RectMark => ({
  kind: 'rect',
  x: -half,
  y: -half,
  w: 2 * half,
  h: 2 * half,
  ...(radius > 0 ? { radius } : {}),
  ...painted(paint),
});

const circle = (r: number, paint: ShapePaint): CircleMark => ({ kind: 'circle', cx: 0, cy: 0, r, ...painted(paint) });

/** How far the control points of a quarter circle stand from its ends. */
const QUARTER = 0.5523;

const dome = (half: number, paint: ShapePaint): PathMark => ({
  kind: 'path',
  steps: [
    { to: 'move', x: -half, y: half },
    { to: 'line', x: -half, y: 0 },
    { to: 'curve', x1: -half, y1: -half * QUARTER, x2: -half * QUARTER, y2: -half, x: 0, y: -half },
    { to: 'curve', x1: half * QUARTER, y1: -half, x2: half, y2: -half * QUARTER, x: half, y: 0 },
    { to: 'line', x: half, y: half },
    { to: 'close' },
  ],
  ...painted(paint),
});

const pointed = (points: readonly (readonly [number, number])[], paint: ShapePaint): Mark =>
  polygon(
    points.map(([x, y]) => ({ x, y })),
    painted(paint),
  );

/** What became of a pregnancy; undefined for everybody who was born alive. */
export const outcome = ({ person }: PersonFacts) =>
  person.kind === 'unborn' ? (person.pregnancyOutcome ?? 'pregnancy') : person.pregnancyOutcome;

const cross = (half: number): Mark[] => [
  polyline([
    { x: -half, y: -half },
    { x: half, y: half },
  ]),
  polyline([
    { x: half, y: -half },
    { x: -half, y: half },
  ]),
];

/** Round dots about this far apart, a whole number of them, so that the outline closes evenly. */
const dotted = (around: number, apart: number) => {
  const step = around / Math.round(around / apart);
  return { dash: [0.1, step - 0.1], roundCaps: true };
};

const all = { x: R, y: R };

/** A diamond whose side is 0.55 of a symbol (GenoPro). */
const PET = 0.55 * SYMBOL_SIZE * Math.SQRT1_2;
export const pet = defineShape({
  id: 'pet',
  layer: 'base',
  legend: 'notation.symbol.pet',
  when: ({ person }) => person.kind === 'pet',
  outline: 'diamond',
  half: { x: PET, y: PET },
  roomy: true,
  shape: (paint, outside = 0) => {
    const h = PET + outside * Math.SQRT2;
    return [
      pointed(
        [
          [0, -h],
          [h, 0],
          [0, h],
          [-h, 0],
        ],
        paint,
      ),
    ];
  },
  arms: [
    { x: PET / 2, y: PET / 2 },
    { x: PET / 2, y: PET / 2 },
  ],
});

export const miscarriage = defineShape({
  id: 'miscarriage',
  layer: 'base',
  legend: 'notation.symbol.miscarriage',
  when: (facts) => outcome(facts) === 'miscarriage',
  outline: 'circle',
  half: { x: 5, y: 5 },
  roomy: false,
  shape: () => [{ kind: 'circle', cx: 0, cy: 0, r: 5, fill: 'ink' }],
});

export const abortion = defineShape({
  id: 'abortion',
  layer: 'base',
  legend: 'notation.symbol.abortion',
  when: (facts) => outcome(facts) === 'abortion',
  outline: 'square',
  half: { x: 6, y: 6 },
  roomy: false,
  shape: () => cross(6),
});

/** The small symbol of a child who did not live; dotted when nobody knows. */
function small(gender: Gender | undefined, paint: ShapePaint): Mark {
  if (gender === 'female') return circle(SMALL, paint);
  if (gender === 'other') return dome(SMALL, paint);
  return gender === 'male' ? square(SMALL, paint) : square(SMALL, { ...paint, ...dotted(8 * SMALL, 4) }, 4);
}

export const stillborn = defineShape({
  id: 'stillborn',
  layer: 'base',
  legend: 'notation.symbol.stillborn',
  when: (facts) => outcome(facts) === 'stillborn',
  outline: 'square',
  half: { x: R - 4, y: R - 4 },
  roomy: false,
  // The cross is larger than the symbol, so that it is not taken for a small person who has died (GenoPro).
  shape: (paint, _outside, gender) => [small(gender, paint), ...cross(R - 4)],
});

const PREGNANCY = { x: 12, top: -12, bottom: 9 };
export const pregnancy = defineShape({
  id: 'pregnancy',
  layer: 'base',
  legend: 'notation.symbol.pregnancy',
  when: (facts) => outcome(facts) === 'pregnancy',
  outline: 'triangle',
  half: { x: 12, y: 12 },
  roomy: false,
  shape: (paint, outside = 0) => [
    pointed(
      [
        [0, PREGNANCY.top - outside * 2],
        [PREGNANCY.x + outside * 1.7, PREGNANCY.bottom + outside],
        [-PREGNANCY.x - outside * 1.7, PREGNANCY.bottom + outside],
      ],
      paint,
    ),
  ],
});

export const nonBinary = defineShape({
  id: 'nonBinary',
  layer: 'base',
  legend: 'notation.symbol.nonBinary',
  when: ({ person }) => person.gender === 'other',
  outline: 'dome',
  half: all,
  roomy: true,
  shape: (paint, outside = 0) => [dome(R + outside, paint)],
  arms: [
    { x: RIM, y: RIM },
    { x: R, y: R },
  ],
});

export const unknown = defineShape({
  id: 'unknown',
  layer: 'base',
  legend: 'notation.symbol.unknown',
  when: ({ person }) => person.gender === 'unknown',
  outline: 'square',
  half: all,
  roomy: true,
  shape: (paint, outside = 0) => {
    const radius = 8 + outside;
    const around = 8 * (R + outside - radius) + 2 * Math.PI * radius;
    return [square(R + outside, { ...paint, ...dotted(around, 4.5) }, radius)];
  },
  arms: [
    { x: R - 2.5, y: R - 2.5 },
    { x: R - 2.5, y: R - 2.5 },
  ],
});

export const woman = defineShape({
  id: 'woman',
  layer: 'base',
  legend: 'notation.symbol.woman',
  when: ({ person }) => person.gender === 'female',
  outline: 'circle',
  half: all,
  roomy: true,
  shape: (paint, outside = 0) => [circle(R + outside, paint)],
  arms: [
    { x: RIM, y: RIM },
    { x: RIM, y: RIM },
  ],
});

export const man = defineShape({
  id: 'man',
  layer: 'base',
  legend: 'notation.symbol.man',
  when: () => true,
  outline: 'square',
  half: all,
  roomy: true,
  shape: (paint, outside = 0) => [square(R + outside, paint)],
  arms: [
    { x: R, y: R },
    { x: R, y: R },
  ],
});
