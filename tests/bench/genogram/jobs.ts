// What is measured of one layout in its own thread: one family, single edits, a family typed in, and speed against another.
import { bestRoot } from './bestRoot.ts';
import type { LaidOut, Layout, LayoutOptions } from './contestant.ts';
import { loadFamily } from './dataSets.ts';
import { type Displacement, displacement } from './displacement.ts';
import { beginningOf, type EditKind, editsOf, NEW_PERSON } from './edits.ts';
import type { Family, Place } from './family.ts';
import { type Measures, measure } from './measure.ts';
import { sanitize } from './sanitize.ts';

/** A run longer than this, in ms, is not repeated. */
const SLOW = 400;
const EVERY_SO_MANY_PINNED = 5;

/** CPU time of the process in ms: on a busy machine the time on the clock says nothing. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const mean = (list: readonly number[]): number => list.reduce((sum, v) => sum + v, 0) / Math.max(1, list.length);

async function timed(layout: Layout, family: Family, options: LayoutOptions): Promise<{ out: LaidOut; cpu: number }> {
  const start = cpuNow();
  const out = await layout(family, options);
  return { out, cpu: cpuNow() - start };
}

export interface FamilyResult {
  readonly measures: Measures;
  readonly cpu: number;
}

export async function layOut(layout: Layout, name: string): Promise<FamilyResult> {
  const family = loadFamily(name);
  const options = { root: bestRoot(family) };
  const { out, cpu } = await timed(layout, family, options);
  const runs = [cpu];
  if (cpu < SLOW) {
    runs.length = 0;
    for (let i = 0; i < 3; i++) runs.push((await timed(layout, family, options)).cpu);
  }
  return { measures: measure(family, out.places, out.repeated ?? 0), cpu: median(runs) };
}

export interface EditResult extends Displacement {
  readonly kind: EditKind;
  readonly shown: boolean;
  /** Confusions more than before the edit. */
  readonly added: number;
  /** How far the one who moved most of those placed by hand went, in px. */
  readonly pinMoved: number;
  readonly cpu: number;
}

/** Every edit on its own, made in the family as it was laid out. */
export async function edit(layout: Layout, name: string, perKind: number, live: boolean, pinned: boolean) {
  const family = loadFamily(name);
  const root = bestRoot(family);
  const first = await layout(family, { root });
  const before = measure(family, first.places, 0).confusions;
  const pins = new Set(family.persons.filter((_, i) => pinned && i % EVERY_SO_MANY_PINNED === 0).map((p) => p.id));
  const results: EditResult[] = [];
  for (const { kind, after } of editsOf(family, perKind)) {
    const told = live ? { previous: first.places, state: first.state, ...(pinned ? { pinned: pins } : {}) } : {};
    const { out, cpu } = await timed(layout, after, { root, ...told });
    const moved = displacement(first.places, out.places);
    if (!moved) continue;
    const jump = (id: string): number => {
      const [from, to] = [first.places.get(id), out.places.get(id)];
      return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
    };
    results.push({
      ...moved,
      kind,
      shown: out.places.has(NEW_PERSON),
      added: measure(after, out.places, 0).confusions - before,
      pinMoved: Math.max(0, ...[...pins].map(jump)),
      cpu,
    });
  }
  return results;
}

export interface SessionResult {
  readonly steps: number;
  readonly mean: number;
  readonly most: number;
  readonly swaps: number;
  readonly cpu: number;
  /** Confusions at the end, and when the same family is laid out from nothing. */
  readonly confusions: number;
  readonly fresh: number;
  /** Who is not drawn at the end. */
  readonly dropped: number;
}

/** A family typed in person by person, as it was made: the child first. */
export async function typeIn(layout: Layout, name: string, live: boolean): Promise<SessionResult> {
  const family = loadFamily(name);
  let previous: ReadonlyMap<string, Place> | null = null;
  let state: unknown;
  const moves: Displacement[] = [];
  const cpus: number[] = [];
  let end: Measures | null = null;
  for (let count = 2; count <= family.persons.length; count++) {
    const now = sanitize({ id: name, ...beginningOf(family, count) });
    const told = live ? { ...(previous ? { previous } : {}), state } : {};
    const { out, cpu } = await timed(layout, now, { root: bestRoot(now), ...told });
    const moved = previous && displacement(previous, out.places);
    if (moved) moves.push(moved);
    cpus.push(cpu);
    previous = new Map(out.places);
    state = out.state;
    if (count === family.persons.length) end = measure(now, out.places, 0);
  }
  const { places } = await layout(family, { root: bestRoot(family) });
  return {
    steps: moves.length,
    mean: mean(moves.map((m) => m.mean)),
    most: Math.max(...moves.map((m) => m.most)),
    swaps: mean(moves.map((m) => m.swaps)),
    cpu: mean(cpus),
    confusions: end?.confusions ?? 0,
    fresh: measure(family, places, 0).confusions,
    dropped: end?.dropped ?? 0,
  };
}

export interface SpeedResult {
  /** Median CPU ms of a layout from nothing, of ours and of the other. */
  readonly ours: number;
  readonly other: number;
  /** CPU ms of one live edit of ours. */
  readonly edit: number;
}

/** Both in turn, in one thread, so that whatever else the machine does weighs on both. */
export async function race(ours: Layout, other: Layout, name: string, rounds: number, edits: number) {
  const family = loadFamily(name);
  const options = { root: bestRoot(family) };
  const times: { ours: number[]; other: number[] } = { ours: [], other: [] };
  const warmUp = rounds > 3 ? 2 : 0;
  for (let round = -warmUp; round < rounds; round++) {
    const one = (await timed(ours, family, options)).cpu;
    const two = (await timed(other, family, options)).cpu;
    if (round < 0) continue;
    times.ours.push(one);
    times.other.push(two);
  }
  const first = await ours(family, options);
  const told = { ...options, previous: first.places, state: first.state };
  const list = editsOf(family, edits);
  const passes: number[] = [];
  for (let pass = -1; pass < 3 && list.length > 0; pass++) {
    let cpu = 0;
    for (const { after } of list) cpu += (await timed(ours, after, told)).cpu;
    if (pass >= 0) passes.push(cpu / list.length);
  }
  const result: SpeedResult = { ours: median(times.ours), other: median(times.other), edit: median(passes) };
  return result;
}
