// Perception (beleving): what somebody says of a tie, a place in a ring, support. Always with a perspective and a speaker.
import * as v from 'valibot';
import { defineRecord, field, type InferRecord } from '../record.ts';
import { count, flag, fuzzyDate, GROUPS, maybe, oneOf, ref, refs, SUPPORT_TYPES, said, text } from './basics.ts';

export const perspective = defineRecord({
  label: field(text, 'open'),
  focalIds: field(refs('person'), 'open'),
  kind: field(oneOf(['child', 'parent', 'fosterParents', 'family', 'worker', 'other']), 'open'),
  colour: field(text, 'structure'),
});

/** The emotional codes of the genogram (notation A5, GenoPro's names). */
export const EMOTIONAL_CODES = [
  'Plain',
  'Harmony',
  'Friendship',
  'Intimacy',
  'Fused',
  'Love',
  'InLove',
  'Psyritual',
  'Distant',
  'Indifferent',
  'Cutoff',
  'CutoffRepaired',
  'NeverMet',
  'Discord',
  'Hostile',
  'HostileDistant',
  'HostileClose',
  'HostileFused',
  'Hate',
  'Distrust',
  'Violence',
  'ViolenceDistant',
  'ViolenceClose',
  'ViolenceFused',
  'Abuse',
  'AbusePhysical',
  'AbuseEmotional',
  'AbuseSexual',
  'AbuseNeglect',
  'Controlling',
  'Manipulative',
  'Jealous',
  'FocusedOn',
  'FocusedOnNegatively',
  'Fan',
  'Limerence',
  'Caretaker',
  'Parentification',
  'Other',
] as const;
export type EmotionalCode = (typeof EMOTIONAL_CODES)[number];

/** The twelve of every day, in the order in which they are offered (notation A5 [pick]). */
export const EVERYDAY_CODES = [
  'Friendship',
  'Intimacy',
  'Fused',
  'Plain',
  'Distant',
  'Discord',
  'Hostile',
  'HostileClose',
  'Cutoff',
  'CutoffRepaired',
  'Caretaker',
  'FocusedOn',
] as const satisfies readonly EmotionalCode[];

/** Codes that point from A to B. */
export const DIRECTED_CODES: ReadonlySet<string> = new Set<EmotionalCode>([
  'Abuse',
  'AbusePhysical',
  'AbuseEmotional',
  'AbuseSexual',
  'AbuseNeglect',
  'Controlling',
  'Manipulative',
  'Jealous',
  'FocusedOn',
  'FocusedOnNegatively',
  'Fan',
  'Limerence',
  'Caretaker',
  'Parentification',
]);

/** Lines of abuse and violence belong to the worker's layer (notation, head). */
export const GRAVE_CODES: ReadonlySet<string> = new Set<EmotionalCode>([
  'Violence',
  'ViolenceDistant',
  'ViolenceClose',
  'ViolenceFused',
  'Abuse',
  'AbusePhysical',
  'AbuseEmotional',
  'AbuseSexual',
  'AbuseNeglect',
]);

/** The codes of the ecogram (notation A6). */
export const ECOGRAM_CODES = [
  'strong',
  'good',
  'weak',
  'neutral',
  'tense',
  'conflict',
  'broken',
  'changing',
  'unknown',
] as const;
export type EcogramCode = (typeof ECOGRAM_CODES)[number];

export const TIE_CODES = [...EMOTIONAL_CODES, ...ECOGRAM_CODES] as const;
export type TieCode = (typeof TIE_CODES)[number];

export const TIE_ENERGIES = ['both', 'toA', 'toB', 'none'] as const;
export const TIE_PERIODS = ['now', 'past', 'wished'] as const;
export const TIE_FREQUENCIES = ['daily', 'weekly', 'monthly', 'yearly', 'rarely', 'never'] as const;
/** What is given, as Dutch ecograms write it on the line: praktisch, gezelschap, advies, emotioneel. */
export const TIE_LETTERS = ['P', 'G', 'A', 'E'] as const;

export const tie = defineRecord({
  aId: field(ref('person'), 'structure'),
  bId: field(ref('person'), 'structure'),
  perspectiveId: field(maybe(ref('perspective')), 'structure'),
  roleOfB: field(maybe(text), 'open'),
  code: field(oneOf(TIE_CODES), 'open'),
  /** The writer's own word beside the line. */
  label: field(maybe(text), 'open'),
  /** Which way help flows. */
  energy: field(maybe(oneOf(TIE_ENERGIES)), 'open'),
  period: field(oneOf(TIE_PERIODS), 'open'),
  frequency: field(maybe(oneOf(TIE_FREQUENCIES)), 'open'),
  means: field(maybe(v.array(oneOf(['inPerson', 'phone', 'app', 'letter', 'supervised']))), 'open'),
  letters: field(maybe(v.array(oneOf(TIE_LETTERS))), 'open'),
  since: field(maybe(fuzzyDate), 'open'),
  until: field(maybe(fuzzyDate), 'open'),
  secret: field(maybe(flag), 'worker'),
  ...said,
});
export type Tie = InferRecord<typeof tie.fields>;

export const ringScheme = defineRecord({
  titleNl: field(text, 'open'),
  centreNl: field(text, 'open'),
  questionNl: field(maybe(text), 'open'),
  rings: field(v.array(v.strictObject({ ring: v.number(), labelNl: text })), 'open'),
  sectors: field(v.array(v.strictObject({ key: text, labelNl: text })), 'open'),
  needsSubject: field(maybe(flag), 'structure'),
});

export const ringPlacement = defineRecord({
  schemeId: field(ref('ringScheme'), 'structure'),
  perspectiveId: field(ref('perspective'), 'structure'),
  personId: field(ref('person'), 'structure'),
  subjectId: field(maybe(ref('person')), 'open'),
  state: field(oneOf(['placed', 'unplaced', 'excluded']), 'open'),
  ring: field(maybe(count), 'open'),
  sector: field(maybe(text), 'open'),
  origin: field(oneOf(['placed', 'suggested']), 'open'),
  ...said,
});

export const SUPPORT_LEVELS = ['++', '+', '+-', '-', '--'] as const;

export const supportRating = defineRecord(
  {
    giverId: field(ref('person'), 'structure'),
    receiverId: field(ref('perspective'), 'structure'),
    type: field(oneOf(SUPPORT_TYPES), 'open'),
    level: field(oneOf(SUPPORT_LEVELS), 'open'),
    basis: field(oneOf(['expected', 'experienced', 'offered', 'wished']), 'open'),
    ...said,
  },
  'released',
);

export const sociogramEntry = defineRecord({
  perspectiveId: field(ref('perspective'), 'structure'),
  personId: field(ref('person'), 'structure'),
  groupText: field(maybe(text), 'open'),
  group: field(maybe(oneOf(GROUPS)), 'open'),
  contactText: field(maybe(text), 'open'),
  yieldsText: field(maybe(text), 'open'),
  supportText: field(maybe(text), 'open'),
  supportTypes: field(maybe(v.array(oneOf(SUPPORT_TYPES))), 'open'),
  ...said,
});

export const vipEntry = defineRecord({
  perspectiveId: field(ref('perspective'), 'structure'),
  personId: field(ref('person'), 'structure'),
  slot: field(count, 'structure'),
  contactText: field(maybe(text), 'open'),
  wantsChange: field(maybe(flag), 'open'),
  changeText: field(maybe(text), 'open'),
  change: field(maybe(oneOf(['more', 'less', 'different', 'keep'])), 'open'),
  ...said,
});

export const dwellingContact = defineRecord({
  dwellingId: field(ref('dwelling'), 'structure'),
  ownerId: field(ref('person'), 'structure'),
  personId: field(ref('person'), 'structure'),
  relation: field(oneOf(['livedIn', 'nextDoor', 'street', 'sport', 'teacher', 'friend', 'visited', 'other']), 'open'),
  ...said,
});
