// Writes what is recorded of one person's place in a view, over what was there.
import type { Id } from '../base/ids.ts';
import { placementId, type ViewPlacement } from '../model/records/arrangement.ts';
import type { CaseTx } from '../model/records/registry.ts';

export function setPlacement(
  tx: CaseTx,
  viewId: Id,
  itemId: Id,
  fields: { readonly [K in keyof Omit<ViewPlacement, 'id'>]?: ViewPlacement[K] | undefined },
): void {
  const id = placementId(viewId, itemId);
  if (!tx.get('viewPlacement', id)) tx.put('viewPlacement', { id, viewId, itemId, pinned: false });
  tx.patch('viewPlacement', id, fields);
}
