// Two moments of one case laid over each other: everybody and every line of either, and which of them is new, gone or
// otherwise now.
import type { Id } from '../../base/ids.ts';
import { type Rec, type Table, tableOf } from '../../base/tables.ts';
import type { MaskedTables } from '../masked.ts';
import type { TableName, Tables } from '../records/registry.ts';
import { redirectRecord } from '../references.ts';

export interface ThenAndNow {
  /** Made of two masked copies for the same audience, and so no more than that audience may see. */
  readonly together: MaskedTables;
  readonly added: ReadonlySet<Id>;
  readonly gone: ReadonlySet<Id>;
  /** There then and now, but not the same; a person whose place in a circle is another is changed too. */
  readonly changed: ReadonlySet<Id>;
}

/** What a drawing shows of somebody's life; where it stands is no change. */
const COMPARED = ['person', 'partnership', 'parentLink', 'birthGroup', 'siblingGroup', 'tie'] as const;
/** Statements about people, drawn as where they stand. */
const PLACES = 'ringPlacement';

export function thenAndNow(then: MaskedTables, now: MaskedTables): ThenAndNow {
  const [added, gone, changed] = [new Set<Id>(), new Set<Id>(), new Set<Id>()];
  const together: Record<string, Table> = { ...(now as unknown as Record<string, Table>) };
  for (const name of COMPARED) {
    const [before, after] = [then[name] as Table, now[name] as Table];
    if (before === after) continue;
    for (const id of Object.keys(after)) {
      if (!before[id]) added.add(id);
      else if (!same(before[id], after[id])) changed.add(id);
    }
    for (const id of Object.keys(before)) if (!after[id]) gone.add(id);
    together[name] = tableOf([...Object.values(after), ...Object.values(before).filter(({ id }) => gone.has(id))]);
  }
  for (const id of movedPeople(then, now)) if (!added.has(id) && !gone.has(id)) changed.add(id);
  // Whoever is gone stands where they stood, in circles too.
  for (const name of ['viewPlacement', PLACES] as const) {
    const who = (record: Rec): Id => {
      const { itemId, personId } = record as { readonly itemId?: Id; readonly personId?: Id };
      return itemId ?? personId ?? '';
    };
    const left = Object.values(then[name] as Table).filter((record) => gone.has(who(record)) && !now[name][record.id]);
    if (left.length > 0) together[name] = tableOf([...Object.values(now[name] as Table), ...left]);
  }
  return { together: withoutLoose(together as unknown as Tables) as MaskedTables, added, gone, changed };
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function movedPeople(then: MaskedTables, now: MaskedTables): Id[] {
  return Object.values(now[PLACES]).flatMap((place) => {
    const before = then[PLACES][place.id];
    const still =
      before && before.ring === place.ring && before.sector === place.sector && before.state === place.state;
    return before && !still ? [place.personId] : [];
  });
}

/** Without records of then that point to something neither moment shows. */
function withoutLoose(tables: Tables): Tables {
  const known = (table: string, id: Id): Id | null => ((tables as Record<string, Table>)[table]?.[id] ? id : null);
  const next: Record<string, Table> = { ...(tables as unknown as Record<string, Table>) };
  for (const name of [...COMPARED, 'viewPlacement', PLACES] as readonly TableName[]) {
    next[name] = tableOf(
      Object.values(tables[name] as Table).flatMap((record) => redirectRecord(name, record as never, known) ?? []),
    );
  }
  return next as unknown as Tables;
}
