// The words beside the lines of the family: the letters of foster and adopted children first, for they have the least
// choice, then the years of couples. Clear of people, of each other, of signs on lines, and of lines where they can.
import type { Mark } from '../../drawing/mark.ts';
import type { Say } from '../../i18n/say.ts';
import { Boxes } from './boxes.ts';
import { lettersOf, type Worded } from './childLetters.ts';
import { latestOf, unionWords } from './coupleMarks.ts';
import type { DropShape } from './familyLines.ts';
import { LabelRoom } from './labelRoom.ts';
import { signBoxes } from './lineWords.ts';
import { keeping, remembering } from './remember.ts';
import type { Skeleton } from './skeleton.ts';

/** The words of one union: the couple's own, and one per drop. */
export interface UnionWords {
  readonly couple: readonly Mark[];
  readonly letters: readonly (readonly Mark[])[];
}

const NO_WORDS: readonly Mark[] = [];
const rememberedPlaces = remembering<object, readonly Worded[]>();
const keepWords = keeping<object, readonly Mark[]>();

/** `signs` are the marks of each of these lines; `outlines` those of households. */
export function familyWords(
  skeleton: Skeleton,
  signs: readonly (readonly Mark[])[],
  outlines: Boxes,
  say: Say,
): UnionWords[] {
  const room = new LabelRoom(skeleton.rows, new Boxes(signs.flatMap(signBoxes)), [skeleton.legs], outlines);
  const kept = (record: object | undefined, places: readonly Worded[]): readonly Mark[] => {
    const best = room.best(places);
    if (!best || !record) return NO_WORDS;
    room.take(best.box);
    return keepWords(record, best.marks);
  };
  const letters = new Map<DropShape, readonly Mark[]>();
  const drops = skeleton.lines.flatMap(({ children, shape }) =>
    children.map((child, i) => ({ child, drop: shape.drops[i] as DropShape })),
  );
  // Of several beside one child the upper ones first: they cannot go down.
  for (const { child, drop } of drops.sort((a, b) => b.drop.lift - a.drop.lift)) {
    const [link] = child.links;
    const places = link ? rememberedPlaces(link, [drop, say, ...child.links], () => lettersOf(child, drop, say)) : [];
    letters.set(drop, kept(link, places));
  }
  return skeleton.lines.map(({ union, shape }): UnionWords => {
    const latest = latestOf(union);
    const places = latest ? rememberedPlaces(latest, [shape.line, say], () => unionWords(latest, shape.line, say)) : [];
    return {
      couple: kept(latest, places),
      letters: shape.drops.map((drop) => letters.get(drop) ?? NO_WORDS),
    };
  });
}
