// The case itself, its views, what was put where in them, and who may see what.
import * as v from 'valibot';
import { AUDIENCES } from '../masked.ts';
import { defineRecord, field, type InferRecord } from '../record.ts';
import { flag, isoDay, maybe, oneOf, ref, refs, text } from './basics.ts';

export const NOTATIONS = ['mcgoldrick', 'genopro', 'nl-eenvoudig'] as const;
export type Notation = (typeof NOTATIONS)[number];
/** A cross through the symbol, or a dagger under the name: families are asked which. */
export const DECEASED_SIGNS = ['cross', 'dagger'] as const;

/** The one record that describes the case; its id is always `CASE_ID`. */
export const caseInfo = defineRecord({
  title: field(text, 'open'),
  fictional: field(flag, 'structure'),
  locale: field(oneOf(['nl-NL', 'nl-BE']), 'structure'),
  indexPersonIds: field(refs('person'), 'open'),
  /** Ages are computed at this day; today when absent. */
  referenceDate: field(maybe(isoDay), 'open'),
  notation: field(oneOf(NOTATIONS), 'structure'),
  /** As the notation has it when absent. */
  deceasedSign: field(maybe(oneOf(DECEASED_SIGNS)), 'structure'),
});
export type CaseInfo = InferRecord<typeof caseInfo.fields>;
export const CASE_ID = 'case';

export const VIEW_TYPES = [
  'genogram',
  'ecogram',
  'rings',
  'oilSlick',
  'lifeline',
  'mobility',
  'supportMatrix',
  'sociogramTable',
  'vip',
  'circlesOverview',
  'triptych',
  'threeHouses',
  'reunion',
  'plan',
] as const;

export const view = defineRecord({
  type: field(oneOf(VIEW_TYPES), 'structure'),
  title: field(text, 'open'),
  perspectiveIds: field(refs('perspective'), 'structure'),
  schemeId: field(maybe(ref('ringScheme')), 'structure'),
  subjectId: field(maybe(ref('person')), 'structure'),
  audienceId: field(maybe(ref('audience')), 'structure'),
  snapshotId: field(maybe(text), 'structure'),
  filter: field(maybe(v.record(v.pipe(v.string(), v.maxLength(100)), v.union([text, v.number(), flag]))), 'structure'),
});
export type View = InferRecord<typeof view.fields>;

/** Where something stands in one view. `placementId` makes the id, so that one item has one place per view. */
export const viewPlacement = defineRecord({
  viewId: field(ref('view'), 'structure'),
  itemId: field(ref('person'), 'structure'),
  x: field(maybe(v.pipe(v.number(), v.finite())), 'structure'),
  y: field(maybe(v.pipe(v.number(), v.finite())), 'structure'),
  angle: field(maybe(v.pipe(v.number(), v.finite())), 'structure'),
  radial: field(maybe(v.pipe(v.number(), v.finite())), 'structure'),
  /** Put by hand: the layout leaves it where it is. */
  pinned: field(flag, 'structure'),
  hidden: field(maybe(flag), 'structure'),
  /** Rank among brothers and sisters, from the left, once somebody changed it by hand; else the oldest stands left. */
  order: field(maybe(v.pipe(v.number(), v.finite())), 'structure'),
  /** On which side of the partner somebody was put; else the man stands left. */
  side: field(maybe(oneOf(['left', 'right'])), 'structure'),
});
export type ViewPlacement = InferRecord<typeof viewPlacement.fields>;
export const placementId = (viewId: string, itemId: string): string => `${viewId}~${itemId}`;

/** Who is looking: people of its own making, or what is chosen for a built-in audience (`kind`). */
export const audience = defineRecord(
  {
    labelNl: field(text, 'worker'),
    personIds: field(refs('person'), 'worker'),
    kind: field(maybe(oneOf(AUDIENCES)), 'worker'),
  },
  'worker',
);

export const VISIBILITY_MODES = ['show', 'firstName', 'initials', 'pseudonym', 'role', 'placeholder', 'hide'] as const;
export type VisibilityMode = (typeof VISIBILITY_MODES)[number];

/**
 * What one audience sees otherwise than by default. A target is one person, record or view by its id; one field of one
 * record; or, without an id, that field of every record of a table ("person.born").
 */
export const visibilityRule = defineRecord(
  {
    audienceId: field(ref('audience'), 'worker'),
    target: field(
      v.strictObject({
        kind: v.picklist(['person', 'record', 'field', 'view']),
        id: v.exactOptional(text),
        field: v.exactOptional(text),
      }),
      'worker',
    ),
    mode: field(oneOf(VISIBILITY_MODES), 'worker'),
    reason: field(maybe(text), 'worker'),
  },
  'worker',
);
export type VisibilityRule = InferRecord<typeof visibilityRule.fields>;

/** One step of a presentation: a view, who is visible in it, whom it is about, what is said. */
export const presentationStep = defineRecord({
  viewId: field(ref('view'), 'structure'),
  order: field(v.pipe(v.number(), v.finite()), 'structure'),
  caption: field(maybe(text), 'open'),
  focusId: field(maybe(ref('person')), 'structure'),
  /** Everybody when absent. */
  shownIds: field(maybe(refs('person')), 'structure'),
  /** The lines of relations come in a later step. */
  withoutTies: field(maybe(flag), 'structure'),
  /** Who gives which support is in the drawing. */
  withSupport: field(maybe(flag), 'structure'),
  /** What the presenter wants to say; not on any shared screen. */
  note: field(maybe(text), 'worker'),
});
export type PresentationStep = InferRecord<typeof presentationStep.fields>;
