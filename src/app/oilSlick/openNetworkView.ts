// Opens a drawing of a network through somebody's eyes: the view that is there, or a new one, made in one step.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Session } from '../../editor/session.ts';
import type { Say } from '../../i18n/say.ts';
import type { View } from '../../model/records/arrangement.ts';
import { firstPerspective, newPerspective, type RingGroup } from '../rings/ringGroups.ts';

export interface NetworkView {
  readonly type: View['type'];
  /** Whose network it shows at first. */
  readonly eyes: RingGroup['eyes'];
}

/** Through these eyes, or else through any. */
export const networkViewOf = (
  views: { readonly [id: Id]: View },
  { type }: NetworkView,
  perspectiveId?: Id,
): View | undefined =>
  recordsOf(views).find(
    (view) => view.type === type && (perspectiveId === undefined || view.perspectiveIds[0] === perspectiveId),
  );

export function openNetworkView(session: Session, say: Say, asked: NetworkView, perspectiveId?: Id): void {
  const { tables, readOnly } = session.store.getState();
  const there = networkViewOf(tables.view, asked, perspectiveId);
  if (there) {
    session.setView(there.id);
    return;
  }
  if (readOnly) {
    session.announce({ key: 'storage.refusedReadOnly' });
    return;
  }
  const eyes = perspectiveId ?? firstPerspective(tables, asked.eyes)?.id;
  const before = new Set(Object.keys(tables.view));
  session.run('view.add', {
    view: { type: asked.type, perspectiveIds: eyes === undefined ? [] : [eyes] },
    ...(eyes === undefined ? { perspective: newPerspective(tables, asked.eyes, say) } : {}),
  });
  const made = Object.keys(session.store.getState().tables.view).find((id) => !before.has(id));
  if (made) session.setView(made);
}
