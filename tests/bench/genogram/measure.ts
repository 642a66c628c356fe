// The quality of a layout, from the places of the people alone. Lower is better everywhere.
import { drawLines, SIZE } from './drawLines.ts';
import type { Family, Places } from './family.ts';
import { crossings, linesOnLines, linesThroughPeople } from './lineFaults.ts';
import { ruleFaults } from './ruleFaults.ts';

export type Measures = ReturnType<typeof measure>;

export function measure(family: Family, given: Places, repeated: number) {
  const places: Places = new Map(
    family.persons.flatMap(({ id }) => {
      const place = given.get(id);
      return place && Number.isFinite(place.x) && Number.isFinite(place.y) ? [[id, place]] : [];
    }),
  );
  const segments = drawLines(family, places);
  const crossed = crossings(segments);
  const through = linesThroughPeople(segments, places);
  const onLines = linesOnLines(segments);
  const xs = [...places.values()].map((p) => p.x);
  const ys = [...places.values()].map((p) => p.y);
  const extent = (list: readonly number[]): number =>
    list.reduce((most, v) => Math.max(most, v), Number.NEGATIVE_INFINITY) -
    list.reduce((least, v) => Math.min(least, v), Number.POSITIVE_INFINITY) +
    SIZE;
  return {
    people: family.persons.length,
    dropped: family.persons.length - places.size,
    repeated,
    crossings: crossed,
    through,
    onLines,
    confusions: crossed + through + onLines,
    length: Math.round(segments.reduce((sum, s) => sum + s.x2 - s.x1 + s.y2 - s.y1, 0)),
    area: places.size > 0 ? Math.round((extent(xs) * extent(ys)) / 1e4) : 0,
    onPeople: peopleOnPeople(places),
    ...ruleFaults(family, places),
  };
}

function peopleOnPeople(places: Places): number {
  const list = [...places.values()].sort((a, b) => a.x - b.x);
  let count = 0;
  for (let i = 0; i < list.length; i++) {
    const a = list[i]!;
    for (let j = i + 1; j < list.length && list[j]!.x - a.x < SIZE - 0.5; j++) {
      if (Math.abs(a.y - list[j]!.y) < SIZE - 0.5) count++;
    }
  }
  return count;
}
