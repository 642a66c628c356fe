// What fits on a projected screen: words are at least 24 px at 1080p (present-and-export.md 3), so that much of a drawing
// and no more can be in sight at once.
import { type Box, grown, overlaps, unionOf } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { textSizes } from '../../drawing/legible.ts';
import type { Scene, Stand } from '../../drawing/scene.ts';

/** A screen of 1080 lines: what bar and caption leave for the drawing, and the least height of words on it. */
const SCREEN = 1080;
const BAR_AND_CAPTION = 132;
const LEAST_WORDS = 24;
/** People may be drawn so much larger than their places were made for, as long as nobody covers anybody. */
export const MOST_ENLARGED = 1.4;
/** So little is made up for by the words alone, where they stand. */
const SLIGHTLY = 1.1;
const AROUND = 24;

export interface Room {
  /** What can be in sight at once, in drawing units. */
  readonly width: number;
  readonly height: number;
}

/** The size most words have; the few smaller ones are made larger where they stand. */
function wordSize({ stands, grounds }: Scene): number {
  const sizes = textSizes((stands.length > 0 ? stands : grounds).flatMap(({ marks }) => marks));
  return sizes[Math.floor(sizes.length / 2)] ?? 14;
}

export function roomFor(scene: Scene, aspect: number): Room {
  const perUnit = LEAST_WORDS / wordSize(scene);
  return { width: (SCREEN * aspect) / perUnit, height: (SCREEN - BAR_AND_CAPTION) / perUnit };
}

/** The smallest letters, in drawing units, when this much is in sight. */
export function leastWords(frame: Box, aspect: number): number {
  const scale = Math.min((SCREEN * aspect) / frame.width, (SCREEN - BAR_AND_CAPTION) / frame.height);
  return LEAST_WORDS / scale;
}

export const placedBox = ({ at, box }: Stand, by = 1): Box => ({
  x: at.x + box.x * by,
  y: at.y + box.y * by,
  width: box.width * by,
  height: box.height * by,
});

/** How much larger everybody must be drawn for the whole drawing to be readable; null when that is too much. */
export function enlargedToFit(scene: Scene, { width, height }: Room): number | null {
  const { bounds, stands } = scene;
  const by = Math.max(1, bounds.width / width, bounds.height / height);
  if (by <= SLIGHTLY) return 1;
  if (by > MOST_ENLARGED) return null;
  // Where places mean something nobody is moved or grows over a line; there is room for larger words alone.
  if (scene.cells) return 1;
  const covers = (a: Stand, b: Stand): boolean =>
    overlaps(placedBox(a, by), placedBox(b, by)) && !overlaps(placedBox(a), placedBox(b));
  for (let i = 0; i < stands.length; i++) {
    for (let j = i + 1; j < stands.length; j++) if (covers(stands[i] as Stand, stands[j] as Stand)) return null;
  }
  return by;
}

/** What is in sight around these people: all the room there is, within the drawing. */
export function frameAround(scene: Scene, ids: ReadonlySet<Id>, room: Room): Box {
  const box = boxOf(scene.stands.filter(({ id }) => ids.has(id))) ?? scene.bounds;
  const [width, height] = [Math.max(room.width, box.width + AROUND), Math.max(room.height, box.height + AROUND)];
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    x: within(middle.x - width / 2, width, scene.bounds.x, scene.bounds.width),
    y: within(middle.y - height / 2, height, scene.bounds.y, scene.bounds.height),
    width,
    height,
  };
}

/** Moves a stretch as far as needed to lie inside another; in its middle when it is larger. */
function within(start: number, length: number, from: number, most: number): number {
  if (length >= most) return from + (most - length) / 2;
  return Math.min(Math.max(start, from), from + most - length);
}

const boxOf = (stands: readonly Stand[]): Box | null =>
  stands.reduce<Box | null>((all, stand) => (all ? unionOf(all, placedBox(stand)) : placedBox(stand)), null);

/** The people in groups that are in sight together, near ones first. */
export function pagesOf(scene: Scene, ids: readonly Id[], room: Room): Id[][] {
  const wanted = new Set(ids);
  const left = scene.stands
    .filter(({ id }) => wanted.has(id))
    .sort((a, b) => a.row - b.row || a.at.y - b.at.y || a.at.x - b.at.x);
  const pages: { ids: Id[]; box: Box }[] = [];
  for (const stand of left) {
    const own = placedBox(stand);
    const page = pages.find(({ box }) => {
      const both = grown(unionOf(box, own), AROUND / 2);
      return both.width <= room.width && both.height <= room.height;
    });
    if (page) {
      page.ids.push(stand.id);
      page.box = unionOf(page.box, own);
    } else pages.push({ ids: [stand.id], box: own });
  }
  return pages.map((page) => page.ids);
}
