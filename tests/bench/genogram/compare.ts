// Runs every layout on every family and adds up what comes out.

import type { Contestant } from './contestant.ts';
import { BASELINE, BASELINE_STRICT, CONTESTANTS, OURS, OURS_STRICT } from './contestants.ts';
import { careFamily, dataSets, loadFamily } from './dataSets.ts';
import type { EditResult, FamilyResult, SessionResult, SpeedResult } from './jobs.ts';
import { failed, openThread, TOO_LONG } from './thread.ts';

export interface Setting {
  /** The bundle that answers in a thread. */
  readonly script: string;
  readonly peersFolder: string;
  /** Packages that could not be installed. */
  readonly missing: readonly string[];
  /** A folder of GEDCOM files, when there is one. */
  readonly familiesFolder: string | null;
  /** Peers get fewer and smaller families; ours and the prototype the same as always. */
  readonly quick: boolean;
  readonly say: (progress: string) => void;
}

const SEEDS = 8;
const GROWTH = [50, 100, 200, 500, 1000, 2000, 5000];
const EDITED = [20, 30, 50].flatMap((size) => [1, 2].map((seed) => careFamily(size, seed)));
const PINNED = [careFamily(50, 2), careFamily(50, 3)];
const TYPED = [careFamily(30, 1), careFamily(30, 2), careFamily(50, 1)];
/** Families laid out to compare the speed of ours and the prototype, and how often; edits per kind. */
const RACES = [
  { people: 50, seeds: 5, rounds: 7, edits: 6 },
  { people: 200, seeds: 3, rounds: 5, edits: 6 },
  { people: 500, seeds: 1, rounds: 3, edits: 1 },
  { people: 1000, seeds: 1, rounds: 3, edits: 1 },
  { people: 2000, seeds: 1, rounds: 3, edits: 1 },
  { people: 5000, seeds: 1, rounds: 3, edits: 1 },
];
/** Real families of this many people are edited too. */
const REAL_EDITED = { least: 30, most: 70 };
const FULL = { seconds: 60, peersMost: Number.POSITIVE_INFINITY, editsPerKind: 6, peerEdits: 6 };
const QUICK = { seconds: 10, peersMost: 500, editsPerKind: 6, peerEdits: 2 };
const OWN_SECONDS = 180;

const isPeer = (contestant: Contestant): boolean => contestant.packages.length > 0;

export interface SetResult {
  readonly name: string;
  readonly families: readonly { readonly name: string; readonly people: number }[];
  /** Per contestant, per family, what came out, or why nothing did. */
  readonly results: Readonly<Record<string, readonly (FamilyResult | { readonly error: string })[]>>;
}

export interface Comparison {
  readonly sets: readonly SetResult[];
  readonly edits: Readonly<Record<string, readonly EditResult[]>>;
  readonly pinned: Readonly<Record<string, readonly EditResult[]>>;
  readonly sessions: Readonly<Record<string, readonly SessionResult[]>>;
  readonly speed: readonly ({ readonly people: number } & SpeedResult)[];
}

export async function compare(setting: Setting): Promise<Comparison> {
  const { script, peersFolder, missing, say } = setting;
  const effort = setting.quick ? QUICK : FULL;
  const sets = dataSets(setting.familiesFolder, SEEDS, GROWTH).map(({ name, families }) => ({
    name,
    paths: families,
    families: families.map((path) => {
      const { id, persons } = loadFamily(path);
      return { name: id, people: persons.length };
    }),
    results: {} as Record<string, (FamilyResult | { readonly error: string })[]>,
  }));
  const real = sets.find((set) => set.name === 'real');
  const edited = [
    ...EDITED,
    ...(real?.paths ?? []).filter((_, i) => {
      const people = real?.families[i]?.people ?? 0;
      return people >= REAL_EDITED.least && people <= REAL_EDITED.most;
    }),
  ];
  const comparison = {
    edits: {} as Record<string, readonly EditResult[]>,
    pinned: {} as Record<string, readonly EditResult[]>,
    sessions: {} as Record<string, readonly SessionResult[]>,
  };

  const speed: ({ people: number } & SpeedResult)[] = [];
  const racers = openThread(OURS, script, peersFolder);
  for (const { people, seeds, rounds, edits } of RACES) {
    say(`speed at ${people} people`);
    const results: SpeedResult[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      const result = await racers.ask('race', OWN_SECONDS * 2, careFamily(people, seed), rounds, edits);
      if (!failed(result)) results.push(result);
    }
    const total = (key: keyof SpeedResult): number =>
      results.length < seeds ? Number.NaN : results.reduce((sum, r) => sum + r[key], 0) / seeds;
    speed.push({ people, ours: total('ours'), other: total('other'), edit: total('edit') });
  }
  racers.close();

  for (const contestant of CONTESTANTS) {
    const { name, packages, mostPeople = Number.POSITIVE_INFINITY } = contestant;
    if (packages.some((p) => missing.includes(p))) continue;
    const peer = isPeer(contestant);
    const seconds = peer ? effort.seconds : OWN_SECONDS;
    const most = peer ? Math.min(mostPeople, effort.peersMost) : mostPeople;
    const thread = openThread(contestant, script, peersFolder);

    for (const set of contestant.onlyLive ? [] : sets) {
      say(`${name}: ${set.name}`);
      const results: (FamilyResult | { readonly error: string })[] = [];
      let gaveUpAt = Number.POSITIVE_INFINITY;
      for (const [i, path] of set.paths.entries()) {
        const people = set.families[i]?.people ?? 0;
        if (people > most || people > gaveUpAt) {
          results.push({ error: people > most ? 'not asked' : 'gave up at a smaller family' });
          continue;
        }
        const answer = await thread.ask('layOut', seconds, path);
        if (failed(answer) && answer.error.startsWith(TOO_LONG)) gaveUpAt = people;
        results.push(answer);
      }
      set.results[name] = results;
    }

    if (contestant === OURS_STRICT || contestant === BASELINE_STRICT) {
      thread.close();
      continue;
    }
    say(`${name}: edits`);
    const perKind = peer ? effort.peerEdits : effort.editsPerKind;
    const changed = peer && setting.quick ? EDITED : edited;
    comparison.edits[name] = await collected(changed, (path) => thread.ask('edit', seconds * 3, path, perKind, false));
    if (contestant.live) {
      if (contestant === OURS || contestant === BASELINE) {
        comparison.pinned[name] = await collected(PINNED, (path) =>
          thread.ask('edit', seconds * 3, path, effort.editsPerKind, true),
        );
        comparison.edits[`${name}, from nothing`] = await collected(setting.quick ? EDITED : edited, (path) =>
          thread.ask('editFresh', seconds * 3, path, effort.peerEdits),
        );
      }
    }
    say(`${name}: a family typed in`);
    comparison.sessions[name] = await collected(TYPED, (path) => thread.ask('typeIn', seconds * 3, path));
    thread.close();
  }
  return { sets: sets.map(({ paths: _, ...set }) => set), ...comparison, speed };
}

/** The answers for all families; a family that failed is left out, and after one that took too long no other is asked. */
async function collected<T extends object>(
  families: readonly string[],
  ask: (family: string) => Promise<(T | readonly T[]) | { readonly error: string }>,
): Promise<T[]> {
  const all: T[] = [];
  for (const family of families) {
    const answer = await ask(family);
    if (failed(answer)) {
      if (answer.error.startsWith(TOO_LONG)) break;
    } else all.push(...(Array.isArray(answer) ? answer : [answer as T]));
  }
  return all;
}
