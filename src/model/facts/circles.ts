// Who stands where in the circles: the standing statement about each person, per scheme, perspective and subject.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Records, Tables } from '../records/registry.ts';

export type RingPlacement = Records['ringPlacement'];
export type RingScheme = Records['ringScheme'];

type Statement = Pick<RingPlacement, 'id' | 'released' | 'recordedOn'>;

/** One drawing of circles: which scheme, whose network, and about or by whom where the scheme asks for that. */
export interface Circle {
  readonly schemeId: Id;
  readonly perspectiveId: Id;
  readonly subjectId?: Id;
}

const isOf = (one: RingPlacement, { schemeId, perspectiveId, subjectId }: Circle): boolean =>
  one.schemeId === schemeId && one.perspectiveId === perspectiveId && one.subjectId === subjectId;

/** What was said in confidence stands before what was said aloud; then the latest. */
export const standsBefore = (a: Statement, b: Statement): boolean => {
  const [heardA, heardB] = [a.released === true, b.released === true];
  if (heardA !== heardB) return !heardA;
  const [dayA, dayB] = [a.recordedOn ?? '', b.recordedOn ?? ''];
  return dayA === dayB ? a.id < b.id : dayA > dayB;
};

/** What is said of each person in this circle; a placing that was only suggested is no answer yet. */
export function statementsIn(tables: Tables, circle: Circle): ReadonlyMap<Id, RingPlacement> {
  const said = new Map<Id, RingPlacement>();
  for (const one of Object.values(tables.ringPlacement)) {
    if (!isOf(one, circle) || (one.origin === 'suggested' && one.state !== 'excluded')) continue;
    const before = said.get(one.personId);
    if (!before || standsBefore(one, before)) said.set(one.personId, one);
  }
  return said;
}

/** The statement about one person, whatever it says; or only one that everybody may hear. */
export function statementOf(
  tables: Tables,
  circle: Circle,
  personId: Id,
  onlyHeard: boolean,
): RingPlacement | undefined {
  return Object.values(tables.ringPlacement)
    .filter((one) => one.personId === personId && isOf(one, circle) && (!onlyHeard || one.released === true))
    .reduce<RingPlacement | undefined>((best, one) => (best && !standsBefore(one, best) ? best : one), undefined);
}

/** The ring of everybody who is placed. */
export function ringsIn(tables: Tables, circle: Circle): ReadonlyMap<Id, number> {
  const rings = new Map<Id, number>();
  for (const [personId, { state, ring }] of statementsIn(tables, circle)) {
    if (state === 'placed' && ring !== undefined) rings.set(personId, ring);
  }
  return rings;
}

/** Where somebody stands; null when the scheme has no such ring or sector any more. */
export function cellOf(
  scheme: RingScheme,
  said: RingPlacement | undefined,
): { readonly ring: number; readonly sector?: string } | null {
  if (said?.state !== 'placed' || said.ring === undefined) return null;
  const { ring, sector } = said;
  if (!scheme.rings.some((one) => one.ring === ring)) return null;
  if (scheme.sectors.length === 0) return { ring };
  return sector !== undefined && scheme.sectors.some((one) => one.key === sector) ? { ring, sector } : null;
}

/** The people in the middle, who are in no ring. */
export const focalOf = (tables: Tables, perspectiveId: Id | undefined): readonly Id[] =>
  (perspectiveId === undefined ? undefined : tables.perspective[perspectiveId])?.focalIds.filter(
    (id) => tables.person[id],
  ) ?? [];

/** Everybody who may be placed, in order of their ids. */
export function candidates(tables: Tables, perspectiveId: Id): Id[] {
  const focal = new Set(focalOf(tables, perspectiveId));
  return recordsOf(tables.person)
    .filter((one) => !focal.has(one.id) && !one.archived)
    .map((one) => one.id);
}

/** The five safety circles, by what each asks. Circle 3 is about one child, circle 5 is one person's word. */
export const SAFETY_CIRCLES = {
  knows: 'circle1',
  shouldKnow: 'circle2',
  childWants: 'circle3',
  easyToAsk: 'circle4',
  useful: 'circle5',
} as const;

/** Whom a circle that needs somebody can be about: those it was made for before, then who fits its question. */
export function subjectsFor(tables: Tables, schemeId: Id, perspectiveId: Id | undefined): Id[] {
  const used = recordsOf(tables.ringPlacement)
    .filter((one) => one.schemeId === schemeId && one.perspectiveId === perspectiveId)
    .flatMap((one) => one.subjectId ?? []);
  const fitting = schemeId === SAFETY_CIRCLES.useful ? guardiansIn(tables) : childrenIn(tables, perspectiveId);
  return [...new Set([...used, ...fitting])].filter((id) => tables.person[id]);
}

/** Guardians by role first; then every professional. */
function guardiansIn(tables: Tables): Id[] {
  const roles = recordsOf(tables.roleAssignment).filter((one) => one.role === 'guardian' && one.status !== 'ended');
  const professionals = recordsOf(tables.person).filter((one) => one.defaultGroup === 'professional');
  return [...roles.map((one) => one.personId), ...professionals.map((one) => one.id)];
}

/** Children among the people in the middle: whoever has a parent there or is somebody the case is about. */
function childrenIn(tables: Tables, perspectiveId: Id | undefined): Id[] {
  const focal = focalOf(tables, perspectiveId);
  const index = Object.values(tables.caseInfo).flatMap((info) => info.indexPersonIds);
  const parents = new Map<Id, Id[]>();
  for (const { parentId, childId } of Object.values(tables.parentLink)) {
    parents.set(childId, [...(parents.get(childId) ?? []), parentId]);
  }
  const isChild = (id: Id): boolean => parents.get(id)?.some((parent) => focal.includes(parent)) ?? false;
  return [...index.filter((id) => focal.length === 0 || focal.includes(id)), ...focal.filter(isChild)];
}
