// The room for words beside lines: of the places where they may stand, the one that covers the least.
import { type Box, overlaps, unionOf } from '../../base/geometry.ts';
import type { Boxes } from './boxes.ts';
import { type Rows, symbolBox, wordsBox } from './columns.ts';

/** A place for words, and how gladly they would stand elsewhere. */
interface Place {
  readonly box: Box;
  readonly dislike: number;
}

/** Covering somebody, other words, a line, an outline. */
const PERSON = 10_000;
const WORDS = 200;
const LINE = 12;
const OUTLINE = 8;

export class LabelRoom {
  private readonly rows: Rows;
  private readonly words: Boxes;
  private readonly lines: readonly Boxes[];
  private readonly outlines: Boxes;

  /** `words` grows by every place that is taken. */
  constructor(rows: Rows, words: Boxes, lines: readonly Boxes[], outlines: Boxes) {
    this.rows = rows;
    this.words = words;
    this.lines = lines;
    this.outlines = outlines;
  }

  take(box: Box): void {
    this.words.add(box);
  }

  /** The best of these, the first of equals; lines and outlines of its own may be covered. */
  best<P extends Place>(places: readonly P[], own: ReadonlySet<Box> = NONE): P | undefined {
    const [first, ...rest] = places;
    if (!first) return undefined;
    // Mostly the place that is liked best is clear.
    if (first.dislike === 0 && costOf(first, this.dear(first.box, own)) === 0) return first;
    const dear = this.dear(
      rest.reduce((all, { box }) => unionOf(all, box), first.box),
      own,
    );
    let best: P | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) {
      const cost = costOf(place, dear);
      if (cost >= least) continue;
      best = place;
      least = cost;
    }
    return best;
  }

  /** What may be covered in an area, with the price of each. */
  private dear(area: Box, own: ReadonlySet<Box>): Dear {
    const people = [...this.rows.near(area)].flatMap((column) => [symbolBox(column), wordsBox(column)]);
    return [
      [PERSON, people.filter((box) => overlaps(box, area))],
      [WORDS, this.words.on(area)],
      [LINE, this.lines.flatMap((lines) => lines.on(area)).filter((leg) => !own.has(leg))],
      [OUTLINE, this.outlines.on(area).filter((side) => !own.has(side))],
    ];
  }
}

type Dear = readonly (readonly [price: number, boxes: readonly Box[]])[];

function costOf({ box, dislike }: Place, dear: Dear): number {
  let cost = dislike;
  for (const [price, boxes] of dear) for (const one of boxes) if (overlaps(one, box)) cost += price;
  return cost;
}

const NONE: ReadonlySet<Box> = new Set();
