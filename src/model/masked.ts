// Tables as one audience may see them. Only `mask` makes them; scenes for screens and exports take nothing else.
import type { Id } from '../base/ids.ts';
import type { Tables } from './records/registry.ts';

declare const masked: unique symbol;

/** Who may be looking (decisions.md 24); `table` is everybody at the table, `meeting` also the projector. */
export const AUDIENCES = [
  'table',
  'worker',
  'child',
  'parentA',
  'parentB',
  'fosterParents',
  'meeting',
  'report',
] as const;
export type BuiltInAudience = (typeof AUDIENCES)[number];
/** One that was made for this case: `own:` and the id of its `audience` record. */
export type OwnAudience = `own:${Id}`;
export type AudienceKind = BuiltInAudience | OwnAudience;
/** Everybody but the worker alone: what may be projected or shown to others. */
export type SharedAudience = Exclude<AudienceKind, 'worker'>;

export const ownAudience = (id: Id): OwnAudience => `own:${id}`;

/** How somebody is named, from everything to nothing: each shows less than the one before. */
export const NAME_STYLES = ['full', 'firstName', 'initials', 'pseudonym', 'role', 'placeholder', 'hide'] as const;
export type NameStyle = (typeof NAME_STYLES)[number];

/** What is chosen for one screen, presentation or export, on top of what the audience may see. It only takes away. */
export interface MaskChoice {
  /** Without lines of conflict. */
  readonly withoutConflict?: boolean;
  /** Nobody is named more fully than this. */
  readonly names?: NameStyle;
}

export type MaskedTables<A extends AudienceKind = AudienceKind> = Tables & { readonly [masked]: A };
