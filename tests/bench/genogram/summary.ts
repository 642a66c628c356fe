// The sums per set and layout, the limits ours is held to, and where another does better.
import type { Comparison, SetResult } from './compare.ts';
import { BASELINE, BASELINE_STRICT, OURS, OURS_STRICT } from './contestants.ts';
import type { EditResult, FamilyResult, SessionResult } from './jobs.ts';
import type { Measures } from './measure.ts';

export interface LimitRow {
  readonly name: string;
  readonly value: number;
  readonly limit: number | null;
  readonly unit: string;
  readonly ok: boolean;
}

export type Sums = Measures & { readonly layout: string; readonly drawn: number; readonly cpu: number };

const LIMITS = {
  speed: 0.4,
  edit: { 50: 0.1, 200: 0.05 } as Readonly<Record<number, number>>,
  growth: 1.3,
  confusions: 1,
  confusionsInSum: 0.9,
  editMove: 5,
  editAdded: 0.3,
  session: 1.3,
};
const SPEED_AT = [50, 200, 1000, 5000];
const GROWTH_FROM = 200;

const drawnOnes = (results: SetResult['results'][string]): FamilyResult[] =>
  results.filter((r): r is FamilyResult => !('error' in r));

export function sumsOf(set: SetResult): Sums[] {
  return Object.entries(set.results).map(([layout, results]) => {
    const drawn = drawnOnes(results);
    const sum = (pick: (r: FamilyResult) => number): number => drawn.reduce((total, r) => total + pick(r), 0);
    const keys = Object.keys(drawn[0]?.measures ?? {}) as (keyof Measures)[];
    const measures = Object.fromEntries(keys.map((key) => [key, sum((r) => r.measures[key])])) as Measures;
    return { layout, drawn: drawn.length, ...measures, cpu: sum((r) => r.cpu) };
  });
}

const mean = (list: readonly number[]): number => list.reduce((sum, v) => sum + v, 0) / list.length;

export interface EditSums {
  readonly layout: string;
  readonly edits: number;
  readonly mean: number;
  readonly moved: number;
  readonly swaps: number;
  readonly shown: number;
  readonly added: number;
  readonly cpu: number;
}

export const editSums = (edits: Comparison['edits']): EditSums[] =>
  Object.entries(edits).flatMap(([layout, list]) => {
    if (list.length === 0) return [];
    const of = (pick: (r: EditResult) => number): number => mean(list.map(pick));
    return {
      layout,
      edits: list.length,
      mean: of((r) => r.mean),
      moved: of((r) => r.moved),
      swaps: of((r) => r.swaps),
      shown: of((r) => (r.shown ? 1 : 0)),
      added: of((r) => r.added),
      cpu: of((r) => r.cpu),
    };
  });

export const sessionSums = (sessions: Comparison['sessions']) =>
  Object.entries(sessions).flatMap(([layout, list]) => {
    if (list.length === 0) return [];
    const of = (pick: (r: SessionResult) => number): number => mean(list.map(pick));
    const sum = (pick: (r: SessionResult) => number): number => list.reduce((total, r) => total + pick(r), 0);
    return {
      layout,
      sessions: list.length,
      mean: of((r) => r.mean),
      most: Math.max(...list.map((r) => r.most)),
      swaps: of((r) => r.swaps),
      cpu: of((r) => r.cpu),
      confusions: sum((r) => r.confusions),
      fresh: sum((r) => r.fresh),
      dropped: sum((r) => r.dropped),
    };
  });

/** The power of the number of people with which the time grows: the slope of the straight line through the logarithms. */
export function growthOf(speed: Comparison['speed'], of: 'ours' | 'other'): number {
  const points = speed
    .filter((s) => s.people >= GROWTH_FROM)
    .map((s) => [Math.log(s.people), Math.log(s[of])] as const);
  const [x, y] = [mean(points.map((p) => p[0])), mean(points.map((p) => p[1]))];
  const slope = points.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0);
  return slope / points.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
}

/** Nothing against nothing is as much; something against nothing is too much. */
const against = (ours: number, other: number): number => (ours === other ? 1 : ours / other);

export function limitRows({ sets, edits, pinned, sessions, speed }: Comparison): LimitRow[] {
  const rows: LimitRow[] = [];
  const add = (name: string, value: number, limit: number | null, unit: string): void => {
    rows.push({ name, value: Math.round(value * 1000) / 1000, limit, unit, ok: limit === null || value <= limit });
  };
  const none = (name: string, value: number): void => add(name, value, 0, '');

  const ratios: number[] = [];
  let [oursInAll, otherInAll] = [0, 0];
  for (const set of sets) {
    const sums = sumsOf(set);
    const of = (layout: string): Sums | undefined => sums.find((s) => s.layout === layout);
    const [ours, other] = [of(OURS.name), of(BASELINE.name)];
    const [strict, otherStrict] = [of(OURS_STRICT.name), of(BASELINE_STRICT.name)];
    if (!ours || !other || !strict || !otherStrict) continue;
    none(`${set.name}: families not drawn`, set.families.length - ours.drawn);
    none(`${set.name}: people dropped, drawn again or on each other`, ours.dropped + ours.repeated + ours.onPeople);
    none(`${set.name}: parents not above their child`, ours.notAbove);
    add(
      `${set.name}: confusions, against the prototype`,
      against(ours.confusions, other.confusions),
      LIMITS.confusions,
      'x',
    );
    add(`${set.name}: couples apart, against the prototype`, against(ours.apart, other.apart), 1, 'x');
    none(`${set.name}: eldest always left, out of order`, strict.ageOrder);
    add(
      `${set.name}: eldest always left, confusions against the prototype's`,
      against(strict.confusions, otherStrict.confusions),
      null,
      'x',
    );
    ratios.push(against(ours.confusions, other.confusions));
    oursInAll += ours.confusions;
    otherInAll += other.confusions;
  }
  add('all sets: confusions, against the prototype', against(oursInAll, otherInAll), LIMITS.confusionsInSum, 'x');
  add('mean of the sets: confusions, against the prototype', mean(ratios), null, 'x');

  for (const { people, ours, other } of speed.filter((s) => SPEED_AT.includes(s.people))) {
    add(`laid out from nothing at ${people} people, against the prototype`, ours / other, LIMITS.speed, 'x');
  }
  for (const s of speed) {
    const limit = LIMITS.edit[s.people];
    if (limit === undefined) continue;
    add(`one live edit at ${s.people} people, against a whole layout of the prototype`, s.edit / s.other, limit, 'x');
    add(`one live edit at ${s.people} people, against a whole layout of ours`, s.edit / s.ours, null, 'x');
  }
  add(`growth from ${GROWTH_FROM} to 5000 people, n to the power of`, growthOf(speed, 'ours'), LIMITS.growth, '');
  add('growth of the prototype, n to the power of', growthOf(speed, 'other'), null, '');

  const edited = editSums(edits).find((e) => e.layout === OURS.name);
  add('live edits: mean move', edited?.mean ?? Number.NaN, LIMITS.editMove, 'px');
  none('live edits: people who changed sides', edited?.swaps ?? Number.NaN);
  add('live edits: confusions added per edit', edited?.added ?? Number.NaN, LIMITS.editAdded, '');
  const moved = (pinned[OURS.name] ?? []).map((r) => r.pinMoved);
  none('live edits: px that a person moved by hand moves', Math.max(...(moved.length > 0 ? moved : [Number.NaN])));
  const typed = sessionSums(sessions).find((s) => s.layout === OURS.name);
  add(
    'families typed in: confusions at the end, against laid out from nothing',
    typed ? against(typed.confusions, typed.fresh) : Number.NaN,
    LIMITS.session,
    'x',
  );
  return rows;
}

const COMPARED: readonly (keyof Sums)[] = [
  'confusions',
  'crossings',
  'through',
  'onLines',
  'length',
  'area',
  'apart',
  'ageOrder',
  'manRight',
  'strangers',
  'twinsApart',
  'cpu',
];

/** Where a layout did better than ours on the families it drew, among those that drew everybody, once. */
export function lossesOf(sets: readonly SetResult[]): string[] {
  return sets.flatMap((set) => {
    const others = Object.keys(set.results).filter((layout) => layout !== OURS.name && layout !== OURS_STRICT.name);
    const pairs = others.flatMap((layout) => {
      const both = drawnByBoth(set, layout);
      const [ours, other] = [OURS.name, layout].map((name) => sumsOf(both).find((s) => s.layout === name));
      return ours && other && other.drawn > 0 && other.dropped + other.repeated === 0 ? [{ ours, other }] : [];
    });
    return COMPARED.flatMap((key) => {
      const better = pairs.filter(({ ours, other }) => other[key] < ours[key]);
      if (better.length === 0) return [];
      const lists = better.map(({ ours, other }) => {
        const part = other.drawn < set.families.length ? `, ${other.drawn} of ${set.families.length} families` : '';
        return `${other.layout} (${shown(other[key])} against ${shown(ours[key])}${part})`;
      });
      return [`${set.name}, ${NAMES[key] ?? key}: ${lists.join(', ')}`];
    });
  });
}

function drawnByBoth(set: SetResult, layout: string): SetResult {
  const drew = (name: string, i: number): boolean => !('error' in (set.results[name]?.[i] ?? { error: '' }));
  const both = set.families.map((_, i) => drew(OURS.name, i) && drew(layout, i));
  const of = (name: string) => (set.results[name] ?? []).filter((_, i) => both[i]);
  return { ...set, results: { [OURS.name]: of(OURS.name), [layout]: of(layout) } };
}

export const shown = (value: number | string): string =>
  typeof value === 'string'
    ? value
    : value >= 100 || Number.isInteger(value)
      ? String(Math.round(value))
      : value.toFixed(1);

export const NAMES: Readonly<Record<string, string>> = {
  layout: 'layout',
  drawn: 'families',
  dropped: 'dropped',
  repeated: 'repeated',
  confusions: 'confusions',
  crossings: 'crossings',
  through: 'through people',
  onLines: 'on lines',
  length: 'length of lines',
  area: 'area',
  apart: 'couples apart',
  ageOrder: 'out of age order',
  manRight: 'man right',
  strangers: 'strangers',
  twinsApart: 'twins apart',
  onPeople: 'people on people',
  notAbove: 'parent not above',
  cpu: 'CPU ms',
};
