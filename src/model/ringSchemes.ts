// The schemes of circles that come with the product, as data. Once used, a scheme is a record of the map like any other:
// its rings, sectors and words can be changed.
import type { Id } from '../base/ids.ts';
import type { Key, Say } from '../i18n/say.ts';
import { type RingScheme, SAFETY_CIRCLES } from './facts/circles.ts';
import { callNameOf } from './facts/names.ts';
import type { Person } from './records/facts.ts';

interface SchemeDefinition {
  readonly id: Id;
  readonly rings: number;
  readonly sectors: readonly string[];
  readonly needsSubject?: true;
}

const circle = (id: Id, needsSubject?: true): SchemeDefinition => ({
  id,
  rings: 3,
  sectors: [],
  ...(needsSubject ? { needsSubject } : {}),
});

const DEFINITIONS: readonly SchemeDefinition[] = [
  { id: 'wijkecogram', rings: 2, sectors: ['family', 'social', 'professional'] },
  // How near people stand in an ecogram.
  { id: 'layered', rings: 3, sectors: [] },
  // The picture of the source is lost; these are the four shells and four parts of Lensink's circle.
  { id: 'netwerkcirkel', rings: 4, sectors: ['family', 'peers', 'professional', 'society'] },
  circle(SAFETY_CIRCLES.knows),
  circle(SAFETY_CIRCLES.shouldKnow),
  circle(SAFETY_CIRCLES.childWants, true),
  circle(SAFETY_CIRCLES.easyToAsk),
  circle(SAFETY_CIRCLES.useful, true),
];

const word = (id: Id, part: string, say: Say): string => say(`model.scheme.${id}.${part}` as Key);

/** The scheme as a record, in the words of this language; null for one that does not come with the product. */
export function builtInScheme(id: Id, say: Say): RingScheme | null {
  const definition = DEFINITIONS.find((one) => one.id === id);
  if (!definition) return null;
  const { rings, sectors, needsSubject } = definition;
  return {
    id,
    titleNl: word(id, 'title', say),
    centreNl: word(id, 'centre', say),
    questionNl: word(id, 'question', say),
    rings: Array.from({ length: rings }, (_, i) => ({ ring: i + 1, labelNl: word(id, `ring.${i + 1}`, say) })),
    sectors: sectors.map((key) => ({ key, labelNl: word(id, `sector.${key}`, say) })),
    ...(needsSubject ? { needsSubject } : {}),
  };
}

/** Its title; the circles that are about one child, or one person's word, name them. */
export function schemeTitle(scheme: RingScheme, subject: Person | null, say: Say): string {
  if (!subject || !scheme.needsSubject) return scheme.titleNl;
  const name = callNameOf(subject, say);
  if (scheme.id === SAFETY_CIRCLES.childWants) return say('model.scheme.circle3.about', { name });
  if (scheme.id === SAFETY_CIRCLES.useful) return say('model.scheme.circle5.about', { name });
  return say('model.scheme.about', { title: scheme.titleNl, name });
}
