// A scene in which some people and lines are still to come: drawn dashed and lighter, in the places they will have.
import type { Id } from '../base/ids.ts';
import type { Dash, Mark } from './mark.ts';
import type { Scene } from './scene.ts';

const GHOST_DASH: Dash = [5, 4];

/** `ids`: records that are not there yet. */
export function ghosted(scene: Scene, ids: ReadonlySet<Id>): Scene {
  if (ids.size === 0) return scene;
  return {
    ...scene,
    stands: scene.stands.map((stand) => (ids.has(stand.id) ? { ...stand, marks: stand.marks.map(ghost) } : stand)),
    strokes: scene.strokes.map((stroke) =>
      stroke.records.some(({ id }) => ids.has(id)) ? { ...stroke, marks: stroke.marks.map(ghost) } : stroke,
    ),
  };
}

function ghost(mark: Mark): Mark {
  switch (mark.kind) {
    case 'group':
      return { ...mark, marks: mark.marks.map(ghost) };
    case 'text':
      return mark.ink === undefined || mark.ink === 'ink' ? { ...mark, ink: 'muted' } : mark;
    case 'image':
      return mark;
    default:
      return mark.stroke && mark.stroke !== 'none' && mark.stroke !== 'paper' ? { ...mark, dash: GHOST_DASH } : mark;
  }
}
