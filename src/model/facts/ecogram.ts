// Who is in an ecogram: the people in the middle, everybody with a tie to them, how near, in which group, and what the
// layers of the view leave out of sight. Layers never change who has a place.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { CASE_ID, placementId, type View } from '../records/arrangement.ts';
import { GROUPS } from '../records/basics.ts';
import type { Person } from '../records/facts.ts';
import type { Tie, TieCode } from '../records/perception.ts';
import type { Records, Tables } from '../records/registry.ts';
import { candidates, focalOf, ringsIn } from './circles.ts';
import { layersOf } from './ecogramLayers.ts';

export type Group = (typeof GROUPS)[number];

/** One line: a tie between somebody in the middle and somebody around. */
export interface Bond {
  readonly tie: Tie;
  readonly focalId: Id;
  readonly personId: Id;
}

export interface Around {
  readonly person: Person;
  readonly bonds: readonly Bond[];
  readonly group: Group;
  /** How near, as the ring of the layered scheme: 1 is nearest. */
  readonly ring: number;
}

export interface Ecogram {
  readonly perspective: Records['perspective'] | null;
  readonly focal: readonly Person[];
  /** With whose place what is said of the whole drawing is kept. */
  readonly keeper: Id | null;
  /** Everybody with a tie, in order of their ids. */
  readonly around: readonly Around[];
  /** Those of them that the layers leave in sight, with only the lines in sight. */
  readonly shown: readonly Around[];
  /** Not in it yet. */
  readonly waiting: readonly Person[];
  /** Hidden in this view by hand. */
  readonly hidden: readonly Person[];
  readonly rings: number;
}

/** The scheme in which nearness in the ecogram is said. */
export const NEARNESS = 'layered';
const RINGS = 3;
const NEAR: ReadonlySet<TieCode> = new Set<TieCode>(['strong', 'Friendship', 'Intimacy', 'Fused', 'Love', 'InLove']);
const BETWEEN: ReadonlySet<TieCode> = new Set<TieCode>(['good', 'changing', 'Plain', 'Harmony', 'Caretaker']);

/** How near somebody stands while nobody said so: by the kind of tie. */
const nearnessOf = ({ code, period }: Tie): number =>
  period !== 'now' ? 3 : NEAR.has(code) ? 1 : BETWEEN.has(code) ? 2 : 3;

export function ecogramOf(tables: Tables, view: View): Ecogram {
  const perspective = tables.perspective[view.perspectiveIds[0] ?? ''] ?? null;
  const isHidden = (id: Id): boolean => tables.viewPlacement[placementId(view.id, id)]?.hidden === true;
  const people = (ids: readonly Id[]): Person[] => ids.flatMap((id) => tables.person[id] ?? []);
  const index = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const focal = people(perspective ? focalOf(tables, perspective.id) : index);
  const bonds = bondsOf(tables, new Set(focal.map(({ id }) => id)), perspective?.id);
  const said = perspective ? ringsIn(tables, { schemeId: NEARNESS, perspectiveId: perspective.id }) : new Map();
  const groups = perspective ? groupsIn(tables, perspective.id) : new Map<Id, Group>();
  const rings = tables.ringScheme[NEARNESS]?.rings.length || RINGS;
  const around = [...bonds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, lines]): Around[] => {
      const person = tables.person[id];
      if (!person || isHidden(id)) return [];
      const near = said.get(id) ?? Math.min(...lines.map(({ tie }) => nearnessOf(tie)));
      const group = groups.get(id) ?? person.defaultGroup;
      return [{ person, bonds: lines, group, ring: Math.min(rings, Math.max(1, Math.round(near))) }];
    });
  const here = new Set([...focal, ...around.map(({ person }) => person)].map(({ id }) => id));
  const everybody = perspective ? candidates(tables, perspective.id) : Object.keys(tables.person).sort();
  return {
    perspective,
    focal: focal.filter(({ id }) => !isHidden(id)),
    keeper: focal[0]?.id ?? null,
    around,
    shown: inSight(around, view),
    waiting: people(everybody).filter(({ id }) => !here.has(id) && !isHidden(id)),
    hidden: recordsOf(tables.person).filter(({ id }) => isHidden(id)),
    rings,
  };
}

/** The lines of each person around: what these eyes say; where they say nothing, what is known as a fact. */
function bondsOf(tables: Tables, focal: ReadonlySet<Id>, perspectiveId: Id | undefined): Map<Id, Bond[]> {
  const own = new Map<Id, Bond[]>();
  const neutral: Bond[] = [];
  const pairs = new Set<string>();
  for (const tie of recordsOf(tables.tie)) {
    if (focal.has(tie.aId) === focal.has(tie.bId)) continue;
    if (tie.perspectiveId !== undefined && tie.perspectiveId !== perspectiveId) continue;
    const [focalId, personId] = focal.has(tie.aId) ? [tie.aId, tie.bId] : [tie.bId, tie.aId];
    const bond = { tie, focalId, personId };
    if (tie.perspectiveId === undefined && perspectiveId !== undefined) neutral.push(bond);
    else if (!pairs.has(`${focalId}/${personId}`)) add(bond);
  }
  function add(bond: Bond): void {
    pairs.add(`${bond.focalId}/${bond.personId}`);
    own.set(bond.personId, [...(own.get(bond.personId) ?? []), bond]);
  }
  const said = new Set(own.keys());
  for (const bond of neutral) {
    if (!said.has(bond.personId) && !pairs.has(`${bond.focalId}/${bond.personId}`)) add(bond);
  }
  return own;
}

/** The group that these eyes put people in, in the wijkecogram: foster parents are family for the child. */
function groupsIn(tables: Tables, perspectiveId: Id): ReadonlyMap<Id, Group> {
  const groups = new Map<Id, Group>();
  for (const { schemeId, perspectiveId: of, personId, state, sector } of Object.values(tables.ringPlacement)) {
    const group = GROUPS.find((one) => one === sector);
    if (schemeId === 'wijkecogram' && of === perspectiveId && state === 'placed' && group) groups.set(personId, group);
  }
  return groups;
}

function inSight(around: readonly Around[], view: View): Around[] {
  const { off, saidBy } = layersOf(view);
  return around.flatMap((one): Around[] => {
    if (off.has(one.group)) return [];
    const bonds = one.bonds.filter(
      ({ tie }) => (tie.period === 'now' || !off.has(tie.period)) && (saidBy === null || tie.saidBy.includes(saidBy)),
    );
    return bonds.length === 0 ? [] : [bonds.length === one.bonds.length ? one : { ...one, bonds }];
  });
}

/** By whose word the lines are, most often first. */
export function speakersOf({ around }: Ecogram): Id[] {
  const times = new Map<Id, number>();
  for (const { bonds } of around)
    for (const { tie } of bonds) for (const id of tie.saidBy) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
}
