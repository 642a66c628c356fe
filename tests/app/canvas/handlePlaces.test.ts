// The handles around somebody stand beside words and other people, at every size of the drawing.
import { describe, expect, it } from 'vitest';
import { type HandleSide, handlePlaces, inTheWay } from '../../../src/app/canvas/handlePlaces.ts';
import { type Box, overlaps, type Point } from '../../../src/base/geometry.ts';
import { genogram } from '../../../src/diagrams/genogram/genogram.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { genogramView, novaTables, unmasked } from '../../support/nova.ts';

const SIDES: readonly HandleSide[] = ['above', 'right', 'below', 'left', 'corner'];
const SIZE = { away: 26, radius: 12 };
const tables = await novaTables();
const scene = genogram.scene({
  tables: unmasked(tables),
  view: genogramView(tables),
  say: sayIn('nl'),
  today: '2025-10-06',
});

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});
const circle = ({ x, y }: Point): Box => ({ x: x - 12, y: y - 12, width: 24, height: 24 });

/** How many handles cover something, over all people of Nova. */
function covering(zoom: number, places: (obstacles: readonly Box[], id: string) => readonly Point[]): string[] {
  return scene.stands.flatMap((stand) => {
    const obstacles = inTheWay(scene, stand);
    const covered = places(obstacles, stand.id).filter((place) =>
      obstacles.some((box) => overlaps(scaled(box, zoom), circle(place))),
    );
    return covered.map(() => stand.id);
  });
}

describe('handlePlaces', () => {
  for (const zoom of [0.6, 0.76, 1, 1.25]) {
    it(`covers no words and nobody in Nova at ${zoom * 100} %`, () => {
      const standOf = (id: string) => scene.stands.find((one) => one.id === id)!;
      const found = covering(zoom, (obstacles, id) =>
        handlePlaces(SIDES, { stand: standOf(id), obstacles, zoom, ...SIZE }),
      );
      expect(found).toEqual([]);
      // As if nothing were in the way.
      const blind = covering(zoom, (_, id) =>
        handlePlaces(SIDES, { stand: standOf(id), obstacles: [], zoom, ...SIZE }),
      );
      expect(blind.length).toBeGreaterThan(0);
    });
  }

  it('keeps every handle apart from the others', () => {
    for (const stand of scene.stands) {
      const places = handlePlaces(SIDES, { stand, obstacles: inTheWay(scene, stand), zoom: 0.76, ...SIZE });
      const pairs = places.flatMap((a, i) => places.slice(i + 1).map((b) => overlaps(circle(a), circle(b))));
      expect(pairs.includes(true)).toBe(false);
    }
  });
});
