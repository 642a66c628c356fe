// How large each ring is and where everybody in it stands: as large as its fullest part needs, never smaller than its
// words. A part with too many people shows as many as stay readable, and says how many more there are.
import { shortened, textWidth } from '../../base/textWidth.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Chip } from './chips.ts';
import type { RingCell, Rings } from './readRings.ts';
import { type Obstacle, type RingShape, type Wedge, WIDE, wedgeOf } from './ringShape.ts';
import { type Slot, type Spot, spread } from './spread.ts';

export interface LaidCell {
  readonly cell: RingCell;
  readonly shape: RingShape;
  readonly seated: readonly { readonly person: Person; readonly spot: Spot }[];
  /** Where the number of those without a place stands. */
  readonly more: Spot | null;
}

export interface LaidRing {
  readonly ring: number;
  readonly label: string;
  readonly outer: number;
  /** Where the baseline of its words is. */
  readonly wordsY: number;
}

export interface LaidRings {
  readonly centre: { readonly outer: number; readonly spots: readonly Spot[] };
  readonly rings: readonly LaidRing[];
  readonly cells: readonly LaidCell[];
  readonly wedges: readonly Wedge[];
  readonly radius: number;
}

/** More names than this in one part are no longer taken in at a glance. */
export const MOST_IN_CELL = 30;
export const WORDS_SIZE = 20;
const CENTRE = 54;
const THINNEST = 56;
const WIDTH_OF_ALL = 210;
const GROWS = 6;
const BETWEEN = 6;
/** What a name needs beside it to stand between the lines of a ring. */
const BESIDE = 12;
/** A ring is wider above and below the middle of its sides, and names can stand there. */
const MOSTLY = 0.8;
const LARGEST = 6000;
const LONGEST_WORDS = 260;

/** `above` is what stands out above a name. */
export function layRings({ scheme, focal, cells }: Rings, chips: ReadonlyMap<Person, Chip>, above: number): LaidRings {
  const slotOf = (people: readonly Person[]): Slot => ({
    width: Math.max(40, ...people.map((person) => chips.get(person)?.width ?? 0)),
    height: Math.max(0, ...people.map((person) => (chips.get(person)?.height ?? 0) + above)),
    air: BETWEEN,
  });
  const centre = grow(CENTRE, (outer) => spread({ inner: 0, outer }, focal.length, slotOf(focal)));
  const sectors = scheme?.sectors ?? [];
  const wedges = sectors.flatMap((_, i) => wedgeOf(i, sectors.length) ?? []);
  const rings: LaidRing[] = [];
  const laid: LaidCell[] = [];
  const sorted = [...(scheme?.rings ?? [])].sort((a, b) => a.ring - b.ring);
  const thin = Math.max(THINNEST, WIDTH_OF_ALL / Math.max(1, sorted.length));
  let inner = centre.outer;
  for (const { ring, labelNl } of sorted) {
    const label = shortened(labelNl, LONGEST_WORDS, WORDS_SIZE);
    const parts = cells.filter((cell) => cell.ring === ring);
    // Wide enough for names near its left and right sides too.
    const names = Math.max(
      0,
      ...parts.map(({ people }) => (people.length > 0 ? (MOSTLY * slotOf(people).width + BESIDE) / WIDE : 0)),
    );
    const fitted = grow(inner + Math.max(thin, names), (outer) => {
      const words = wordsAt(label, outer);
      const all = parts.map((cell) => {
        const wedge = wedges[sectors.findIndex(({ key }) => key === cell.sector)];
        const shape: RingShape = { inner, outer, ...(wedge ? { wedge } : {}) };
        const shown = cell.people.slice(0, cell.people.length > MOST_IN_CELL ? MOST_IN_CELL - 1 : MOST_IN_CELL);
        const folded = cell.people.length - shown.length;
        const spots = spread(shape, shown.length + (folded > 0 ? 1 : 0), slotOf(shown), [words]);
        return spots && { cell, shape, shown, spots };
      });
      return all.every((one) => one !== null) ? all : null;
    });
    for (const { cell, shape, shown, spots } of fitted.spots) {
      laid.push({
        cell,
        shape,
        seated: shown.flatMap((person, i) => {
          const spot = spots[i];
          return spot ? [{ person, spot }] : [];
        }),
        more: spots[shown.length] ?? null,
      });
    }
    rings.push({ ring, label, outer: fitted.outer, wordsY: wordsAt(label, fitted.outer).bottom - 5 });
    inner = fitted.outer;
  }
  return { centre, rings, cells: laid, wedges, radius: inner };
}

/** The smallest radius, in steps, with which everybody fits. */
function grow<T>(from: number, lay: (outer: number) => T | null): { readonly outer: number; readonly spots: T } {
  for (let outer = from; ; outer += GROWS) {
    const spots = lay(outer);
    if (spots !== null) return { outer, spots };
    if (outer > LARGEST) throw new Error('A ring cannot be that large.');
  }
}

/** The words of a ring stand at its top, just inside its line. */
function wordsAt(label: string, outer: number): Obstacle {
  const half = (textWidth(label, WORDS_SIZE) / 2 + 8) / WIDE;
  return { left: -half, right: half, top: -outer, bottom: -outer + WORDS_SIZE + 10 };
}
