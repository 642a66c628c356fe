// Spreads people over a part of a circle: level rows, each stretch with its share, evenly apart. Names are wide and low,
// so rows hold more of them than arcs, and nobody overlaps anybody. Linear in the people and in the rows.
import type { Point } from '../../base/geometry.ts';
import { type Obstacle, type RingShape, type Span, spansOf, WIDE } from './ringShape.ts';

/** What the widest of them takes, and the air between two of them. */
export interface Slot {
  readonly width: number;
  readonly height: number;
  readonly air: number;
}

export interface Spot extends Point {
  /** Row from the top of this part. */
  readonly row: number;
}

interface Stretch {
  readonly y: number;
  readonly row: number;
  readonly span: Span;
  readonly room: number;
}

/** How much closer the rows are tried each time. */
const CLOSER = 0.82;

/** A place for each of so many people; null when they do not fit. */
export function spread(
  shape: RingShape,
  count: number,
  { width, height, air }: Slot,
  obstacles: readonly Obstacle[] = [],
): readonly Spot[] | null {
  if (count === 0) return [];
  const slot = { width: width / WIDE, height, air: air / WIDE };
  const [top, bottom] = heightsOf(shape);
  const part = shape.wedge ? (shape.wedge.to - shape.wedge.from) / (2 * Math.PI) : 1;
  const area = Math.PI * (shape.outer ** 2 - shape.inner ** 2) * part;
  const ideal = Math.sqrt((area / count) * (slot.height / (slot.width + slot.air)));
  const closest = slot.height + slot.air / 2;
  for (let step = Math.max(ideal, closest); ; step = Math.max(step * CLOSER, closest)) {
    const stretches = stretchesOf(shape, slot, obstacles, top, bottom, step);
    if (stretches.reduce((sum, one) => sum + one.room, 0) >= count) return seated(stretches, count);
    if (step === closest) return null;
  }
}

function heightsOf({ inner, outer, wedge }: RingShape): Span {
  if (!wedge) return [-outer, outer];
  const heights = [inner * Math.sin(wedge.from), inner * Math.sin(wedge.to)];
  heights.push(outer * Math.sin(wedge.from), outer * Math.sin(wedge.to));
  for (const [angle, height] of [
    [-Math.PI / 2, -outer],
    [Math.PI / 2, outer],
  ] as const) {
    for (const turn of [-2 * Math.PI, 0, 2 * Math.PI]) {
      if (angle + turn > wedge.from && angle + turn < wedge.to) heights.push(height);
    }
  }
  return [Math.min(...heights), Math.max(...heights)];
}

function stretchesOf(
  shape: RingShape,
  slot: Slot,
  obstacles: readonly Obstacle[],
  top: number,
  bottom: number,
  step: number,
): Stretch[] {
  const rows = Math.max(1, Math.floor((bottom - top) / step));
  const first = (top + bottom) / 2 - ((rows - 1) * step) / 2;
  const stretches: Stretch[] = [];
  for (let row = 0; row < rows; row++) {
    const y = first + row * step;
    for (const span of spansOf(shape, y - slot.height / 2, y + slot.height / 2, obstacles)) {
      const room = Math.floor((span[1] - span[0] + slot.air) / (slot.width + slot.air));
      if (room > 0) stretches.push({ y, row, span, room });
    }
  }
  return stretches;
}

/** Everybody's place: each stretch gets its share by length, what is left goes where most is missing. */
function seated(stretches: readonly Stretch[], count: number): Spot[] {
  const total = stretches.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  const shares = stretches.map(({ span, room }) => {
    const wanted = (count * (span[1] - span[0])) / total;
    return { wanted, seats: Math.min(room, Math.floor(wanted)) };
  });
  let left = count - shares.reduce((sum, { seats }) => sum + seats, 0);
  const hungry = shares
    .map(({ wanted, seats }, i) => ({ i, missing: wanted - seats }))
    .sort((a, b) => b.missing - a.missing || a.i - b.i);
  while (left > 0) {
    for (const { i } of hungry) {
      const [share, stretch] = [shares[i], stretches[i]];
      if (left === 0 || !share || !stretch || share.seats >= stretch.room) continue;
      share.seats++;
      left--;
    }
  }
  return stretches.flatMap(({ y, row, span: [from, to] }, i) => {
    const seats = shares[i]?.seats ?? 0;
    return Array.from({ length: seats }, (_, k) => ({
      x: Math.round(WIDE * (from + ((to - from) * (k + 0.5)) / seats)),
      y: Math.round(y),
      row,
    }));
  });
}
