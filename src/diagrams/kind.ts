// What every kind of diagram declares about itself. Shared code goes through the registry and never asks which kind it has.
import type { Point } from '../base/geometry.ts';
import type { Id } from '../base/ids.ts';
import type { Steps } from '../base/steps.ts';
import type { Change } from '../base/transact.ts';
import type { Scene } from '../drawing/scene.ts';
import type { Key, Say } from '../i18n/say.ts';
import type { MaskedTables } from '../model/masked.ts';
import type { View, ViewPlacement } from '../model/records/arrangement.ts';
import type { TableName, Tables } from '../model/records/registry.ts';

export interface SceneInput {
  readonly tables: MaskedTables;
  readonly view: View;
  readonly say: Say;
  /** The day at which ages are told when the case names none, as YYYY-MM-DD. */
  readonly today: string;
  /** Where a drag in progress holds people, over their recorded places. */
  readonly hand?: ReadonlyMap<Id, Point>;
}

/** A part of what a diagram says in words. */
export interface Chapter {
  readonly title: string;
  readonly sentences: readonly string[];
  /** About what is not in the drawing; a file with the drawing leaves it out. */
  readonly beside?: true;
}

/** What decides how a person is drawn and what they are to whose network it is. */
export const PERSON_TABLES = [
  'caseInfo',
  'person',
  'asset',
  'parentLink',
  'partnership',
  'birthGroup',
  'tie',
  'perspective',
  'view',
] as const satisfies readonly TableName[];

/** For a kind in which where people stand follows from the records alone: nothing is arranged, and there is nothing to tidy. */
export const FIXED = { fixed: true, stale: () => false, arrange: () => [] } as const;

export interface DiagramKind {
  readonly id: View['type'];
  readonly name: Key;
  readonly purpose: Key;
  /** Tables whose change can make a scene stale. */
  readonly reads: readonly TableName[];
  /** Can what changed ask for other places? When absent, a change in any table it reads can. */
  readonly stale?: (changes: readonly Change[], before: Tables, now: Tables, view: View) => boolean;
  /**
   * Where everybody should stand now: placements to write, to add to what stays. Starts from the recorded places and
   * moves people as little as possible; `afresh` forgets every place, also those put by hand. Pure; the same tables
   * give the same answer.
   */
  readonly arrange: (tables: Tables, view: View, afresh: boolean) => ViewPlacement[];
  /** The same in steps, for a kind that takes long over thousands of people. */
  readonly arrangeSteps?: (tables: Tables, view: View, afresh: boolean) => Steps<ViewPlacement[]>;
  /** Where people stand follows from the records alone: there is nothing to tidy. */
  readonly fixed?: true;
  readonly scene: (input: SceneInput) => Scene;
  /** The same in steps, for a kind that remembers what it made: once these are done the scene itself is quick. */
  readonly sceneSteps?: (input: SceneInput) => Steps<Scene>;
  /** The diagram in sentences, for screen readers, reports and as long alternative text. */
  readonly tell: (input: SceneInput) => Chapter[];
}
