// Dragging people: while it lasts only the hand knows; letting go is one command for everybody who was moved.

import type { NodeChange } from '@xyflow/react';
import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Stand } from '../../drawing/scene.ts';
import { useSession } from '../context.tsx';
import { aligned, type Guide } from './alignment.ts';
import type { StandFlowNode } from './flowNodes.ts';

export interface Drag {
  readonly hand: ReadonlyMap<Id, Point> | null;
  /** With whom whoever is held is in line. */
  readonly guides: readonly Guide[];
  readonly onPositions: (changes: readonly NodeChange<StandFlowNode>[]) => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** So near on the screen, in pixels, somebody goes in line with others; not while Alt is held. */
const NEAR = 6;
const NONE: readonly Guide[] = [];

export function useDrag(
  standOf: (id: Id) => Stand | undefined,
  /** Whom somebody may be put in line with; nobody where a place says more than where it is. */
  inLineWith: () => readonly Stand[],
  /** What letting go means where it is not just another place. */
  drop?: (moved: ReadonlyMap<Id, Point>) => void,
): Drag {
  const session = useSession();
  const flow = useStoreApi();
  const [{ hand, guides }, setHeld] = useState<Pick<Drag, 'hand' | 'guides'>>({ hand: null, guides: NONE });
  const free = useRef(false);
  const held = useRef<ReadonlyMap<Id, Point> | null>(null);
  const cancelled = useRef(false);

  const hold = useCallback((next: ReadonlyMap<Id, Point> | null, inLine: readonly Guide[] = NONE) => {
    held.current = next;
    setHeld({ hand: next, guides: inLine });
  }, []);

  const onPositions = useCallback(
    (changes: readonly NodeChange<StandFlowNode>[]) => {
      if (cancelled.current) return;
      const moved = new Map<Id, Point>();
      for (const change of changes) {
        if (change.type !== 'position' || !change.dragging || !change.position) continue;
        const stand = standOf(change.id);
        if (!stand) continue;
        moved.set(change.id, { x: change.position.x - stand.box.x, y: change.position.y - stand.box.y });
      }
      const [first] = moved.values();
      if (!first) return;
      const next = new Map([...(held.current ?? []), ...moved]);
      const others = free.current ? [] : inLineWith().filter(({ id }) => !next.has(id));
      const { at, guides: inLine } = aligned(
        first,
        others.map((stand) => stand.at),
        NEAR / flow.getState().transform[2],
      );
      const [dx, dy] = [at.x - first.x, at.y - first.y];
      if (dx !== 0 || dy !== 0) for (const [id, { x, y }] of moved) next.set(id, { x: x + dx, y: y + dy });
      hold(next, inLine);
    },
    [flow, hold, inLineWith, standOf],
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
    const onAlt = (event: KeyboardEvent | PointerEvent): void => {
      free.current = event.altKey;
    };
    const onKey = (event: KeyboardEvent): void => {
      onAlt(event);
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancelled.current = true;
      hold(null);
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointermove', onAlt, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointermove', onAlt, true);
    };
  }, [dragging, hold]);

  return { hand, guides, onPositions, onStart, onStop };
}
