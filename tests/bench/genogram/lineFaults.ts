// What makes lines hard to read: lines of different unions that cross or lie on each other, lines through a person.
import { HALF, type Segment } from './drawLines.ts';
import type { Places } from './family.ts';

const EDGE = 0.05;
const isFlat = (s: Segment): boolean => s.y2 - s.y1 < 0.01;

/** The first place in a sorted list that is past the value. */
function firstPast(list: { readonly [at: number]: number; readonly length: number }, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]! <= value) low = mid + 1;
    else high = mid;
  }
  return low;
}

export function crossings(segments: readonly Segment[]): number {
  const upright = segments.filter((s) => !isFlat(s)).sort((a, b) => a.x1 - b.x1);
  const xs = Float64Array.from(upright, (s) => s.x1);
  let count = 0;
  for (const flat of segments) {
    if (!isFlat(flat)) continue;
    for (let i = firstPast(xs, flat.x1 + EDGE); i < xs.length && xs[i]! < flat.x2 - EDGE; i++) {
      const line = upright[i]!;
      if (line.net !== flat.net && line.y1 < flat.y1 - EDGE && line.y2 > flat.y1 + EDGE) count++;
    }
  }
  return count;
}

export function linesThroughPeople(segments: readonly Segment[], places: Places): number {
  const people = [...places].map(([id, place]) => ({ id, ...place })).sort((a, b) => a.x - b.x);
  const xs = Float64Array.from(people, (p) => p.x);
  const strip = (y: number): number => Math.floor(y / 48);
  const strips = new Map<number, typeof people>();
  for (const p of people) {
    const list = strips.get(strip(p.y));
    if (list) list.push(p);
    else strips.set(strip(p.y), [p]);
  }
  const stripXs = new Map([...strips].map(([key, list]) => [key, Float64Array.from(list, (p) => p.x)]));
  const radius = HALF - 2;
  let count = 0;
  for (const s of segments) {
    if (isFlat(s)) {
      for (let d = -1; d <= 1; d++) {
        const list = strips.get(strip(s.y1) + d);
        if (!list) continue;
        for (
          let i = firstPast(stripXs.get(strip(s.y1) + d)!, s.x1 - radius);
          i < list.length && list[i]!.x - radius < s.x2;
          i++
        ) {
          if (Math.abs(list[i]!.y - s.y1) < radius && !s.owners.includes(list[i]!.id)) count++;
        }
      }
    } else {
      for (let i = firstPast(xs, s.x1 - radius); i < xs.length && xs[i]! < s.x1 + radius; i++) {
        const p = people[i]!;
        if (p.y + radius > s.y1 && p.y - radius < s.y2 && !s.owners.includes(p.id)) count++;
      }
    }
  }
  return count;
}

const unionOf = (s: Segment): string => s.net.replace('*', '');

export function linesOnLines(segments: readonly Segment[]): number {
  const on = (list: readonly Segment[], across: 'x1' | 'y1', from: 'x1' | 'y1', to: 'x2' | 'y2'): number => {
    const tracks = new Map<number, Segment[]>();
    for (const s of list) {
      const key = Math.round(s[across] * 2);
      const track = tracks.get(key);
      if (track) track.push(s);
      else tracks.set(key, [s]);
    }
    let count = 0;
    for (const track of tracks.values()) {
      track.sort((p, q) => p[from] - q[from]);
      for (let i = 0; i < track.length; i++) {
        const p = track[i]!;
        for (let j = i + 1; j < track.length && track[j]![from] < p[to] - 1; j++) {
          const q = track[j]!;
          if (unionOf(p) === unionOf(q) || p.owners.some((o) => q.owners.includes(o))) continue;
          if (Math.min(p[to], q[to]) - Math.max(p[from], q[from]) > 1) count++;
        }
      }
    }
    return count;
  };
  return (
    on(segments.filter(isFlat), 'y1', 'x1', 'x2') +
    on(
      segments.filter((s) => !isFlat(s)),
      'x1',
      'y1',
      'y2',
    )
  );
}
