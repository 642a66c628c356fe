// What general engines need: people and unions as nodes, with edges partner -> union -> child.
import { components, extraChildren, type Family, indexFamily, type Place, type Places } from './family.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'partner' | 'child' | 'extra';
}

export interface UnionGraph {
  readonly nodes: readonly { readonly id: string; readonly person: boolean }[];
  readonly edges: readonly Edge[];
}

const ROW = 112;
export const unionNode = (id: string): string => `U:${id}`;

export function unionGraph(family: Family): UnionGraph {
  const index = indexFamily(family);
  return {
    nodes: [
      ...family.persons.map(({ id }) => ({ id, person: true })),
      ...family.unions.map(({ id }) => ({ id: unionNode(id), person: false })),
    ],
    edges: family.unions.flatMap((u): Edge[] => [
      ...u.partners.map((p): Edge => ({ from: p, to: unionNode(u.id), kind: 'partner' })),
      ...index.kids.get(u.id)!.map((c): Edge => ({ from: unionNode(u.id), to: c, kind: 'child' })),
      ...extraChildren(index, u).map((c): Edge => ({ from: unionNode(u.id), to: c, kind: 'extra' })),
    ]),
  };
}

/** Extra links can close a loop; an engine that takes none does without those. */
export function acyclic({ nodes, edges }: UnionGraph): UnionGraph {
  const out = new Map<string, string[]>(nodes.map((n) => [n.id, []]));
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const at of seen) {
      if (at === to) return true;
      for (const next of out.get(at)!) seen.add(next);
    }
    return false;
  };
  const kept = edges.filter((e) => e.kind !== 'extra');
  for (const e of kept) out.get(e.from)!.push(e.to);
  for (const e of edges) {
    if (e.kind !== 'extra' || reaches(e.to, e.from)) continue;
    out.get(e.from)!.push(e.to);
    kept.push(e);
  }
  return { nodes, edges: kept };
}

/** Plain generations for engines that want their rows given: partners equal, a child at least one lower. */
export function generations(family: Family): Map<string, number> {
  const index = indexFamily(family);
  const row = new Map<string, number>();
  for (const part of components(family)) {
    for (const p of part.persons) row.set(p.id, 0);
    for (let pass = 0, moved = true; moved && pass < part.persons.length + 5; pass++) {
      moved = false;
      const put = (id: string, to: number): void => {
        if (row.get(id) === to) return;
        row.set(id, to);
        moved = true;
      };
      for (const u of part.unions) {
        const kids = index.kids.get(u.id)!;
        const own =
          u.partners.length > 0
            ? Math.max(...u.partners.map((p) => row.get(p)!))
            : Math.max(...kids.map((k) => row.get(k)! - 1));
        for (const p of u.partners) put(p, own);
        for (const k of kids) if (row.get(k)! < own + 1) put(k, own + 1);
      }
    }
  }
  return row;
}

/** Puts parts that were laid out apart side by side. */
export function sideBySide(parts: readonly Places[]): Map<string, Place> {
  const places = new Map<string, Place>();
  let left = 0;
  for (const part of parts) {
    const xs = [...part.values()].map((p) => p.x);
    if (xs.length === 0) continue;
    const least = xs.reduce((a, b) => Math.min(a, b));
    const top = [...part.values()].reduce((least, p) => Math.min(least, p.y), Number.POSITIVE_INFINITY);
    for (const [id, p] of part) places.set(id, { x: p.x - least + left, y: p.y - top });
    left += xs.reduce((a, b) => Math.max(a, b)) - least + 80;
  }
  return places;
}

/** For engines with a distance of their own between rows: the same rows, at ours. */
export function evenRows(places: Places): Map<string, Place> {
  const heights = [...new Set([...places.values()].map((p) => Math.round(p.y / 12) * 12))].sort((a, b) => a - b);
  const rows = heights.filter((y, i) => i === 0 || y - heights[i - 1]! > 24);
  const nearest = (y: number): number =>
    rows.reduce((best, row, i) => (Math.abs(row - y) <= Math.abs(rows[best]! - y) ? i : best), 0);
  return new Map([...places].map(([id, p]) => [id, { x: p.x, y: nearest(p.y) * ROW }]));
}
