// Does a change ask for other places? A new name, a tie or a note leaves everybody where they are: only family facts,
// places and how much room somebody takes count.
import type { Change } from '../../base/transact.ts';
import type { CaseInfo, View, ViewPlacement } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { roomOf } from './arrange.ts';

const FAMILY: ReadonlySet<string> = new Set(['partnership', 'parentLink', 'birthGroup', 'siblingGroup']);

export function stale(changes: readonly Change[], before: Tables, now: Tables, view: View): boolean {
  return changes.some((change) => {
    const { table } = change;
    if (table === 'caseInfo') {
      const [old, info] = [change.before, change.after] as (CaseInfo | null)[];
      return (
        old?.notation !== info?.notation ||
        old?.deceasedSign !== info?.deceasedSign ||
        old?.indexPersonIds !== info?.indexPersonIds
      );
    }
    if (table === 'view') return change.id === view.id && (change.before as View | null)?.filter !== view.filter;
    if (table === 'viewPlacement') return ((change.after ?? change.before) as ViewPlacement).viewId === view.id;
    if (table === 'person')
      return !sameRoom(before, change.before as Person | null, now, change.after as Person | null);
    return FAMILY.has(table);
  });
}

function sameRoom(before: Tables, a: Person | null, now: Tables, b: Person | null): boolean {
  if (!a || !b || a.gender !== b.gender || a.archived !== b.archived || a.born?.value !== b.born?.value) return false;
  const [was, is] = [roomOf(before, a), roomOf(now, b)];
  return (
    was.half === is.half &&
    was.below === is.below &&
    was.outline === is.outline &&
    was.reach.x === is.reach.x &&
    was.reach.y === is.reach.y
  );
}
