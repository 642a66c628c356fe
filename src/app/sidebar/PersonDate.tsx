// One date of a person.
import type { Person } from '../../model/records/facts.ts';
import { DateEntry } from '../fields/DateEntry.tsx';
import { HiddenField } from './HiddenField.tsx';
import { usePersonEdit } from './usePersonEdit.ts';

interface PersonDateProps {
  readonly person: Person;
  readonly field: 'born' | 'died' | 'dueOn';
  readonly label: string;
}

export function PersonDate({ person, field, label }: PersonDateProps) {
  const { edit, isHidden, readOnly } = usePersonEdit(person);
  if (isHidden(field)) return <HiddenField label={label} />;
  return (
    <DateEntry label={label} value={person[field]} onKeep={(date) => edit({ [field]: date })} isDisabled={readOnly} />
  );
}
