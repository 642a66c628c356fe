// Keeps something small that stands at a place in the drawing inside what can be seen of it when it appears: not past the
// edge, and not under the panel where that lies over the drawing.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const MARGIN = 8;
/** The bar to zoom with lies over the drawing down there. */
const ZOOM_BAR = 60;

export interface KeptInFrame {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** How far it has to move. */
  readonly style: { readonly marginInlineStart: number; readonly marginBlockStart: number };
}

/** How far a stretch has to move to lie between two edges; the near edge wins when it does not fit. */
const into = (low: number, high: number, from: number, to: number): number =>
  low + Math.min(0, to - high) < from ? from - low : Math.min(0, to - high);

export function useKeepInFrame(): KeptInFrame {
  const ref = useRef<HTMLDivElement>(null);
  const [move, setMove] = useState({ x: 0, y: 0 });
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    const frame = ref.current?.closest('.kk-canvas')?.getBoundingClientRect();
    if (!box || !frame) return;
    const panel = document.querySelector('[data-region="sidebar"]')?.getBoundingClientRect();
    const right = panel && panel.width > 0 ? Math.min(frame.right, panel.left) : frame.right;
    setMove({
      x: Math.round(into(box.left, box.right, frame.left + MARGIN, right - MARGIN)),
      y: Math.round(into(box.top, box.bottom, frame.top + MARGIN, frame.bottom - ZOOM_BAR)),
    });
  }, []);
  return { ref, style: { marginInlineStart: move.x, marginBlockStart: move.y } };
}
