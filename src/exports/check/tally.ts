// What is counted: words and shapes, people and lines. One tally comes from the model, the other from the written bytes;
// a file is only given away when they agree.
import type { Mark } from '../../drawing/mark.ts';
import type { Shortage } from '../format.ts';
import { type Sheet, sheetMarks } from '../sheet.ts';

/** How often each of them occurs. */
export type Counts = ReadonlyMap<string, number>;

export function counted(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** What differs between asked and found, in words for the makers of the product; null when nothing does. */
export function shortage(what: string, asked: Counts, found: Counts): Shortage {
  for (const [item, times] of asked) {
    if ((found.get(item) ?? 0) !== times) return `${what}: ${item.slice(0, 60)} ${found.get(item) ?? 0}/${times}`;
  }
  for (const [item, times] of found) if (!asked.has(item)) return `${what}: ${item.slice(0, 60)} ${times}/0`;
  return null;
}

export interface Drawn {
  /** Every text. */
  readonly texts: readonly string[];
  readonly shapes: number;
  /** Rims behind letters. */
  readonly rims: number;
  readonly images: number;
}

export function drawnIn(marks: readonly Mark[]): Drawn {
  const texts: string[] = [];
  let [shapes, rims, images] = [0, 0, 0];
  const go = (all: readonly Mark[]): void => {
    for (const mark of all) {
      if (mark.kind === 'group') go(mark.marks);
      else if (mark.kind === 'image') images += 1;
      else if (mark.kind === 'text') {
        texts.push(mark.text);
        if (mark.halo) rims += 1;
      } else shapes += 1;
    }
  };
  go(marks);
  return { texts, shapes, rims, images };
}

export const peopleOf = ({ scene }: Sheet): string[] => scene.stands.map(({ id }) => id);
export const recordsOfSheet = ({ scene }: Sheet): string[] => [
  ...scene.strokes.flatMap(({ records }) => records.map(({ id }) => id)),
  ...scene.grounds.flatMap(({ record }) => record ?? []),
];

export const drawnOn = (sheet: Sheet): Drawn => drawnIn(sheetMarks(sheet));
