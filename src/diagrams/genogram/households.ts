// Who lives with whom: an outline around all members that never goes around anybody else. Members who stand together
// on a row make a run; runs are joined by narrow bands through the free room between rows.
import { type Box, overlaps, type Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Ground } from '../../drawing/scene.ts';
import { LEFT_OUT } from '../../model/leftOut.ts';
import type { Household } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { householdMarks } from '../../notation/households.ts';
import { Boxes, sideBoxes } from './boxes.ts';
import type { Column, Rows } from './columns.ts';
import { nameOn, uprightsOf, wordsOf } from './householdName.ts';
import { outlinesOf } from './outlines.ts';
import { keeping, remembering } from './remember.ts';
import type { Skeleton } from './skeleton.ts';
import type { Unsaid } from './unsaid.ts';
import type { Words } from './words.ts';

const BAND = 14;
const ABOVE = 12;
const BELOW = 8;
const ASIDE = 46;
/** A band under a row looks like part of what stands below: rather one between two rows. */
const BELOW_ALL = 200;
/** Two households around the same people stand this much apart. */
const STEP = 4;
/** How many ways through rows of others are tried. */
const WAYS = 6;

/** A household with the outline around those of its members who are drawn. */
export interface Dwelling {
  readonly household: Household;
  readonly outlines: readonly (readonly Point[])[];
  readonly sides: readonly Box[];
  /** How many others were drawn around the same people before. */
  readonly level: number;
}

/** The households of a drawing, with the sides of all their outlines. */
export interface Dwellings {
  readonly all: readonly Dwelling[];
  readonly sides: Boxes;
}

const rememberedAll = remembering<Skeleton, Dwellings>();
const keepOutlines = keeping<Household, Dwelling['outlines']>();

export const dwellingsOf = ({ household }: Tables, skeleton: Skeleton): Dwellings =>
  rememberedAll(skeleton, [household], () => {
    const levels = new Map<Id, number>();
    const { rows } = skeleton;
    const all = recordsOf(household)
      .filter((h) => h.to === undefined)
      .flatMap((one): Dwelling[] => {
        const members = new Set(one.memberIds.filter((id) => rows.has(id)));
        if (members.size === 0) return [];
        const level = Math.max(...[...members].map((id) => levels.get(id) ?? 0));
        for (const id of members) levels.set(id, level + 1);
        const outlines = keepOutlines(one, outlinesOf(cells(rows, members, Math.min(level, 2) * STEP)));
        return [{ household: one, outlines, sides: outlines.flatMap(sideBoxes), level }];
      });
    return { all, sides: new Boxes(all.flatMap(({ sides }) => sides)) };
  });

const rememberedNames = remembering<Dwellings, readonly (readonly Mark[])[]>();
const keepName = keeping<Household, readonly Mark[]>();
const rememberedGround = remembering<Household, Ground>();

/** `lines` are all lines that run there; names stand clear of them where they can. */
export function householdGrounds(dwellings: Dwellings, lines: readonly Unsaid[], words: Words): Ground[] {
  if (dwellings.all.length === 0) return [];
  const names = rememberedNames(dwellings, lines, () => {
    const uprights = uprightsOf(lines);
    const taken = wordsOf(lines);
    return dwellings.all.map(({ household, outlines, sides }) => {
      const own = new Set(sides);
      const others = (place: Box): Box[] => dwellings.sides.on(place).filter((side) => !own.has(side));
      // A name that the audience may not see is no name at all.
      const name = household.label === LEFT_OUT ? '' : household.label;
      return keepName(household, nameOn(outlines, name, uprights, taken, others));
    });
  });
  return dwellings.all.map(({ household, outlines, level }, i): Ground => {
    const label = words.household(household);
    const name = names[i] ?? [];
    return rememberedGround(household, [outlines, level, name, label], () => ({
      key: `household/${household.id}`,
      record: household.id,
      code: 'household',
      marks: [...householdMarks(outlines, '', level), ...name],
      outlines,
      label,
    }));
  });
}

interface Run {
  readonly row: number;
  readonly box: Box;
}

function cells(rows: Rows, members: ReadonlySet<Id>, inset: number): Box[] {
  const runs: Run[] = [];
  const places = [...members].map((id) => ({ row: rows.row(id), at: rows.place(id) }));
  places.sort((a, b) => a.row - b.row || a.at - b.at);
  for (let i = 0, j = 0; i < places.length; i = ++j) {
    const first = places[i] as (typeof places)[number];
    while (places[j + 1]?.row === first.row && places[j + 1]?.at === first.at + j + 1 - i) j++;
    runs.push({ row: first.row, box: runBox(rows.rows[first.row] ?? [], first.at, first.at + j - i, inset) });
  }
  const boxes = runs.map((r) => r.box);
  const joined = new Set(runs.slice(0, 1));
  const waiting = new Set(runs.slice(1));
  // The nearest pair first, as long as a way between them stays clear of everybody else.
  const clear = (band: Box): boolean => {
    for (const c of rows.near(band)) if (!members.has(c.id) && overlaps(band, wordsBox(c))) return false;
    return true;
  };
  while (waiting.size > 0) {
    let best: { run: Run; bands: Box[]; length: number } | null = null;
    for (const a of joined) {
      for (const b of waiting) {
        for (const bands of waysBetween(rows, a, b, inset)) {
          const length = bands.reduce((s, x) => s + x.width + x.height, a.row === b.row ? BELOW_ALL : 0);
          if (best && length >= best.length) continue;
          if (bands.every(clear)) best = { run: b, bands, length };
        }
      }
    }
    const [lonely] = waiting;
    const run = best?.run ?? lonely;
    if (!run) break;
    boxes.push(...(best?.bands ?? []));
    waiting.delete(run);
    joined.add(run);
  }
  return boxes;
}

const wordsBox = (c: Column): Box => ({
  x: c.x - c.half,
  y: c.y - c.reach.y - 2,
  width: 2 * c.half,
  height: c.reach.y + c.below + 2,
});

/** Around the people from `i` to `j` of a row, up to whoever stands beside them. */
function runBox(row: readonly Column[], i: number, j: number, inset: number): Box {
  const run = row.slice(i, j + 1);
  const [first, last] = [row[i] as Column, row[j] as Column];
  const [before, after] = [row[i - 1], row[j + 1]];
  const left = Math.max(
    first.x - Math.max(ASIDE - inset, first.half + 2),
    before ? before.x + before.half + 2 : Number.NEGATIVE_INFINITY,
  );
  const right = Math.min(
    last.x + Math.max(ASIDE - inset, last.half + 2),
    after ? after.x - after.half - 2 : Number.POSITIVE_INFINITY,
  );
  const x = Math.min(left, first.x - first.reach.x - 2);
  const top = Math.min(...run.map((c) => c.y - c.reach.y)) - ABOVE + inset;
  const bottom = Math.max(...run.map((c) => c.y + c.below)) + BELOW - inset;
  return { x, y: top, width: Math.max(right, last.x + last.reach.x + 2) - x, height: bottom - top };
}

/** Bands that would join two runs: through the room between rows, down beside people where rows lie between. */
function* waysBetween(rows: Rows, a: Run, b: Run, inset: number): Generator<Box[]> {
  const [up, low] = a.row <= b.row ? [a, b] : [b, a];
  const centres = (r: Run): number[] => [r.box.x + r.box.width / 2, r.box.x + 20, r.box.x + r.box.width - 20];
  const upright = (x: number, from: number, to: number): Box => ({
    x: x - BAND / 2,
    y: Math.min(from, to),
    width: BAND,
    height: Math.abs(to - from),
  });
  const level = (y: number, from: number, to: number): Box => ({
    x: Math.min(from, to) - BAND / 2,
    y: y - BAND / 2,
    width: Math.abs(to - from) + BAND,
    height: BAND,
  });
  const gapY = (r: number): number => {
    const [top, bottom] = [rows.bottom(r), rows.top(r + 1)];
    return bottom === Number.POSITIVE_INFINITY ? top + 16 + inset * 4 : (top + bottom) / 2 + inset * 3;
  };
  const bottomOf = (r: Run): number => r.box.y + r.box.height - 1;
  if (up.row === low.row) {
    const y = gapY(up.row);
    for (const x1 of centres(up)) {
      for (const x2 of centres(low)) {
        yield [upright(x1, bottomOf(up), y), level(y, x1, x2), upright(x2, y, bottomOf(low))];
      }
    }
    return;
  }
  const ways = low.row - up.row > 1 ? channels(rows, up.row + 1, low.row - 1, low.box.x + low.box.width / 2) : [null];
  for (const x1 of centres(up)) {
    for (const x2 of centres(low)) {
      for (const way of ways) {
        const [y1, y2] = [gapY(up.row), gapY(low.row - 1)];
        const through = way ?? x2;
        yield [
          upright(x1, bottomOf(up), y1),
          level(y1, x1, through),
          ...(way === null ? [] : [upright(way, y1, y2), level(y2, way, x2)]),
          upright(x2, way === null ? y1 : y2, low.box.y + 1),
        ];
      }
    }
  }
}

/** Free ways through rows, nearest first. */
function channels(rows: Rows, from: number, to: number, x: number): number[] {
  const between = rows.rows.slice(from, to + 1);
  const wanted = between.flatMap((row) => row.flatMap((c) => [c.x + ASIDE + 4, c.x - ASIDE - 4]));
  wanted.sort((p, q) => Math.abs(p - x) - Math.abs(q - x));
  const found: number[] = [];
  for (const at of wanted) {
    if (found.length === WAYS) break;
    if (between.every((_, i) => !rows.covers(from + i, at, BAND / 2))) found.push(at);
  }
  return found;
}
