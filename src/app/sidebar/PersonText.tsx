// One text field of a person.
import type { Person } from '../../model/records/facts.ts';
import { TextEntry } from '../fields/TextEntry.tsx';
import { HiddenField } from './HiddenField.tsx';
import { orAbsent, usePersonEdit } from './usePersonEdit.ts';

type TextField = 'familyName' | 'role' | 'occupation' | 'residenceArea' | 'country' | 'note' | 'workerNote' | 'secret';

interface PersonTextProps {
  readonly person: Person;
  readonly field: TextField;
  readonly label: string;
  readonly hint?: string;
  readonly severalLines?: boolean;
}

export function PersonText({ person, field, label, hint, severalLines }: PersonTextProps) {
  const { edit, isHidden, readOnly } = usePersonEdit(person);
  if (isHidden(field)) return <HiddenField label={label} />;
  return (
    <TextEntry
      label={label}
      value={person[field] ?? ''}
      onKeep={(text) => edit({ [field]: orAbsent(text) })}
      isDisabled={readOnly}
      {...(hint ? { hint } : {})}
      {...(severalLines ? { severalLines } : {})}
    />
  );
}
