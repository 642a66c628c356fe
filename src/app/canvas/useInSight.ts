// Of a drawing with very many people, the part in sight and some room around it; the rest is not on the page. What comes
// into sight is added a few at a time, so that the page never stands still. Other drawings are there as a whole.
import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Box, boundsOfPoints, overlaps } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Scene, Stand, Stroke } from '../../drawing/scene.ts';

/** So many people are no trouble to have on the page all the time. */
const MANY = 600;
/** What is added between two frames. */
const AT_ONCE = 150;
/** The room around what is in sight, in screens: what is added, and what is kept once it is there. */
const ADDED = 0.1;
const KEPT = 0.4;

/** From here on names are too small to read; thousands of them are most of the work of painting. */
const FAR_ZOOM = 0.25;

const NOTHING: ReadonlySet<string> = new Set();

export interface InSight {
  readonly stands: readonly Stand[];
  readonly strokes: readonly Stroke[];
  /** Too many people, too small to read or to point at: no words, no room around lines. */
  readonly far: boolean;
}

/** `always`: people who are on the page wherever they stand. */
export function useInSight(scene: Scene, always: ReadonlySet<Id>): InSight {
  const store = useStoreApi();
  const many = scene.stands.length > MANY;
  const [shown, setShown] = useState(NOTHING);
  const [far, setFar] = useState(false);
  const latest = useRef({ scene, always, shown });
  latest.current = { scene, always, shown };

  const look = useRef<() => void>(() => {});
  useEffect(() => {
    if (!many) return undefined;
    let frame = 0;
    const onFrame = (): void => {
      frame = 0;
      const { transform, width, height } = store.getState();
      setFar(transform[2] < FAR_ZOOM);
      const next = nextShown(latest.current, { transform, width, height });
      if (next) setShown(next);
    };
    look.current = () => {
      frame ||= requestAnimationFrame(onFrame);
    };
    let at = store.getState();
    const stop = store.subscribe((state) => {
      if (state.transform !== at.transform || state.width !== at.width || state.height !== at.height) look.current();
      at = state;
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [many, store]);
  // After every change, until there is nothing more to add.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the look depends on.
  useEffect(() => {
    if (many) look.current();
  }, [many, scene, always, shown]);

  return useMemo(
    () =>
      many
        ? {
            stands: scene.stands.filter(({ id }) => shown.has(id) || (always.size <= AT_ONCE && always.has(id))),
            strokes: scene.strokes.filter(({ key }) => shown.has(key)),
            far,
          }
        : { stands: scene.stands, strokes: scene.strokes, far: false },
    [many, scene, shown, always, far],
  );
}

interface Sight {
  readonly transform: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
}

interface Shown {
  readonly scene: Scene;
  readonly always: ReadonlySet<Id>;
  readonly shown: ReadonlySet<string>;
}

/** The keys to show next; null when nothing changes. */
function nextShown({ scene, always, shown }: Shown, sight: Sight): ReadonlySet<string> | null {
  if (sight.width === 0) return null;
  const [near, wide] = [areaAround(sight, ADDED), areaAround(sight, KEPT)];
  const next = new Set<string>();
  let added = 0;
  const add = (key: string, box: Box, wanted: boolean): void => {
    if (shown.has(key)) {
      if (wanted || overlaps(box, wide)) next.add(key);
    } else if (added < AT_ONCE && (wanted || overlaps(box, near))) {
      added += 1;
      next.add(key);
    }
  };
  for (const stand of scene.stands) {
    const { at, box } = stand;
    add(stand.id, { ...box, x: at.x + box.x, y: at.y + box.y }, always.has(stand.id));
  }
  for (const stroke of scene.strokes) add(stroke.key, boxOf(stroke), false);
  return added === 0 && next.size === shown.size ? null : next;
}

function areaAround({ transform: [left, top, zoom], width, height }: Sight, screens: number): Box {
  const [w, h] = [width / zoom, height / zoom];
  return {
    x: -left / zoom - w * screens,
    y: -top / zoom - h * screens,
    width: w * (1 + 2 * screens),
    height: h * (1 + 2 * screens),
  };
}

const boxes = new WeakMap<Stroke, Box>();

/** A straight line has no width or height; a little is added, so that it overlaps what it crosses. */
function boxOf(stroke: Stroke): Box {
  let box = boxes.get(stroke);
  if (!box) {
    const { x, y, width, height } = boundsOfPoints(stroke.paths.flat()) ?? { x: 0, y: 0, width: 0, height: 0 };
    box = { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
    boxes.set(stroke, box);
  }
  return box;
}
