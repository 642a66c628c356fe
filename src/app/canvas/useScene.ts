// The scene of the open view, with the pieces of the last one wherever nothing changed.
import { useRef, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { KINDS } from '../../diagrams/registry.ts';
import type { Scene } from '../../drawing/scene.ts';
import { createSceneOf } from '../../editor/sceneOf.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { keepScene } from './keepScene.ts';

export function useVisibleTables(): MaskedTables {
  const session = useSession();
  // Either of them changes what may be seen.
  useSessionState((state) => state.tables);
  useSessionState((state) => state.audience);
  return session.visibleTables();
}

export function useScene(tables: MaskedTables, viewId: Id | null, hand: ReadonlyMap<Id, Point> | null): Scene | null {
  const say = useSay();
  const { clock } = usePorts();
  const [sceneOf] = useState(() => createSceneOf(KINDS));
  const kept = useRef<{ viewId: Id | null; made: Scene | null; shown: Scene | null }>({ viewId, made: null, shown: null });
  const made = sceneOf({ tables, viewId, say, today: clock.today(), ...(hand ? { hand } : {}) });
  if (kept.current.made !== made || kept.current.viewId !== viewId) {
    const before = kept.current.viewId === viewId ? kept.current.shown : null;
    kept.current = { viewId, made, shown: made && keepScene(before, made) };
  }
  return kept.current.shown;
}
