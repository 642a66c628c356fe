// Pregnancies that ended, as GenoPro draws them: the triangle of a pregnancy crossed out, with a bar under it when it was
// ended by choice.
import { polygon, polyline } from '../../drawing/mark.ts';
import { outcome } from './shapes.ts';
import { defineShape, type ShapePaint } from './symbol.ts';

const HALF = 10;
const BAR = 13;
const triangle = ({ fill, width }: ShapePaint) => [
  polygon(
    [
      { x: 0, y: -9 },
      { x: 9, y: 7 },
      { x: -9, y: 7 },
    ],
    { fill, width },
  ),
  ...[1, -1].map((side) =>
    polyline([
      { x: -HALF * side, y: -9 },
      { x: HALF * side, y: 7 },
    ]),
  ),
];

export const miscarriageTriangle = defineShape({
  id: 'miscarriageTriangle',
  layer: 'base',
  legend: 'notation.symbol.miscarriage',
  when: (facts, profile) => profile.outcomes === 'triangles' && outcome(facts) === 'miscarriage',
  outline: 'triangle',
  half: { x: 11, y: 11 },
  roomy: false,
  shape: triangle,
});

export const abortionTriangle = defineShape({
  id: 'abortionTriangle',
  layer: 'base',
  legend: 'notation.symbol.abortion',
  when: (facts, profile) => profile.outcomes === 'triangles' && outcome(facts) === 'abortion',
  outline: 'triangle',
  half: { x: 13, y: 13 },
  roomy: false,
  shape: (paint) => [
    ...triangle(paint),
    polyline(
      [
        { x: -BAR, y: 12 },
        { x: BAR, y: 12 },
      ],
      { width: 3 },
    ),
  ],
});
