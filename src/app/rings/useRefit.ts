// Keeps the whole drawing in sight while it grows and while its room changes, until somebody moves or zooms it themselves.
import { useStore } from '@xyflow/react';
import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import type { Box } from '../../base/geometry.ts';
import { useActions } from '../context.tsx';

/** So much smaller than what fits it may be before it is brought nearer. */
const MUCH_SMALLER = 0.8;
/** Several changes at once are one. */
const SETTLED = 120;

export function useRefit(viewKey: string, bounds: Box | undefined) {
  const { env } = useActions();
  /** The view that somebody looks at in their own way. */
  const ownWay = useRef<string | null>(null);
  const shown = useRef<string | null>(null);
  const fitted = useRef({ width: 0, height: 0 });
  const width = bounds?.width ?? 0;
  const height = bounds?.height ?? 0;
  const room = useStore((state) => state.height);
  const had = useRef(0);
  // What lies below the drawing opened or closed.
  useEffect(() => {
    const before = had.current;
    had.current = room;
    if (before === 0 || room === 0 || ownWay.current === viewKey) return undefined;
    const timer = window.setTimeout(() => env.canvas()?.fitLegibly(), SETTLED);
    return () => window.clearTimeout(timer);
  }, [viewKey, room, env]);
  useEffect(() => {
    if (width === 0 && height === 0) return undefined;
    // A view that is opened is fitted by the surface itself.
    if (shown.current !== viewKey) {
      shown.current = viewKey;
      ownWay.current = null;
      fitted.current = { width, height };
      return undefined;
    }
    const before = fitted.current;
    const grew = width > before.width || height > before.height;
    if (!grew && (width > before.width * MUCH_SMALLER || height > before.height * MUCH_SMALLER)) return undefined;
    const timer = window.setTimeout(() => {
      fitted.current = { width, height };
      if (ownWay.current !== viewKey) env.canvas()?.fitLegibly();
    }, SETTLED);
    return () => window.clearTimeout(timer);
  }, [viewKey, width, height, env]);
  return useMemo(() => {
    const mine = (): void => {
      ownWay.current = shown.current;
    };
    return {
      onWheelCapture: mine,
      onPointerDownCapture: ({ button, isPrimary, target }: PointerEvent): void => {
        const zooms = target instanceof Element && target.closest('.kk-zoom, [data-hand]') !== null;
        if (button === 1 || !isPrimary || zooms) mine();
      },
    };
  }, []);
}
