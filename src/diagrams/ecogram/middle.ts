// The middle of an ecogram: whose network it is. Several people stand as a small genogram, partners side by side and
// children below their parents; with the household switched on those who live with one person stand there as well.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Ecogram } from '../../model/facts/ecogram.ts';
import type { Person } from '../../model/records/facts.ts';
import { TOGETHER } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { WIDE } from './bands.ts';

export interface Middle {
  readonly people: readonly { readonly person: Person; readonly at: Point; readonly row: number }[];
  /** Half its width and height. */
  readonly rx: number;
  readonly ry: number;
}

export const MIDDLE_SYMBOL = 38;
/** Somebody alone in the middle is drawn larger. */
export const ALONE_SYMBOL = 50;
const ALONE = 66;
const COLUMN = 112;
const ROW = 98;
const EDGE = 16;
/** Words below a symbol. */
const BELOW = 24;

/** Those who live with the one in the middle; nobody when more people are in the middle. */
export function housemates(tables: Tables, { focal, keeper }: Ecogram): Person[] {
  if (focal.length !== 1 || keeper === null) return [];
  const homes = recordsOf(tables.household).filter(({ memberIds, to }) => !to && memberIds.includes(keeper));
  const ids = new Set(homes.flatMap(({ memberIds }) => memberIds));
  ids.delete(keeper);
  return [...ids].sort().flatMap((id) => tables.person[id] ?? []);
}

export function middleOf(tables: Tables, people: readonly Person[]): Middle {
  if (people.length < 2) {
    return { people: people.map((person) => ({ person, at: { x: 0, y: -8 }, row: 0 })), rx: ALONE, ry: ALONE };
  }
  const rows = rowsOf(tables, people);
  const widest = Math.max(...rows.map((row) => row.length));
  const stands = rows.flatMap((row, i) =>
    row.map((person, k) => ({
      person,
      at: { x: (k - (row.length - 1) / 2) * COLUMN, y: (i - (rows.length - 1) / 2) * ROW - BELOW / 2 },
      row: i,
    })),
  );
  const half = { x: (widest * COLUMN) / 2, y: ((rows.length - 1) * ROW + MIDDLE_SYMBOL + BELOW) / 2 };
  // The ellipse around the outermost corners.
  const round = Math.max(
    ...rows.map((row, i) => {
      const y = Math.abs((i - (rows.length - 1) / 2) * ROW) + (MIDDLE_SYMBOL + BELOW) / 2;
      return Math.hypot((row.length * COLUMN) / 2 / WIDE, y);
    }),
  );
  const ry = Math.max(half.y, round) + EDGE / 2;
  return { people: stands, rx: Math.max(half.x + EDGE, ry * WIDE), ry };
}

/** How near the middle anybody may come: room for the household too, so that nobody moves when it is switched on. */
export function middleRadius(tables: Tables, ecogram: Ecogram): number {
  return middleOf(tables, [...ecogram.focal, ...housemates(tables, ecogram)]).ry;
}

/** Row by row, the oldest generation on top, partners side by side, else the oldest left. */
function rowsOf(tables: Tables, people: readonly Person[]): Person[][] {
  const ids = new Set(people.map(({ id }) => id));
  const level = new Map<Id, number>(people.map(({ id }) => [id, 0]));
  const links = recordsOf(tables.parentLink).filter(({ parentId, childId }) => ids.has(parentId) && ids.has(childId));
  const couples = recordsOf(tables.partnership).filter(
    ({ aId, bId, status }) => ids.has(aId) && ids.has(bId) && TOGETHER.has(status),
  );
  const of = (id: Id): number => level.get(id) ?? 0;
  for (let pass = 0; pass < people.length; pass++) {
    for (const { parentId, childId } of links) level.set(childId, Math.max(of(childId), of(parentId) + 1));
    for (const { aId, bId } of couples) {
      const both = Math.max(of(aId), of(bId));
      level.set(aId, both).set(bId, both);
    }
  }
  const levels = [...new Set(people.map(({ id }) => of(id)))].sort((a, b) => a - b);
  const rows: Person[][] = [];
  for (const at of levels) {
    const above = rows.at(-1) ?? [];
    // Under their own parents; a child of one of a couple on the side of that one.
    const under = ({ id }: Person): number => {
      const places = links.flatMap(({ childId, parentId }) =>
        childId === id ? [above.findIndex((one) => one.id === parentId)] : [],
      );
      return places.length === 0 ? 0 : places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    const left = people.filter(({ id }) => of(id) === at).sort((a, b) => under(a) - under(b) || byAge(a, b));
    const row: Person[] = [];
    for (const person of left) {
      if (row.includes(person)) continue;
      row.push(person);
      const couple = couples.find(({ aId, bId }) => aId === person.id || bId === person.id);
      const partner = couple && left.find(({ id }) => id !== person.id && (id === couple.aId || id === couple.bId));
      if (partner && !row.includes(partner)) row.push(partner);
    }
    rows.push(row);
  }
  return rows;
}

const byAge = (a: Person, b: Person): number => {
  const [first, second] = [a.born?.value ?? '9', b.born?.value ?? '9'];
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1;
};
