// Where something small can stand at somebody: the first place that lies on nobody and in no line, else the calmest.
import { type Box, overlaps, type Point, unionOf } from '../base/geometry.ts';
import { runsThrough } from './runsThrough.ts';

/** Lying on somebody is so much worse than lying on a line. */
const ON_SOMEBODY = 10;

export interface Around {
  readonly taken: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
}

/** The first of the places is the one that is liked best; there is at least one. */
export function freest(places: readonly [Box, ...Box[]], { taken, lines }: Around): Box {
  const whole = places.reduce(unionOf);
  const near = taken.filter((box) => overlaps(box, whole));
  const passing = lines.flatMap((line) =>
    line.flatMap((to, i): (readonly [Point, Point])[] => {
      const from = line[i - 1];
      return from && runsThrough(from, to, whole) ? [[from, to]] : [];
    }),
  );
  let [best] = places;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const faults =
      near.filter((box) => overlaps(box, place)).length * ON_SOMEBODY +
      passing.filter(([from, to]) => runsThrough(from, to, place)).length;
    if (faults < least) [best, least] = [place, faults];
    if (least === 0) break;
  }
  return best;
}
