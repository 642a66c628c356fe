// Dragging people: while it lasts only the hand knows; letting go is one command for everybody who was moved.
import type { NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Stand } from '../../drawing/scene.ts';
import { useSession } from '../context.tsx';
import type { StandFlowNode } from './flowNodes.ts';

export interface Drag {
  readonly hand: ReadonlyMap<Id, Point> | null;
  readonly onPositions: (changes: readonly NodeChange<StandFlowNode>[]) => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

export function useDrag(
  standOf: (id: Id) => Stand | undefined,
  /** What letting go means where it is not just another place. */
  drop?: (moved: ReadonlyMap<Id, Point>) => void,
): Drag {
  const session = useSession();
  const [hand, setHand] = useState<ReadonlyMap<Id, Point> | null>(null);
  const held = useRef<ReadonlyMap<Id, Point> | null>(null);
  const cancelled = useRef(false);

  const hold = useCallback((next: ReadonlyMap<Id, Point> | null) => {
    held.current = next;
    setHand(next);
  }, []);

  const onPositions = useCallback(
    (changes: readonly NodeChange<StandFlowNode>[]) => {
      if (cancelled.current) return;
      let next: Map<Id, Point> | null = null;
      for (const change of changes) {
        if (change.type !== 'position' || !change.dragging || !change.position) continue;
        const stand = standOf(change.id);
        if (!stand) continue;
        next ??= new Map(held.current);
        next.set(change.id, { x: change.position.x - stand.box.x, y: change.position.y - stand.box.y });
      }
      if (next) hold(next);
    },
    [hold, standOf],
  );

  const onStart = useCallback(() => {
    cancelled.current = false;
  }, []);

  const onStop = useCallback(() => {
    const moved = held.current;
    const { viewId } = session.store.getState();
    if (moved && drop && !cancelled.current) drop(moved);
    else if (moved && viewId !== null && !cancelled.current) {
      const places = [...moved].map(([id, { x, y }]) => ({ id, x, y }));
      session.run('person.place', { viewId, places });
    }
    cancelled.current = false;
    if (moved) hold(null);
  }, [hold, session, drop]);

  const dragging = hand !== null;
  useEffect(() => {
    if (!dragging) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancelled.current = true;
      hold(null);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [dragging, hold]);

  return { hand, onPositions, onStart, onStop };
}
