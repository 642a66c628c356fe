// Draws the family lines from nothing but the places of the people, by the same rules for every layout:
//   union line    straight between two neighbours on one row, otherwise a U below the row
//   stem          one vertical from the union line, or from the single parent, to the sibship line
//   sibship line  one horizontal just above the children, with a drop line to each
//   extra lines   foster, adoptive and second parents: a stem, line and drops of their own
// Lines that would lie on each other get their own track; tracks are ordered to keep crossings few.
import { type Bar, orderBars, tracksInOrder, tracksShortestFirst } from './barTracks.ts';
import { extraChildren, type Family, indexFamily, type Places, type Union } from './family.ts';

export const SIZE = 48;
export const HALF = SIZE / 2;
/** Extra lines keep this far from the family's own. */
const EXTRA_ASIDE = 5;
const UNION_SPAN = 26;
const BAR_SPAN = 30;

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Lines of one net belong together and may touch. */
  readonly net: string;
  readonly extra: boolean;
  /** Who the line may touch. */
  readonly owners: readonly string[];
}

interface Anchor {
  readonly union: Union;
  readonly partners: readonly string[];
  /** Both partners, when there are two, from left to right. */
  readonly couple: readonly [string, string] | null;
  near: boolean;
  stemX: number | null;
  /** Height of the union line, or of the lower side of a single parent. */
  y: number;
  x1: number;
  x2: number;
  track: number;
}

const middle = (xs: readonly number[]): number => (Math.min(...xs) + Math.max(...xs)) / 2;

export function drawLines(family: Family, places: Places): Segment[] {
  const index = indexFamily(family);
  const at = (id: string) => places.get(id)!;
  const someoneBetween = neighboursOn(places);
  const segments: Segment[] = [];
  const add = (xs: [number, number], ys: [number, number], net: string, extra: boolean, owners: readonly string[]) => {
    const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (x2 - x1 >= 0.01 || y2 - y1 >= 0.01) segments.push({ x1, y1, x2, y2, net, extra, owners });
  };

  const anchors: Anchor[] = [];
  const lowUnions = new Map<number, Anchor[]>();
  const bars = new Map<number, Bar<Anchor>[]>();
  const group = <T>(groups: Map<number, T[]>, key: number, one: T): void => {
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  };

  for (const union of family.unions) {
    const partners = union.partners.filter((p) => places.has(p));
    const own = index.kids.get(union.id)!.filter((c) => places.has(c));
    const extra = extraChildren(index, union).filter((c) => places.has(c));
    const below = own.length > 0 ? own : extra;
    const anchor = anchorOf(union, partners, below.length > 0 ? middle(below.map((c) => at(c).x)) : null);
    anchors.push(anchor);

    const hang = (children: readonly string[], isExtra: boolean): void => {
      if (children.length === 0 || anchor.stemX === null) return;
      const aside = isExtra ? EXTRA_ASIDE : 0;
      const xs = children.map((c) => at(c).x + aside);
      const stem = partners.length > 0 ? anchor.stemX + aside : null;
      const reach = stem === null ? xs : [...xs, stem];
      group(bars, Math.round(Math.min(...children.map((c) => at(c).y)) - HALF), {
        owner: anchor,
        children,
        xs,
        stem,
        x1: Math.min(...reach),
        x2: Math.max(...reach),
        y: 0,
        rank: 0,
        track: 0,
        extra: isExtra,
      });
    };
    hang(own, false);
    for (const children of byRow(extra, places)) hang(children, true);
  }

  function anchorOf(union: Union, partners: readonly string[], wanted: number | null): Anchor {
    const anchor: Anchor = { union, partners, couple: null, near: false, stemX: wanted, y: 0, x1: 0, x2: 0, track: 0 };
    const [first, second] = partners;
    if (first === undefined) return anchor;
    if (second === undefined) return { ...anchor, stemX: at(first).x, y: at(first).y + HALF };
    const couple: [string, string] = at(first).x > at(second).x ? [second, first] : [first, second];
    const [left, right] = [at(couple[0]), at(couple[1])];
    const height = (left.y + right.y) / 2;
    const level = Math.abs(left.y - right.y) < HALF;
    const near = level && right.x - left.x > SIZE - 1 && !someoneBetween(height, left.x, right.x, couple);
    const margin = near ? HALF + 3 : 3;
    const half = (left.x + right.x) / 2;
    const stemX =
      wanted === null || right.x - left.x <= 2 * margin
        ? half
        : Math.min(Math.max(wanted, left.x + margin), right.x - margin);
    const made = { ...anchor, couple, near, stemX, y: height, x1: left.x, x2: right.x };
    if (!near) group(lowUnions, Math.round(Math.max(left.y, right.y) + HALF), made);
    return made;
  }

  for (const [key, list] of lowUnions) {
    const tracks = tracksShortestFirst(list);
    for (const anchor of list) anchor.y = key + 3 + ((anchor.track + 0.5) * UNION_SPAN) / tracks;
  }
  for (const [key, list] of bars) {
    const wide = list.filter((b) => b.x2 - b.x1 >= 1);
    for (const b of list) b.y = key - 33;
    orderBars(wide);
    const tracks = tracksInOrder(wide);
    for (const b of wide) b.y = key - 33 + ((b.track + 0.5) * BAR_SPAN) / tracks;
    for (const { owner, stem, x1, x2, y, xs, children, extra } of list) {
      const net = `${owner.union.id}${extra ? '*' : ''}`;
      if (stem !== null) add([stem, stem], [owner.y, y], net, extra, owner.partners.length === 1 ? owner.partners : []);
      if (x2 - x1 >= 1) add([x1, x2], [y, y], net, extra, []);
      children.forEach((c, i) => {
        add([xs[i]!, xs[i]!], [y, at(c).y - HALF], net, extra, [c]);
      });
    }
  }
  for (const { union, partners, couple, near, y } of anchors) {
    if (!couple) continue;
    const [left, right] = [at(couple[0]), at(couple[1])];
    if (near) add([left.x + HALF, right.x - HALF], [y, y], union.id, false, partners);
    else {
      add([left.x, left.x], [left.y + HALF, y], union.id, false, [couple[0]]);
      add([right.x, right.x], [right.y + HALF, y], union.id, false, [couple[1]]);
      add([left.x, right.x], [y, y], union.id, false, partners);
    }
  }
  return segments;
}

function byRow(ids: readonly string[], places: Places): string[][] {
  const rows = new Map<number, string[]>();
  for (const id of ids) {
    const row = Math.round(places.get(id)!.y);
    rows.set(row, [...(rows.get(row) ?? []), id]);
  }
  return [...rows.values()];
}

/** Whether anybody stands between two places at one height, the couple itself left out. */
function neighboursOn(places: Places) {
  const strip = (y: number): number => Math.round(y / 8);
  const strips = new Map<number, { x: number; y: number; id: string }[]>();
  for (const [id, { x, y }] of places) {
    const list = strips.get(strip(y)) ?? [];
    list.push({ x, y, id });
    strips.set(strip(y), list);
  }
  for (const list of strips.values()) list.sort((a, b) => a.x - b.x);
  return (y: number, from: number, to: number, couple: readonly [string, string]): boolean => {
    for (let d = -5; d <= 5; d++) {
      const list = strips.get(strip(y) + d) ?? [];
      let low = 0;
      let high = list.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (list[mid]!.x <= from - HALF + 1) low = mid + 1;
        else high = mid;
      }
      for (let i = low; i < list.length && list[i]!.x < to + HALF - 1; i++) {
        const one = list[i]!;
        if (!couple.includes(one.id) && Math.abs(one.y - y) < HALF) return true;
      }
    }
    return false;
  };
}
