// Lines of a drawing in which not everybody is shown yet: a bar of brothers and sisters reaches no further than those who
// are there.
import type { Point } from '../../base/geometry.ts';
import type { Mark, PathMark, PathStep } from '../../drawing/mark.ts';
import type { Stand, Stroke } from '../../drawing/scene.ts';

const NEAR = 0.5;
/** How far a hop over another line rises from a level one. */
const HOP = 12;

/** `strokes` and `stands`: those that are shown. */
export function trimmedLines(strokes: readonly Stroke[], stands: readonly Stand[]): readonly Stroke[] {
  const standOf = new Map(stands.map((stand) => [stand.id, stand]));
  const ends = strokes.flatMap(({ key, layer, paths }) =>
    layer === 'family' ? paths.flatMap((path) => endsOf(path).map((at) => ({ key, at }))) : [],
  );
  return strokes.map((stroke) => {
    if (stroke.layer !== 'family' || stroke.people.length > 2) return stroke;
    const own = stroke.paths.flatMap((path) => endsOf(path).map((at) => ({ path, at })));
    const marks = stroke.marks.map((mark) => {
      const bar = mark.kind === 'path' ? barOf(mark) : null;
      // The bar of the couple itself ends at the two of them.
      const isCouple = stroke.people.some((id) => {
        const stand = standOf.get(id);
        return bar && stand && Math.abs(stand.at.y - bar.y) <= stand.reach.y;
      });
      if (!bar || isCouple) return mark;
      const touching = [
        ...ends.filter(({ key }) => key !== stroke.key),
        // Where its own stem comes down, not where the bar itself ends.
        ...own.filter(({ path }) => !isFlat(path, bar.y)),
      ].flatMap(({ at: { x, y } }) =>
        Math.abs(y - bar.y) < NEAR && x > bar.from - NEAR && x < bar.to + NEAR ? [x] : [],
      );
      return trimmed(mark as PathMark, Math.min(...touching), Math.max(...touching));
    });
    return marks.every((mark, i) => mark === stroke.marks[i]) ? stroke : { ...stroke, marks };
  });
}

const endsOf = (path: readonly Point[]): Point[] => [path[0], path.at(-1)].filter((one) => one !== undefined);
const isFlat = (path: readonly Point[], y: number): boolean => path.every((point) => Math.abs(point.y - y) < HOP);

/** A path that runs level from left to right; hops over other lines may be in it. */
function barOf({ steps }: PathMark): { y: number; from: number; to: number } | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first?.to !== 'move' || !last || last.to === 'close' || last.x - first.x < NEAR || last.y !== first.y)
    return null;
  const level = steps.every((step) => step.to !== 'close' && Math.abs(step.y - first.y) < HOP && step.x >= first.x);
  return level ? { y: first.y, from: first.x, to: last.x } : null;
}

function trimmed(mark: PathMark, from: number, to: number): Mark {
  const [first, last] = [mark.steps[0], mark.steps.at(-1)];
  if (first?.to !== 'move' || !last || last.to === 'close' || !Number.isFinite(from)) return mark;
  if (from < first.x + NEAR && to > last.x - NEAR) return mark;
  const { y } = first;
  const within = mark.steps.filter((step) => step.to !== 'close' && step.x > from + NEAR && step.x < to - NEAR);
  const steps: PathStep[] = [
    { to: 'move', x: from, y },
    ...within.filter(({ to: kind }) => kind !== 'move'),
    { to: 'line', x: to, y },
  ];
  return { ...mark, steps };
}
