// Where the drawing is looked at from: zoom, fit, bringing somebody into view.
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type Box, grown, type Point, unionOf } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Scene, Stand } from '../../drawing/scene.ts';
import type { StandFlowNode } from './flowNodes.ts';
import { useMedia } from './palette.ts';

const MIN_ZOOM = 0.1;
export const MAX_ZOOM = 4;
/** Far enough away to see the largest family as a whole, on a small screen too. */
export const leastZoom = ({ width, height }: Box): number => Math.min(MIN_ZOOM, 600 / width, 400 / height);
/** Fitting a small family does not blow it up. */
const MAX_FIT = 1.25;
const MOTION = 150;
/** With more people than this the view jumps. */
const MOST_SLIDING = 500;
/** Whoever moved the view just now is not overruled. */
const USER_HOLDS_VIEW = 5000;
/** Smaller than this the drawing slides instead. */
const LEAST_READABLE = 0.65;
/** So many people more or fewer at once is a change of the whole drawing. */
const BULK = 4;
/** Room for what floats over the drawing. */
const ROOM = { top: 28, side: 28, bottom: 72 };

/** A phone: the whole of a family is no more than specks there. */
const SMALL_SCREEN = 640;

const boxOf = (stand: Stand): Box => ({
  ...stand.box,
  x: stand.at.x + stand.box.x,
  y: stand.at.y + stand.box.y,
});

/** What stands in the middle: that of the whole when all of it can be seen, else the point, as near as leaves no room empty. */
function middleOf(from: number, length: number, seen: number, point = from + length / 2): number {
  if (length <= seen) return from + length / 2;
  return Math.min(Math.max(point, from + seen / 2), from + length - seen / 2);
}

/** The part of the surface that nothing lies over: a panel at its side or below, what is told about the quick line. */
function inSight({ width, height, domNode }: { width: number; height: number; domNode: HTMLDivElement | null }) {
  const own = domNode?.getBoundingClientRect();
  const panel = document.querySelector('[data-region="sidebar"]')?.getBoundingClientRect();
  if (!own) return { width, height };
  const reading = document.querySelector('.quickLine-reading')?.getBoundingClientRect();
  const free = reading ? Math.min(height, reading.top + ROOM.bottom - ROOM.side - own.top) : height;
  if (!panel || panel.width === 0 || panel.left >= own.right) return { width, height: free };
  return panel.top > own.top + 1
    ? { width, height: Math.min(free, panel.top - own.top) }
    : { width: Math.max(0, panel.left - own.left), height: free };
}

export interface Camera {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomActual: () => void;
  readonly fit: () => void;
  /** The whole, or as much of it as can be read. */
  readonly fitLegibly: () => void;
  readonly fitPeople: (ids: readonly Id[]) => void;
  /** Moves just so far that the person can be seen, with so many pixels around. */
  readonly show: (id: Id, room?: { readonly width: number; readonly below: number }) => void;
  readonly middle: () => Point;
  readonly onUserMove: () => void;
}

/**
 * `home`: who a small screen begins with, where the whole would be too small to read. `busy`: somebody is being worked
 * on, and stays where they are when the room changes.
 */
export function useCamera(scene: Scene | null, viewKey: string, home: Id | null, busy: boolean): Camera {
  const flow = useReactFlow<StandFlowNode>();
  const store = useStoreApi();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const latest = useRef(scene);
  latest.current = scene;
  const begin = useRef(home);
  begin.current = home;
  const isBusy = useRef(busy);
  isBusy.current = busy;
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  /** Nobody chose another view since the whole was shown. */
  const follows = useRef(true);

  const fitBox = useCallback(
    (box: Box, duration: number, legible?: Scene['legible']) => {
      const { width, height } = store.getState();
      if (width === 0 || height === 0) return false;
      const [w, h] = [width - 2 * ROOM.side, height - ROOM.top - ROOM.bottom];
      const zoom = Math.min(
        MAX_FIT,
        Math.max(legible?.zoom ?? 0, leastZoom(latest.current?.bounds ?? box), Math.min(w / box.width, h / box.height)),
      );
      const { around } = legible ?? {};
      void flow.setViewport(
        {
          x: ROOM.side + w / 2 - middleOf(box.x, box.width, w / zoom, around?.x) * zoom,
          y: ROOM.top + h / 2 - middleOf(box.y, box.height, h / zoom, around?.y) * zoom,
          zoom,
        },
        { duration },
      );
      return true;
    },
    [flow, store],
  );

  /** How near the drawing is opened, and around what, where the whole would be too small to read. */
  const legible = useCallback((): Scene['legible'] => {
    const scene = latest.current;
    const first = scene?.stands.find(({ id }) => id === begin.current);
    const onPhone = first && store.getState().width < SMALL_SCREEN;
    return scene?.legible ?? (onPhone ? { zoom: LEAST_READABLE, around: first.at } : undefined);
  }, [store]);

  const camera = useMemo((): Camera => {
    // Each step of a slide draws everybody again.
    const duration = (): number => (still || (latest.current?.stands.length ?? 0) > MOST_SLIDING ? 0 : MOTION);
    const choose = (_moving: Promise<boolean>): void => {
      follows.current = false;
    };
    const standOf = (id: Id): Stand | undefined => latest.current?.stands.find((stand) => stand.id === id);
    return {
      zoomIn: () => choose(flow.zoomIn({ duration: duration() })),
      zoomOut: () => choose(flow.zoomOut({ duration: duration() })),
      zoomActual: () => choose(flow.zoomTo(1, { duration: duration() })),
      fit() {
        if (latest.current) fitBox(latest.current.bounds, duration());
        follows.current = true;
      },
      fitLegibly() {
        if (latest.current) fitBox(latest.current.bounds, duration(), legible());
        follows.current = true;
      },
      fitPeople(ids) {
        const boxes = ids.flatMap((id) => standOf(id) ?? []).map(boxOf);
        if (boxes.length > 0) fitBox(grown(boxes.reduce(unionOf), 60), duration());
        follows.current = false;
      },
      show(id, room = { width: 0, below: 0 }) {
        const stand = standOf(id);
        const { width, height } = inSight(store.getState());
        if (!stand || width === 0) return;
        const { x, y, zoom } = flow.getViewport();
        const box = boxOf(stand);
        // On a phone what stands at somebody is about as wide as the screen: then it stands in the middle.
        const wide = Math.max(box.width * zoom, Math.min(room.width, width - 8));
        const side = Math.max(0, Math.min(ROOM.side, (width - wide) / 2));
        const half = wide / 2;
        const centre = (box.x + box.width / 2) * zoom + x;
        const [left, right, top] = [centre - half, centre + half, box.y * zoom + y];
        const bottom = top + box.height * zoom + room.below;
        const push = (low: number, high: number, from: number, to: number): number =>
          low < from ? from - low : high > to ? to - high : 0;
        const dx = push(left, right, side, width - side);
        const dy = push(top, bottom, ROOM.top, height - ROOM.bottom);
        if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: duration() });
      },
      middle() {
        const { width, height } = store.getState();
        const { x, y, zoom } = flow.getViewport();
        return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
      },
      onUserMove: () => {
        movedAt.current = performance.now();
        follows.current = false;
      },
    };
  }, [flow, store, fitBox, legible, still]);

  const count = scene?.stands.length ?? 0;
  const fitted = useRef<{ key: string; count: number } | null>(null);
  /** All of it can be seen, with the room that is kept around. */
  const isInView = useCallback(
    (box: Box): boolean => {
      const { width, height } = store.getState();
      const { x, y, zoom } = flow.getViewport();
      const [left, top] = [box.x * zoom + x, box.y * zoom + y];
      return left >= 0 && top >= 0 && left + box.width * zoom <= width && top + box.height * zoom <= height;
    },
    [flow, store],
  );
  // A surface that is set up anew starts with React Flow's own view again.
  useEffect(
    () => () => {
      fitted.current = null;
    },
    [],
  );
  useEffect(() => {
    const { bounds } = latest.current ?? {};
    if (!bounds || count === 0) {
      fitted.current = null;
      return undefined;
    }
    const last = fitted.current;
    if (last?.key !== viewKey) {
      const start = (): boolean => {
        if (!fitBox(latest.current?.bounds ?? bounds, 0, legible())) return false;
        fitted.current = { key: viewKey, count };
        follows.current = true;
        return true;
      };
      // The surface may have no size yet.
      if (start()) return undefined;
      const stop = store.subscribe(({ width, height }) => {
        if (width === 0 || height === 0) return;
        stop();
        start();
      });
      return stop;
    }
    const bulk = Math.abs(count - last.count) >= BULK;
    // A family that is seen as a whole stays so while it grows, as long as names can be read and handles touched.
    const { width, height } = store.getState();
    const growsOut = follows.current && count > last.count && !isInView(bounds);
    const isReadable = Math.min(width / bounds.width, height / bounds.height) >= LEAST_READABLE;
    fitted.current = { key: viewKey, count };
    if ((bulk || (growsOut && isReadable)) && performance.now() - movedAt.current > USER_HOLDS_VIEW)
      camera.fitLegibly();
    return undefined;
  }, [count, viewKey, fitBox, legible, isInView, camera, store]);

  // Something opened beside or below the drawing: who saw the whole goes on seeing it.
  useEffect(() => {
    let { width, height } = store.getState();
    return store.subscribe((state) => {
      if (state.width === width && state.height === height) return;
      const sawWhole = fitted.current !== null && width > 0 && height > 0 && !isBusy.current;
      ({ width, height } = state);
      if (sawWhole && follows.current && latest.current) fitBox(latest.current.bounds, 0, legible());
    });
  }, [store, fitBox, legible]);

  return camera;
}
