// Both copies may have made a record for the same built-in audience. Only one of them would be heard, so that the rules
// of the other would not hold: they become one.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { redirectTable } from '../integrity.ts';
import type { CaseTx } from '../records/registry.ts';

export function joinAudiences(tx: CaseTx): void {
  const first = new Map<string, Id>();
  for (const { id, kind, personIds } of recordsOf(tx.tables.audience)) {
    if (kind === undefined) continue;
    const keepId = first.get(kind);
    const keep = keepId === undefined ? undefined : tx.get('audience', keepId);
    if (!keep) {
      first.set(kind, id);
      continue;
    }
    tx.patch('audience', keep.id, { personIds: [...new Set([...keep.personIds, ...personIds])] });
    redirectTable(tx, 'visibilityRule', (table, to) => (table === 'audience' && to === id ? keep.id : to));
    tx.remove('audience', id);
  }
}
