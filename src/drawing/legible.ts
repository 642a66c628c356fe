// Marks whose words can be read from the back of a room: small words made larger where they stand, and left out where
// that would make them much too large for their place.
import type { Mark, TextMark } from './mark.ts';

/** Words are not made more than this much larger. */
const MOST = 1.7;
const LINE_HEIGHT = 1.2;

export function legible(marks: readonly Mark[], least: number): readonly Mark[] {
  let changed = false;
  const next = marks.flatMap((mark): readonly Mark[] => {
    const made = legibleMark(mark, least, marks);
    if (made !== mark) changed = true;
    return made ? [made] : [];
  });
  return changed ? next : marks;
}

function legibleMark(mark: Mark, least: number, beside: readonly Mark[]): Mark | null {
  if (mark.kind === 'group') {
    const marks = legible(mark.marks, least);
    return marks === mark.marks ? mark : { ...mark, marks };
  }
  if (mark.kind !== 'text' || mark.size >= least) return mark;
  if (mark.size * MOST < least) return null;
  // Lines of words below each other: the last stays, those above it make room.
  const below = beside.filter(
    (one) => one.kind === 'text' && one.size === mark.size && one.anchor === mark.anchor && isBelow(mark, one),
  ).length;
  return { ...mark, size: least, y: mark.y - below * (least - mark.size) * LINE_HEIGHT };
}

const isBelow = (a: TextMark, b: TextMark): boolean =>
  Math.abs(a.x - b.x) < 1 && b.y > a.y && b.y - a.y < 3 * LINE_HEIGHT * a.size;

/** The sizes of all words among the marks, smallest first. */
export function textSizes(marks: Iterable<Mark>): number[] {
  const sizes: number[] = [];
  const note = (mark: Mark): void => {
    if (mark.kind === 'group') for (const inner of mark.marks) note(inner);
    else if (mark.kind === 'text' && mark.text.trim() !== '') sizes.push(mark.size);
  };
  for (const mark of marks) note(mark);
  return sizes.sort((a, b) => a - b);
}
