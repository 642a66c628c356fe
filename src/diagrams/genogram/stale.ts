// Does a change ask for other places? A new name, a tie or a note leaves everybody where they are: only family facts,
// places and how much room somebody takes count.
import { CASE_ID, placementId, type View } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { roomOf } from './arrange.ts';

export function stale(before: Tables, now: Tables, view: View): boolean {
  if (differs(before.partnership, now.partnership)) return true;
  if (differs(before.parentLink, now.parentLink)) return true;
  if (differs(before.birthGroup, now.birthGroup)) return true;
  const [old, info] = [before.caseInfo[CASE_ID], now.caseInfo[CASE_ID]];
  if (old?.notation !== info?.notation) return true;
  if (old?.indexPersonIds !== info?.indexPersonIds) return true;
  const ofView = placementId(view.id, '');
  if (differs(before.viewPlacement, now.viewPlacement, (a, b) => !(a ?? b)?.id.startsWith(ofView))) return true;
  return differs(before.person, now.person, (a, b) => sameRoom(before, a, now, b));
}

function sameRoom(before: Tables, a: Person | undefined, now: Tables, b: Person | undefined): boolean {
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

function differs<R>(
  before: Readonly<Record<string, R>>,
  now: Readonly<Record<string, R>>,
  same: (a: R | undefined, b: R | undefined) => boolean = () => false,
): boolean {
  if (before === now) return false;
  for (const id in now) if (before[id] !== now[id] && !same(before[id], now[id])) return true;
  for (const id in before) if (!(id in now) && !same(before[id], undefined)) return true;
  return false;
}
