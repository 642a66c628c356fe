// A new scene made of the old one's pieces where nothing changed.
import { isSame } from '../../base/isSame.ts';
import type { Scene } from '../../drawing/scene.ts';
import { keepSameByKey } from './keepSame.ts';

export function keepScene(before: Scene | null, next: Scene): Scene {
  if (before === null || before === next) return next;
  return {
    ...next,
    bounds: isSame(before.bounds, next.bounds) ? before.bounds : next.bounds,
    grounds: keepSameByKey(before.grounds, next.grounds, (ground) => ground.key),
    strokes: keepSameByKey(before.strokes, next.strokes, (stroke) => stroke.key),
    stands: keepSameByKey(before.stands, next.stands, (stand) => stand.id),
    tray: isSame(before.tray, next.tray) ? before.tray : next.tray,
  };
}
