// Who stands out in an oil slick when that is asked: those whom nobody approached yet, or who were found in one way.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { View } from '../records/arrangement.ts';
import type { Tables } from '../records/registry.ts';

const FOUND_WAYS = ['question', 'dwelling', 'oilSlick', 'lifeEvent', 'reunion', 'genogram', 'ecogram'] as const;
const LIGHTS = ['notAsked', ...FOUND_WAYS] as const;
export type Light = (typeof LIGHTS)[number];

/** What the view asks for. */
export const lightOf = ({ filter }: Pick<View, 'filter'>): Light | null =>
  LIGHTS.find((light) => light === filter?.['light']) ?? null;

const KNOWS = 'circle1';
const KNOWS_NOTHING = 3;

/** Those who were spoken with, or left out on purpose: they know of it, were asked or invited, or took something upon them. */
function approached(tables: Tables): ReadonlySet<Id> {
  return new Set([
    ...recordsOf(tables.ringPlacement).flatMap(({ schemeId, state, ring = KNOWS_NOTHING, personId }) =>
      schemeId === KNOWS && (state === 'excluded' || (state === 'placed' && ring < KNOWS_NOTHING)) ? [personId] : [],
    ),
    ...recordsOf(tables.questionAsked).flatMap(({ askedOfIds }) => askedOfIds),
    ...recordsOf(tables.meeting).flatMap(({ invited }) => invited.map(({ personId }) => personId)),
    ...recordsOf(tables.roleAssignment).flatMap(({ personId, status }) => (status === 'candidate' ? [] : [personId])),
  ]);
}

/** In which ways anybody was found, as far as this audience may know. */
export const waysFound = (tables: Tables): Light[] => {
  const ways = new Set(recordsOf(tables.person).map(({ foundVia }) => foundVia?.kind));
  return FOUND_WAYS.filter((way) => ways.has(way));
};

/** Who stands out; null when everybody is as they are, also where this audience may not know who was found how. */
export function litIn(tables: Tables, view: View, focalIds: readonly Id[]): ReadonlySet<Id> | null {
  const light = lightOf(view);
  if (light === null) return null;
  const people = recordsOf(tables.person).filter(({ id }) => !focalIds.includes(id));
  if (light === 'notAsked') {
    const spokenWith = approached(tables);
    return new Set(people.flatMap(({ id, deceased, died }) => (spokenWith.has(id) || deceased || died ? [] : [id])));
  }
  const found = people.flatMap(({ id, foundVia }) => (foundVia?.kind === light ? [id] : []));
  return found.length === 0 ? null : new Set(found);
}
