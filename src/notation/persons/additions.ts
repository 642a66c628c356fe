// What is drawn on or in a person's shape: second outline, picture, age, question mark, cross of death.
import { type Mark, polyline } from '../../drawing/mark.ts';
import { isSeveral } from './identity.ts';
import { defineSymbol, INDEX_GAP, isDead, type PersonFacts, rim } from './symbol.ts';

const hasPicture = ({ photoHref, person }: PersonFacts): boolean =>
  photoHref !== undefined || (person.emoji ?? '') !== '';

const showsAge = (facts: PersonFacts): boolean => facts.showAge && facts.ageYears !== null && !isSeveral(facts);

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
  when: ({ person, isOutside }) =>
    person.kind === 'person' && (person.defaultGroup === 'professional' || isOutside === true),
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
      ? {
          kind: 'text',
          x: 0,
          y: facts.person.orientation === undefined ? 5 : 3,
          text,
          size: 14,
          anchor: 'middle',
          ...rim(facts),
        }
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

const showsDonor = (facts: PersonFacts): boolean =>
  facts.isDonor === true && !showsAge(facts) && !isSeveral(facts) && !hasPicture(facts);

/** A donor has a symbol of their own with a letter in it. */
export const donor = defineSymbol({
  id: 'donor',
  layer: 'inside',
  legend: 'notation.symbol.donor',
  when: showsDonor,
  marks: (facts) => [{ kind: 'text', x: 0, y: 6, text: 'D', size: 16, weight: 600, anchor: 'middle', ...rim(facts) }],
});

const showsQuestion = (facts: PersonFacts): boolean =>
  facts.person.kind === 'person' &&
  facts.person.gender === 'unknown' &&
  facts.person.pregnancyOutcome === undefined &&
  !showsAge(facts) &&
  !isSeveral(facts) &&
  !showsDonor(facts) &&
  !hasPicture(facts);

export const questionMark = defineSymbol({
  id: 'questionMark',
  layer: 'inside',
  legend: 'notation.symbol.unknown',
  when: showsQuestion,
  marks: (facts) => [{ kind: 'text', x: 0, y: 7, text: '?', size: 20, weight: 600, anchor: 'middle', ...rim(facts) }],
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
    const free =
      base.outline !== 'diamond' &&
      !showsAge(facts) &&
      !hasPicture(facts) &&
      !showsQuestion(facts) &&
      !showsDonor(facts) &&
      !isSeveral(facts) &&
      facts.person.orientation === undefined;
    const start = free ? 0 : ARM_START;
    const arm = (end: { x: number; y: number }, paint: { stroke: 'ink' | 'paper'; width: number }): Mark =>
      polyline([{ x: end.x * start, y: end.y * start }, end], paint);
    return [
      // A rim of paper, where the arms would be lost in a black half.
      ...(rim(facts).halo ? ends.map((end) => arm(end, { stroke: 'paper', width: 5 })) : []),
      ...ends.map((end) => arm(end, { stroke: 'ink', width: 1.8 })),
    ];
  },
});
