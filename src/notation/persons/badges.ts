// Small signs at the corner of a symbol: where somebody is, and who chose them as their mentor.
import { textWidth } from '../../base/textWidth.ts';
import { group, type Mark, polyline } from '../../drawing/mark.ts';
import { defineSymbol, isDead, type PersonFacts } from './symbol.ts';

const BADGE = 6.5;

const badge = (marks: readonly Mark[], half: { x: number; y: number }): Mark[] => [
  group([{ kind: 'circle', cx: 0, cy: 0, r: BADGE, fill: 'paper', stroke: 'muted', width: 1.25 }, ...marks], {
    x: half.x,
    y: -half.y,
  }),
];

const stroke = { stroke: 'muted' as const, width: 1.25 };
const letter = (text: string): Mark => ({
  kind: 'text',
  x: -textWidth(text, 11, 600) / 2,
  y: 4,
  text,
  size: 11,
  weight: 600,
  ink: 'muted',
});

const whereabouts = (where: NonNullable<PersonFacts['person']['whereabouts']>) => (facts: PersonFacts) =>
  facts.person.whereabouts === where && !isDead(facts) && facts.person.kind === 'person';

/** Nobody knows where this person is. */
export const whereUnknown = defineSymbol({
  id: 'whereUnknown',
  layer: 'badge',
  legend: 'notation.symbol.whereUnknown',
  when: whereabouts('unknown'),
  marks: (_facts, { half }) => badge([letter('?')], half),
});

export const missing = defineSymbol({
  id: 'missing',
  layer: 'badge',
  legend: 'notation.symbol.missing',
  when: whereabouts('missing'),
  marks: (_facts, { half }) => badge([letter('!')], half),
});

export const abroad = defineSymbol({
  id: 'abroad',
  layer: 'badge',
  legend: 'notation.symbol.abroad',
  when: whereabouts('abroad'),
  marks: (_facts, { half }) =>
    badge(
      [
        polyline(
          [
            { x: -3, y: 3 },
            { x: 3, y: -3 },
          ],
          stroke,
        ),
        polyline(
          [
            { x: -1, y: -3 },
            { x: 3, y: -3 },
            { x: 3, y: 1 },
          ],
          stroke,
        ),
      ],
      half,
    ),
});

export const detained = defineSymbol({
  id: 'detained',
  layer: 'badge',
  legend: 'notation.symbol.detained',
  when: whereabouts('detained'),
  marks: (_facts, { half }) =>
    badge(
      [-2.5, 0, 2.5].map((x) =>
        polyline(
          [
            { x, y: -3.5 },
            { x, y: 3.5 },
          ],
          stroke,
        ),
      ),
      half,
    ),
});

const PILL = { size: 12, high: 15 };

/** Somebody of their own whom a young person chose as mentor: the word is the name of the method in every language. */
export const mentor = defineSymbol({
  id: 'mentor',
  layer: 'badge',
  legend: 'notation.symbol.mentor',
  when: ({ isMentor }) => isMentor === true,
  marks: (_facts, { half }) => {
    const width = textWidth(MENTOR, PILL.size, 600) + 8;
    return [
      group(
        [
          {
            kind: 'rect',
            x: -width / 2,
            y: -PILL.high / 2,
            w: width,
            h: PILL.high,
            radius: 7,
            fill: 'paper',
            stroke: 'muted',
            width: 1.25,
          },
          { kind: 'text', x: 0, y: 4.5, text: MENTOR, size: PILL.size, weight: 600, anchor: 'middle', ink: 'muted' },
        ],
        { x: 0, y: half.y - 3 },
      ),
    ];
  },
});
const MENTOR = 'JIM';
