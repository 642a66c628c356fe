// The scene of the open view, with the pieces of the last one wherever nothing changed.
import { useMemo, useRef, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { KINDS } from '../../diagrams/registry.ts';
import { ghosted } from '../../drawing/ghosted.ts';
import type { Scene } from '../../drawing/scene.ts';
import { createSceneOf } from '../../editor/sceneOf.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { usePorts, useSession, useSessionState } from '../context.tsx';
import { useDraft } from '../quickLine/draft.ts';
import { tablesOfCompany, withDragged } from './dragScene.ts';
import { keepScene } from './keepScene.ts';
import { useRememberedSay, useStillScene } from './useStillScene.ts';

export function useVisibleTables(): MaskedTables {
  const session = useSession();
  // Either of them changes what may be seen.
  useSessionState((state) => state.tables);
  useSessionState((state) => state.audience);
  // While somebody types in the quick line, what it will come to.
  return useDraft()?.tables ?? session.visibleTables();
}

export function useScene(tables: MaskedTables, viewId: Id | null, hand: ReadonlyMap<Id, Point> | null): Scene | null {
  const say = useRememberedSay();
  const { clock } = usePorts();
  const [movingOf] = useState(() => createSceneOf(KINDS));
  const kept = useRef<Kept>({ viewId, made: null, shown: null });
  const company = useRef<{ still: Scene; tables: MaskedTables } | null>(null);

  const common = { viewId, say, today: clock.today() };
  const still = useStillScene(tables, viewId);
  let made = still;
  // Where places mean something, nothing but the people themselves moves along.
  if (hand && still && !still.cells) {
    if (company.current?.still !== still) {
      company.current = { still, tables: tablesOfCompany(still, tables, new Set(hand.keys())) };
    }
    const moving = movingOf({ ...common, tables: company.current.tables, hand });
    if (moving) made = withDragged(still, moving, hand);
  } else {
    company.current = null;
  }
  const draft = useDraft();
  made = useMemo(() => (made && draft ? ghosted(made, draft.ids) : made), [made, draft]);
  if (kept.current.made !== made || kept.current.viewId !== viewId) {
    const before = kept.current.viewId === viewId ? kept.current.shown : null;
    kept.current = { viewId, made, shown: made && keepScene(before, made) };
  }
  return kept.current.shown;
}

interface Kept {
  readonly viewId: Id | null;
  readonly made: Scene | null;
  readonly shown: Scene | null;
}
