// The order in which people are read, and where the arrows go: along the family first, along the drawing otherwise.
import type { Id } from '../../base/ids.ts';
import type { Stand } from '../../drawing/scene.ts';
import type { Tables } from '../../model/records/registry.ts';

/** Generation by generation, then left to right. */
export const readingOrder = (stands: readonly Stand[]): readonly Stand[] =>
  [...stands].sort((a, b) => a.row - b.row || a.at.x - b.at.x || (a.id < b.id ? -1 : 1));

export type Direction = 'up' | 'down' | 'left' | 'right';

const nearest = (stands: readonly Stand[], x: number): Stand | undefined =>
  stands.reduce<Stand | undefined>(
    (best, one) => (best && Math.abs(best.at.x - x) <= Math.abs(one.at.x - x) ? best : one),
    undefined,
  );

/**
 * The next person in a direction: up to a parent, down to a child, left and right to whoever stands next in the row.
 * `cameFrom` is preferred, so that up and down again comes back to the same person. Null at the edge of the drawing.
 */
export function nextPerson(
  tables: Tables,
  stands: readonly Stand[],
  from: Id,
  direction: Direction,
  cameFrom: Id | null = null,
): Id | null {
  const here = stands.find((stand) => stand.id === from);
  if (!here) return null;
  if (direction === 'left' || direction === 'right') return neighbour(stands, here, direction);
  const kin = new Set(
    Object.values(tables.parentLink).flatMap((link) =>
      direction === 'up'
        ? link.childId === from
          ? [link.parentId]
          : []
        : link.parentId === from
          ? [link.childId]
          : [],
    ),
  );
  const relatives = stands.filter((stand) => kin.has(stand.id));
  if (cameFrom !== null && relatives.some((stand) => stand.id === cameFrom)) return cameFrom;
  const onSide = (stand: Stand): boolean => (direction === 'up' ? stand.at.y < here.at.y : stand.at.y > here.at.y);
  const relative = nearest(relatives.filter(onSide), here.at.x) ?? nearest(relatives, here.at.x);
  return relative?.id ?? null;
}

function neighbour(stands: readonly Stand[], here: Stand, direction: 'left' | 'right'): Id | null {
  const sign = direction === 'left' ? -1 : 1;
  const beside = stands.filter((stand) => stand.row === here.row && (stand.at.x - here.at.x) * sign > 0);
  return nearest(beside, here.at.x)?.id ?? null;
}
