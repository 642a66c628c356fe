// Keeps the places of every view up to date inside the transaction that made them stale, so that a picture is never
// derived anew behind the user's back (decisions.md 1).
import type { NewId } from '../base/ids.ts';
import { partly, type Steps } from '../base/steps.ts';
import { type Change, transact } from '../base/transact.ts';
import type { DiagramKind } from '../diagrams/kind.ts';
import { placementId, type View, type ViewPlacement } from '../model/records/arrangement.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';

export type Kinds = Readonly<Partial<Record<View['type'], DiagramKind>>>;

/** Arranges every view whose places the difference with `before` can make stale; all views when there is no before. */
export function arrangeViews(tx: CaseTx, before: Tables | null, kinds: Kinds): void {
  for (const view of Object.values(tx.tables.view)) {
    const kind = kinds[view.type];
    if (!kind) continue;
    const { tables } = tx;
    if (before && !isStale(kind, tx.changes(), before, tables, view)) continue;
    write(tx, view, kind.arrange(tables, view, false));
  }
}

/** Arranges every view, step by step. */
export function* arrangingViews(from: Tables, newId: NewId, kinds: Kinds): Steps<Tables> {
  let tables = from;
  const views = Object.values(from.view);
  for (const [i, view] of views.entries()) {
    const kind = kinds[view.type];
    if (!kind) continue;
    const steps = kind.arrangeSteps?.(tables, view, false);
    const places = steps
      ? yield* partly(steps, i / views.length, (i + 1) / views.length)
      : kind.arrange(tables, view, false);
    tables = transact(tables, newId, (tx: CaseTx) => write(tx, view, places)).tables as Tables;
  }
  return tables;
}

function write(tx: CaseTx, view: View, places: readonly ViewPlacement[]): void {
  for (const placement of places) {
    const next = { ...withoutMinusZero(placement), id: placementId(view.id, placement.itemId) };
    if (!samePlace(tx.get('viewPlacement', next.id), next)) tx.put('viewPlacement', next);
  }
}

function isStale(kind: DiagramKind, changes: readonly Change[], before: Tables, now: Tables, view: View): boolean {
  if (!before.view[view.id]) return true;
  if (kind.reads.every((table) => now[table] === before[table])) return false;
  return kind.stale?.(changes, before, now, view) ?? true;
}

/** Minus zero does not survive being kept as text. */
function withoutMinusZero(placement: ViewPlacement): ViewPlacement {
  const { x, y } = placement;
  return { ...placement, ...(x === 0 ? { x: 0 } : {}), ...(y === 0 ? { y: 0 } : {}) };
}

function samePlace(old: ViewPlacement | undefined, next: ViewPlacement): boolean {
  return (
    old !== undefined &&
    old.x === next.x &&
    old.y === next.y &&
    old.angle === next.angle &&
    old.radial === next.radial &&
    old.pinned === next.pinned &&
    old.hidden === next.hidden
  );
}
