// The drawing of a view, made anew only when something it reads has changed.
import type { Point } from '../base/geometry.ts';
import type { Id } from '../base/ids.ts';
import type { SceneInput } from '../diagrams/kind.ts';
import type { Scene } from '../drawing/scene.ts';
import type { Say } from '../i18n/say.ts';
import type { MaskedTables } from '../model/masked.ts';
import type { Kinds } from './arrange.ts';

export interface SceneRequest {
  /** What the present audience may see: `session.visibleTables()`. */
  readonly tables: MaskedTables;
  readonly viewId: Id | null;
  /** The words; another language is another function. */
  readonly say: Say;
  readonly today: string;
  /** Where a drag in progress holds people. */
  readonly hand?: ReadonlyMap<Id, Point>;
}

interface Kept {
  readonly reads: readonly unknown[];
  readonly scene: Scene;
}

/** Makes the function that draws; it remembers the last scene of every view. Null when there is no such view. */
export function createSceneOf(kinds: Kinds): (request: SceneRequest) => Scene | null {
  const kept = new Map<Id, Kept>();
  return ({ tables, viewId, say, today, hand }) => {
    const view = viewId === null ? undefined : tables.view[viewId];
    const kind = view && kinds[view.type];
    if (!view || !kind) return null;
    const reads = [kind, view, say, today, hand, ...kind.reads.map((table) => tables[table])];
    const last = kept.get(view.id);
    if (last?.reads.every((one, index) => one === reads[index])) return last.scene;
    const input: SceneInput = { tables, view, say, today, ...(hand ? { hand } : {}) };
    const scene = kind.scene(input);
    kept.set(view.id, { reads, scene });
    return scene;
  };
}
