// What is drawn on, in or beside a person's shape: second outline, age, picture, cross of death, whereabouts.
import { textWidth } from '../../base/textWidth.ts';
import { group, type Mark, polyline } from '../../drawing/mark.ts';
import { defineSymbol, isDead, type PersonFacts } from './symbol.ts';

const hasPicture = ({ photoHref, person }: PersonFacts): boolean =>
  photoHref !== undefined || (person.emoji ?? '') !== '';

const showsAge = ({ showAge, ageYears }: PersonFacts): boolean => showAge && ageYears !== null;

/** The second outline is this far outside the first (McGoldrick). */
export const INDEX_GAP = 4;

export const index = defineSymbol({
  id: 'index',
  layer: 'outline',
  legend: 'notation.symbol.index',
  when: ({ isIndex }) => isIndex,
  marks: (_facts, base, profile) =>
    profile.indexOutline === 'double' ? base.shape({ fill: 'none', width: 2 }, INDEX_GAP) : [],
});

export const outsider = defineSymbol({
  id: 'outsider',
  layer: 'outline',
  legend: 'notation.symbol.outsider',
  when: ({ person }) => person.kind === 'person' && person.defaultGroup === 'professional',
  marks: () => [],
});

export const picture = defineSymbol({
  id: 'picture',
  layer: 'inside',
  legend: 'notation.symbol.picture',
  when: hasPicture,
  marks: ({ photoHref, person }, base) => {
    if (!base.roomy) return [];
    const small = base.outline === 'diamond';
    const inset = small ? base.half.x / 2 : base.half.x - 1;
    if (photoHref !== undefined) {
      const clip = base.outline === 'square' ? ('rect' as const) : ('circle' as const);
      return [{ kind: 'image', x: -inset, y: -inset, w: 2 * inset, h: 2 * inset, href: photoHref, clip }];
    }
    const size = small ? 14 : 22;
    return [{ kind: 'text', x: 0, y: size * 0.36, text: person.emoji ?? '', size, anchor: 'middle' }];
  },
});

export const age = defineSymbol({
  id: 'age',
  layer: 'inside',
  legend: 'notation.symbol.age',
  when: showsAge,
  marks: (facts, base) => {
    const text = String(facts.ageYears);
    const inside = base.roomy && !hasPicture(facts) && base.outline !== 'diamond';
    const mark: Mark = inside
      ? { kind: 'text', x: 0, y: 5, text, size: 14, anchor: 'middle' }
      : {
          kind: 'text',
          x: base.half.x + (facts.isIndex ? INDEX_GAP : 0) + 5,
          y: base.half.y,
          text,
          size: 12,
          halo: true,
        };
    return [mark];
  },
});

const showsQuestion = (facts: PersonFacts): boolean =>
  facts.person.kind === 'person' &&
  facts.person.gender === 'unknown' &&
  facts.person.pregnancyOutcome === undefined &&
  !showsAge(facts) &&
  !hasPicture(facts);

export const questionMark = defineSymbol({
  id: 'questionMark',
  layer: 'inside',
  legend: 'notation.symbol.unknown',
  when: showsQuestion,
  marks: () => [{ kind: 'text', x: 0, y: 7, text: '?', size: 20, weight: 600, anchor: 'middle' }],
});

/** With an age or picture inside, each arm keeps only its outer part (GenoPro). */
const ARM_START = 0.64;

export const deceased = defineSymbol({
  id: 'deceased',
  layer: 'cross',
  legend: 'notation.symbol.deceased',
  when: isDead,
  marks: (facts, base, profile): Mark[] => {
    if (profile.deceased !== 'cross' || !base.arms) return [];
    const [up, down] = base.arms;
    const ends = [
      { x: -up.x, y: -up.y },
      { x: up.x, y: -up.y },
      { x: -down.x, y: down.y },
      { x: down.x, y: down.y },
    ];
    const free = base.outline !== 'diamond' && !showsAge(facts) && !hasPicture(facts) && !showsQuestion(facts);
    const start = free ? 0 : ARM_START;
    return ends.map((end) => polyline([{ x: end.x * start, y: end.y * start }, end], { width: 1.8 }));
  },
});

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
