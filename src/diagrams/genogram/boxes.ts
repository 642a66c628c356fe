// Boxes in a drawing, to be found by what they lie on.
import { type Box, overlaps } from '../../base/geometry.ts';

const BAND = 64;

export class Boxes {
  private readonly bands = new Map<number, Box[]>();

  add(box: Box): void {
    for (const i of bandsOf(box)) {
      const band = this.bands.get(i);
      if (band) band.push(box);
      else this.bands.set(i, [box]);
    }
  }

  on(place: Box): Box[] {
    const found = new Set<Box>();
    for (const i of bandsOf(place)) for (const box of this.bands.get(i) ?? []) if (overlaps(box, place)) found.add(box);
    return [...found];
  }
}

function* bandsOf({ y, height }: Box): Generator<number> {
  for (let i = Math.floor(y / BAND); i <= Math.floor((y + height) / BAND); i++) yield i;
}
