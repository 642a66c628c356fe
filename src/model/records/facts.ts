// Facts (feiten): people, family ties, households, secrecy. What is so, not what somebody thinks of it.
import * as v from 'valibot';
import { defineRecord, field, type InferRecord } from '../record.ts';
import { count, flag, fuzzyDate, GROUPS, isoDay, maybe, oneOf, ref, refs, text } from './basics.ts';

/** An institution can stand in the place of a parent: a group home where a child lives. */
export const PERSON_KINDS = ['person', 'unborn', 'pet', 'institution'] as const;
export const GENDERS = ['female', 'male', 'other', 'unknown'] as const;
export type Gender = (typeof GENDERS)[number];
export const WHEREABOUTS = ['known', 'unknown', 'abroad', 'detained', 'missing'] as const;
export const PREGNANCY_OUTCOMES = ['pregnancy', 'stillborn', 'miscarriage', 'abortion'] as const;
export const GENDER_SIGNS = ['trans', 'intersex'] as const;
export const ORIENTATIONS = ['homosexual', 'bisexual'] as const;
/** To another country, or to another house. */
export const MOVE_KINDS = ['country', 'house'] as const;
/** Are there more children? (GenoPro's family line.) */
export const FAMILY_LINES = ['noMoreChildren', 'maybeMore', 'toFindOut'] as const;
export type FamilyLine = (typeof FAMILY_LINES)[number];

/** Which part of the symbol says it: left for illness, bottom for addiction (McGoldrick), quarters as in GenoPro. */
export const CONDITION_REGIONS = [
  'left',
  'right',
  'top',
  'bottom',
  'topLeft',
  'topRight',
  'bottomLeft',
  'bottomRight',
] as const;
/** Present, suspected, or in recovery. */
export const CONDITION_PATTERNS = ['solid', 'hatch', 'stripes'] as const;
export const CONDITION_COLOURS = ['black', 'blue', 'green', 'purple', 'brown', 'red'] as const;

const condition = v.strictObject({
  region: oneOf(CONDITION_REGIONS),
  pattern: oneOf(CONDITION_PATTERNS),
  colour: oneOf(CONDITION_COLOURS),
  label: text,
});
export type Condition = v.InferOutput<typeof condition>;

const move = v.strictObject({
  kind: oneOf(MOVE_KINDS),
  date: v.exactOptional(fuzzyDate),
  from: v.exactOptional(text),
  to: v.exactOptional(text),
});
export type Move = v.InferOutput<typeof move>;

const foundVia = v.variant('kind', [
  v.strictObject({ kind: v.literal('question'), questionAskedId: v.exactOptional(ref('questionAsked')) }),
  v.strictObject({ kind: v.literal('dwelling'), dwellingId: v.exactOptional(ref('dwelling')) }),
  v.strictObject({ kind: v.literal('oilSlick'), viaPersonId: v.exactOptional(ref('person')) }),
  v.strictObject({ kind: v.literal('lifeEvent'), lifeEventId: v.exactOptional(ref('lifeEvent')) }),
  v.strictObject({
    kind: v.picklist(['referrer', 'genogram', 'ecogram', 'reunion', 'values', 'howMany', 'import']),
  }),
]);

export const person = defineRecord({
  kind: field(oneOf(PERSON_KINDS), 'open'),
  callName: field(text, 'open'),
  familyName: field(maybe(text), 'open'),
  initials: field(maybe(text), 'open'),
  pseudonym: field(maybe(text), 'open'),
  gender: field(oneOf(GENDERS), 'open'),
  born: field(maybe(fuzzyDate), 'open'),
  died: field(maybe(fuzzyDate), 'open'),
  /** Known to have died, the day unknown. */
  deceased: field(maybe(flag), 'open'),
  pregnancyOutcome: field(maybe(oneOf(PREGNANCY_OUTCOMES)), 'open'),
  /** When a child is expected. */
  dueOn: field(maybe(fuzzyDate), 'open'),
  /** What the worker knows; `gender` is the gender somebody lives in. */
  genderSigns: field(maybe(v.array(oneOf(GENDER_SIGNS))), 'worker'),
  /** What of it may be drawn, for everybody: only when the person wants so. */
  shownGenderSigns: field(maybe(v.array(oneOf(GENDER_SIGNS))), 'open'),
  orientation: field(maybe(oneOf(ORIENTATIONS)), 'layer'),
  /** One symbol for several people, of whom perhaps nobody knows how many: "three more brothers". */
  standsFor: field(maybe(v.strictObject({ count: v.exactOptional(count) })), 'open'),
  moves: field(maybe(v.array(move)), 'open'),
  /** What nobody may know, or who may not. */
  secret: field(maybe(text), 'worker'),
  conditions: field(maybe(v.array(condition)), 'layer'),
  /** Are there more children of this parent alone? */
  familyLine: field(maybe(oneOf(FAMILY_LINES)), 'open'),
  /** What the person is to the child, in the family's own word, where it does not follow from the links. */
  role: field(maybe(text), 'open'),
  occupation: field(maybe(text), 'open'),
  organisationId: field(maybe(ref('organisation')), 'open'),
  residenceArea: field(maybe(text), 'open'),
  country: field(maybe(text), 'open'),
  whereabouts: field(oneOf(WHEREABOUTS), 'open'),
  photoAssetId: field(maybe(ref('asset')), 'open'),
  emoji: field(maybe(text), 'open'),
  defaultGroup: field(oneOf(GROUPS), 'open'),
  foundVia: field(maybe(foundVia), 'released'),
  safety: field(maybe(v.strictObject({ noContact: v.exactOptional(flag), alert: v.exactOptional(text) })), 'worker'),
  note: field(maybe(text), 'open'),
  workerNote: field(maybe(text), 'worker'),
  archived: field(maybe(flag), 'structure'),
});
export type Person = InferRecord<typeof person.fields>;

/** A photo, or a drawing made by the child; scaled down before it is kept. */
export const asset = defineRecord({
  kind: field(oneOf(['photo', 'drawing']), 'structure'),
  mime: field(oneOf(['image/png', 'image/jpeg', 'image/webp']), 'structure'),
  /** The bytes in base64. */
  data: field(v.pipe(v.string(), v.maxLength(1_500_000), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)), 'open'),
});
export type Asset = InferRecord<typeof asset.fields>;

export const organisation = defineRecord({
  name: field(text, 'open'),
  kind: field(oneOf(['school', 'sport', 'care', 'court', 'work', 'faith', 'neighbourhood', 'other']), 'open'),
});

export const PARTNERSHIP_KINDS = [
  'married',
  'registered',
  'cohabiting',
  'relationship',
  'lat',
  'engaged',
  'dating',
  'temporary',
  'affair',
  'nonSentimental',
  'coparents',
  'forced',
] as const;
export const PARTNERSHIP_STATUSES = [
  'current',
  'separated',
  'legallySeparated',
  'divorced',
  'annulled',
  'reconciled',
  'remarried',
  'widowed',
  'ended',
] as const;
export type PartnershipStatus = (typeof PARTNERSHIP_STATUSES)[number];
/** They are together now, perhaps again. */
export const TOGETHER: ReadonlySet<PartnershipStatus> = new Set<PartnershipStatus>([
  'current',
  'reconciled',
  'remarried',
]);
export const SLASH_SIDES = ['a', 'b'] as const;

export const partnership = defineRecord({
  aId: field(ref('person'), 'structure'),
  bId: field(ref('person'), 'structure'),
  kind: field(oneOf(PARTNERSHIP_KINDS), 'open'),
  status: field(oneOf(PARTNERSHIP_STATUSES), 'open'),
  from: field(maybe(fuzzyDate), 'open'),
  to: field(maybe(fuzzyDate), 'open'),
  note: field(maybe(text), 'open'),
  /** Beside which partner the slashes stand. */
  slashSide: field(maybe(oneOf(SLASH_SIDES)), 'structure'),
  familyLine: field(maybe(oneOf(FAMILY_LINES)), 'open'),
  secret: field(maybe(flag), 'worker'),
});
export type Partnership = InferRecord<typeof partnership.fields>;

export const PARENT_LINK_KINDS = [
  'biological',
  'legal',
  'adoptive',
  'foster',
  'step',
  'guardian',
  'donor',
  'surrogate',
] as const;
export type ParentLinkKind = (typeof PARENT_LINK_KINDS)[number];

export const parentLink = defineRecord({
  parentId: field(ref('person'), 'structure'),
  childId: field(ref('person'), 'structure'),
  kind: field(oneOf(PARENT_LINK_KINDS), 'open'),
  partnershipId: field(maybe(ref('partnership')), 'structure'),
  from: field(maybe(fuzzyDate), 'open'),
  to: field(maybe(fuzzyDate), 'open'),
  placement: field(
    maybe(oneOf(['networkFoster', 'fileFoster', 'weekend', 'crisis', 'residential', 'kinship'])),
    'open',
  ),
  measure: field(maybe(oneOf(['voluntary', 'OTS', 'guardianship', 'SDJ', 'VOT'])), 'open'),
  custody: field(maybe(oneOf(['sole', 'shared', 'none', 'suspended'])), 'open'),
  secret: field(maybe(flag), 'worker'),
});
export type ParentLink = InferRecord<typeof parentLink.fields>;

export const secrecy = defineRecord(
  {
    dwellingId: field(maybe(ref('dwelling')), 'structure'),
    householdId: field(maybe(ref('household')), 'structure'),
    keptFromIds: field(refs('person'), 'worker'),
    words: field(v.array(text), 'worker'),
    reason: field(maybe(text), 'worker'),
  },
  'worker',
);

export const birthGroup = defineRecord({
  childIds: field(refs('person'), 'structure'),
  kind: field(oneOf(['identical', 'fraternal', 'unknown']), 'open'),
});
export type BirthGroup = InferRecord<typeof birthGroup.fields>;

/** Brothers and sisters of whom nobody knows the parents. */
export const siblingGroup = defineRecord({ childIds: field(refs('person'), 'structure') });
export type SiblingGroup = InferRecord<typeof siblingGroup.fields>;

export const household = defineRecord({
  label: field(text, 'open'),
  memberIds: field(refs('person'), 'open'),
  from: field(maybe(fuzzyDate), 'open'),
  to: field(maybe(fuzzyDate), 'open'),
  dwellingId: field(maybe(ref('dwelling')), 'open'),
  addressSecret: field(maybe(flag), 'structure'),
});
export type Household = InferRecord<typeof household.fields>;

export const contactArrangement = defineRecord({
  childId: field(ref('person'), 'structure'),
  withIds: field(refs('person'), 'open'),
  text: field(text, 'open'),
  supervisedById: field(maybe(ref('person')), 'open'),
});

export const dwelling = defineRecord({
  label: field(text, 'open'),
  place: field(maybe(text), 'open'),
  kind: field(oneOf(['home', 'foster', 'institution', 'relatives', 'shelter', 'school', 'other']), 'open'),
  addressSecret: field(maybe(flag), 'structure'),
  drawingAssetId: field(maybe(ref('asset')), 'open'),
});

export const residence = defineRecord({
  personId: field(ref('person'), 'structure'),
  dwellingId: field(ref('dwelling'), 'structure'),
  order: field(v.number(), 'structure'),
  from: field(maybe(fuzzyDate), 'open'),
  to: field(maybe(fuzzyDate), 'open'),
});

export const lifeEvent = defineRecord({
  title: field(text, 'open'),
  date: field(fuzzyDate, 'open'),
  endDate: field(maybe(fuzzyDate), 'open'),
  domain: field(oneOf(['home', 'family', 'school', 'health', 'care', 'leisure', 'other']), 'open'),
  dwellingId: field(maybe(ref('dwelling')), 'open'),
  people: field(v.array(v.strictObject({ personId: ref('person'), role: v.exactOptional(text) })), 'open'),
  experiences: field(
    v.array(
      v.strictObject({
        ownerId: ref('person'),
        valence: v.picklist(['positive', 'negative', 'mixed', 'neutral']),
        intensity: v.exactOptional(v.picklist([1, 2, 3])),
        saidBy: refs('person'),
        recordedOn: v.exactOptional(isoDay),
        sessionId: v.exactOptional(text),
        note: v.exactOptional(text),
        released: v.exactOptional(flag),
      }),
    ),
    'released',
  ),
});
