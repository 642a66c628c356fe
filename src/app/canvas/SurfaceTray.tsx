// Finds out who stands in the tray of this view, and what a click there does.
import { memo, useMemo } from 'react';
import type { Id } from '../../base/ids.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { useActions, useSay, useSession } from '../context.tsx';
import { Tray } from './Tray.tsx';

export interface SurfaceTrayProps {
  readonly tables: MaskedTables;
  /** People of the network who are not in this drawing. */
  readonly tray: Scene['tray'];
  readonly viewId: Id | null;
  readonly selection: ReadonlySet<Id>;
  readonly readOnly: boolean;
}

export const SurfaceTray = memo(function SurfaceTray({ tables, tray, viewId, selection, readOnly }: SurfaceTrayProps) {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const hidden = useMemo(
    () =>
      Object.values(tables.viewPlacement)
        .filter((placement) => placement.viewId === viewId && placement.hidden)
        .flatMap((placement) => tables.person[placement.itemId] ?? []),
    [tables, viewId],
  );
  const people = useMemo(() => {
    const away = new Set(hidden.map((person) => person.id));
    return tray.flatMap((id) => (away.has(id) ? [] : (tables.person[id] ?? [])));
  }, [tray, tables, hidden]);
  return (
    <Tray
      label={say('canvas.tray.label')}
      title={say('canvas.tray.title', { count: people.length })}
      people={people}
      hidden={hidden}
      readOnly={readOnly}
      deeds={({ id }) => ({
        'aria-pressed': selection.has(id),
        onClick: () => {
          session.select([id]);
          ui.needPanel();
        },
      })}
      onShow={(id) => viewId !== null && session.run('person.show', { viewId, ids: [id] })}
    />
  );
});
