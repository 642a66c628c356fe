// What of the selection an action can work on.
import type { Id } from '../../base/ids.ts';
import type { SessionState } from '../../editor/state.ts';

export const selectedPeople = ({ selection, tables }: SessionState): Id[] =>
  selection.filter((id) => tables.person[id] !== undefined);

export function onlyPerson(state: SessionState): Id | null {
  const people = selectedPeople(state);
  return people.length === 1 ? (people[0] ?? null) : null;
}

export const canEdit = (state: SessionState): boolean => state.caseId !== null && !state.readOnly;

export const canEditPerson = (state: SessionState): boolean => canEdit(state) && onlyPerson(state) !== null;
