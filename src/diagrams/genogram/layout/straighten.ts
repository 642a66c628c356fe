// A line to an only child that is nearly straight becomes straight, where the neighbours leave room.
import type { Id } from '../../../base/ids.ts';
import type { Family } from '../family.ts';
import type { Known } from '../known.ts';
import type { Spacing } from './spacing.ts';

/** In parts of the distance between people. */
const NEARLY = 0.18;
const CLOSEST = 0.92;

/** Changes `x`, of newcomers only: of the child, or of parents who belong to nobody else. */
export function straighten(
  { unions, siblings }: Family,
  rows: ReadonlyMap<Id, number>,
  x: Map<Id, number>,
  known: ReadonlyMap<Id, Known>,
  { beside }: Spacing,
): void {
  const onRow = new Map<number, Id[]>();
  for (const [id, row] of rows) {
    const list = onRow.get(row);
    if (list) list.push(id);
    else onRow.set(row, [id]);
  }
  // Partners keep each other in their places, and parents who are themselves children, or have children elsewhere.
  const couples = new Set(unions.filter((u) => u.partners.length > 1).flatMap((u) => u.partners));
  const elsewhere = new Map<Id, number>();
  for (const { partners, children } of unions) {
    for (const id of [...partners, ...children.map((c) => c.childId)]) elsewhere.set(id, (elsewhere.get(id) ?? 0) + 1);
  }
  // Who is tied to brothers and sisters alone keeps their place among them.
  for (const id of siblings.flat()) {
    couples.add(id);
    elsewhere.set(id, (elsewhere.get(id) ?? 0) + 1);
  }
  const at = (id: Id): number => Math.round(x.get(id) ?? 0);
  /** Moves newcomers, unless somebody stands there. */
  const moved = (ids: readonly Id[], by: number): boolean => {
    if (ids.some((id) => known.has(id))) return false;
    for (const id of ids) {
      const others = (onRow.get(rows.get(id) ?? 0) ?? []).filter((other) => !ids.includes(other));
      if (others.some((other) => Math.abs(at(other) - at(id) - by) < CLOSEST * beside)) return false;
    }
    for (const id of ids) x.set(id, at(id) + by);
    return true;
  };
  for (const { partners, children } of unions) {
    const kids = children.filter((c) => c.primary);
    const id = kids[0]?.childId;
    if (id === undefined || kids.length > 1 || partners.length === 0) continue;
    const off = at(id) - partners.reduce((sum, p) => sum + at(p), 0) / partners.length;
    if (off === 0 || Math.abs(off) > NEARLY * beside) continue;
    const straight = !couples.has(id) && moved([id], -Math.round(off));
    if (!straight && partners.every((p) => elsewhere.get(p) === 1)) moved(partners, Math.round(off));
  }
}
