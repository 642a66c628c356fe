// Changing fields of one person, and knowing which of them this audience may not see.
import type { Person } from '../../model/records/facts.ts';
import { useCase } from './useCase.ts';

export type PersonField = Exclude<keyof Person, 'id'>;
type Changes = { readonly [K in PersonField]?: Person[K] | undefined };

export interface PersonEdit {
  readonly readOnly: boolean;
  readonly edit: (fields: Changes) => void;
  readonly isHidden: (field: PersonField) => boolean;
}

export function usePersonEdit(person: Person): PersonEdit {
  const { run, readOnly, hidden } = useCase();
  return {
    readOnly,
    edit: (fields) => run('person.edit', { id: person.id, fields }),
    isHidden: (field) => hidden('person', person.id, field),
  };
}

/** An empty field is a field that is not there. */
export const orAbsent = (text: string): string | undefined => (text.trim() === '' ? undefined : text);
