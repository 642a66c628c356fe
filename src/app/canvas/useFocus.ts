// The keyboard focus on the drawing: one stop of the Tab key, and the focus itself kept where the work is.
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../base/ids.ts';
import type { Scene } from '../../drawing/scene.ts';
import { readingOrder } from './reading.ts';

export interface FocusInput {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly scene: Scene;
  readonly selected: readonly Id[];
  readonly home: Id | null;
}

export interface CanvasFocus {
  /** Who is reached with Tab. */
  readonly tabStop: Id | null;
  readonly moveTo: (id: Id) => void;
  /** Back to the person whose turn it is. */
  readonly restore: () => void;
  /** Keeps the keys working after a click beside the people. */
  readonly here: () => void;
}

const isPerson = (element: Element | null): boolean => element?.matches('[data-person]') ?? false;

export function useFocus({ root, scene, selected, home }: FocusInput): CanvasFocus {
  const [at, setAt] = useState<Id | null>(null);
  const wanted = useRef<Id | null>(null);
  const had = useRef(false);

  const tabStop = useMemo(() => {
    const drawn = new Set(scene.stands.map((stand) => stand.id));
    const chosen = selected.filter((id) => drawn.has(id));
    if (at !== null && drawn.has(at) && (chosen.length === 0 || chosen.includes(at))) return at;
    if (chosen[0]) return chosen[0];
    return home !== null && drawn.has(home) ? home : (readingOrder(scene.stands)[0]?.id ?? null);
  }, [scene.stands, selected, home, at]);
  const stop = useRef(tabStop);
  stop.current = tabStop;

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const onIn = (): void => {
      had.current = true;
    };
    const onOut = (event: FocusEvent): void => {
      const { target, relatedTarget } = event;
      if (relatedTarget instanceof Node && element.contains(relatedTarget)) return;
      // Somebody who is taken away takes the focus along; that is not leaving the drawing.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected) had.current = false;
      });
    };
    element.addEventListener('focusin', onIn);
    element.addEventListener('focusout', onOut);
    return () => {
      element.removeEventListener('focusin', onIn);
      element.removeEventListener('focusout', onOut);
    };
  }, [root]);

  useEffect(() => {
    const { activeElement } = document;
    const follows = wanted.current === null && isPerson(activeElement) && root.current?.contains(activeElement);
    const lost = wanted.current === null && had.current && activeElement === document.body;
    const id = wanted.current ?? (follows || lost ? tabStop : null);
    wanted.current = null;
    if (id === null) return undefined;
    const give = (): boolean => {
      if (activeElement?.getAttribute('data-person') === id) return true;
      const element = root.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`);
      if (element && element !== document.activeElement) element.focus({ preventScroll: true });
      return element !== null && element !== undefined;
    };
    if (give()) return undefined;
    // Somebody from far away is put on the page only now.
    const frame = requestAnimationFrame(give);
    return () => cancelAnimationFrame(frame);
  });

  return useMemo(
    () => ({
      tabStop,
      moveTo(id) {
        wanted.current = id;
        setAt(id);
        root.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
      },
      restore() {
        const id = stop.current;
        const element =
          id === null ? null : root.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`);
        (element ?? root.current)?.focus({ preventScroll: true });
      },
      here() {
        if (!root.current?.contains(document.activeElement)) root.current?.focus({ preventScroll: true });
      },
    }),
    [tabStop, root],
  );
}
