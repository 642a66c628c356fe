// What of a drawing is there at one step of a presentation: who has come so far, lines between those, and words that can be
// read from the back of the room.
import { boundsOfPoints } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { legible } from '../../drawing/legible.ts';
import type { Mark } from '../../drawing/mark.ts';
import { sceneWithin } from '../../drawing/pieces.ts';
import type { Ground, Scene, Stroke } from '../../drawing/scene.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { PlannedStep } from './planSteps.ts';
import { leastWords } from './room.ts';
import { trimmedLines } from './trimmedLines.ts';

/** People keep their places; they are to be drawn `step.enlarged` times as large around their own middles. */
export function steppedScene(whole: Scene, step: PlannedStep, tables: MaskedTables, aspect: number): Scene {
  const { frame, shownIds, enlarged, withTies } = step;
  const scene = step.piece ? sceneWithin(whole, frame) : whole;
  const least = leastWords(frame, aspect);
  const stands = scene.stands.filter(({ id }) => shownIds === null || shownIds.has(id));
  const drawn = new Set(stands.map(({ id }) => id));
  const shown = scene.strokes.filter(
    ({ people, layer }) => (withTies || layer !== 'bond') && people.every((id) => drawn.has(id)),
  );
  const strokes = shownIds === null ? shown : trimmedLines(shown, stands);
  return {
    ...scene,
    bounds: frame,
    grounds: scene.grounds
      .filter((ground) => isWhole(ground, tables, scene, drawn))
      .map((ground) => ({ ...ground, marks: legible(besideLarger(ground, enlarged), least) })),
    strokes: [...strokes.filter(isBond), ...strokes.filter((one) => !isBond(one))].map((stroke) => ({
      ...stroke,
      marks: legible(stroke.marks, least),
    })),
    stands: stands.map((stand) => ({
      ...stand,
      marks: legible(stand.marks, least / enlarged),
      // What somebody is told with their relatives waits until those are there.
      label: shownIds === null ? stand.label : (stand.label.split(',')[0] ?? stand.label),
    })),
  };
}

/** How far the words of a household move out for people who are drawn larger. */
const MOVES_OUT = 44;

/** The name of a household, on the edge above or below its people, moves away from them as they are drawn larger. */
function besideLarger({ marks, outlines }: Ground, enlarged: number): readonly Mark[] {
  const box = enlarged === 1 ? null : boundsOfPoints(outlines.flat());
  if (!box) return marks;
  const by = (enlarged - 1) * MOVES_OUT;
  return marks.map((mark) =>
    mark.kind === 'text' || mark.kind === 'rect'
      ? { ...mark, y: mark.y + (mark.y < box.y + box.height / 2 ? -by : by) }
      : mark,
  );
}

const isBond = ({ layer }: Stroke): boolean => layer === 'bond';

/** A household is drawn when everybody in it is. */
function isWhole({ record }: Ground, tables: MaskedTables, scene: Scene, drawn: ReadonlySet<Id>): boolean {
  const home = record === undefined ? undefined : tables.household[record];
  if (!home) return true;
  const inScene = new Set(scene.stands.map(({ id }) => id));
  return home.memberIds.every((id) => !inScene.has(id) || drawn.has(id));
}
