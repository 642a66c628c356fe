// Dragging people out of the tray: a name follows the pointer until it is let go over a part of the circles.
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '../../base/ids.ts';

export interface Ghost {
  readonly ids: readonly Id[];
  readonly x: number;
  readonly y: number;
}

const FAR_ENOUGH = 6;

export function useTrayDrag(drop: (ghost: Ghost) => void) {
  const [ghost, setGhost] = useState<Ghost | null>(null);
  const started = useRef<Ghost | null>(null);
  const held = useRef<Ghost | null>(null);
  /** A drag ends in a click on the name it began at, which must not choose it. */
  const justDragged = useRef(false);

  useEffect(() => {
    const hold = (next: Ghost | null): void => {
      held.current = next;
      setGhost(next);
    };
    const onMove = ({ clientX: x, clientY: y }: globalThis.PointerEvent): void => {
      const from = started.current;
      if (!from) return;
      if (held.current || Math.hypot(x - from.x, y - from.y) > FAR_ENOUGH) hold({ ids: from.ids, x, y });
    };
    const onUp = ({ clientX: x, clientY: y }: globalThis.PointerEvent): void => {
      started.current = null;
      if (!held.current) return;
      justDragged.current = true;
      window.setTimeout(() => {
        justDragged.current = false;
      });
      drop({ ...held.current, x, y });
      hold(null);
    };
    const onEnd = (): void => {
      started.current = null;
      if (held.current) hold(null);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && held.current) onEnd();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onEnd);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onEnd);
      window.removeEventListener('keydown', onKey);
    };
  }, [drop]);

  const begin = useCallback((event: PointerEvent, ids: readonly Id[]): void => {
    if (event.button === 0) started.current = { ids, x: event.clientX, y: event.clientY };
  }, []);
  return { ghost, begin, justDragged };
}
