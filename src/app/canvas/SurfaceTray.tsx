// Finds out who stands in the tray of this view, and what a click there does.
import { useMemo } from 'react';
import type { Id } from '../../base/ids.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { useActions, useSession } from '../context.tsx';
import { Tray } from './Tray.tsx';

export interface SurfaceTrayProps {
  readonly tables: MaskedTables;
  readonly scene: Scene;
  readonly viewId: Id | null;
  readonly selection: ReadonlySet<Id>;
  readonly readOnly: boolean;
}

export function SurfaceTray({ tables, scene, viewId, selection, readOnly }: SurfaceTrayProps) {
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
    return scene.tray.flatMap((id) => (away.has(id) ? [] : (tables.person[id] ?? [])));
  }, [scene.tray, tables, hidden]);
  return (
    <Tray
      people={people}
      hidden={hidden}
      selection={selection}
      readOnly={readOnly}
      onSelect={(id) => {
        session.select([id]);
        ui.needPanel();
      }}
      onShow={(id) => viewId !== null && session.run('person.show', { viewId, ids: [id] })}
    />
  );
}
