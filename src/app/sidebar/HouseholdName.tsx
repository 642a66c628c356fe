// The name of a household, to be changed in place unless this audience may not see it.
import type { Household } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { HiddenField } from './HiddenField.tsx';
import { useCase } from './useCase.ts';

export function HouseholdName({ home }: { home: Household }) {
  const say = useSay();
  const { run, readOnly, hidden } = useCase();
  if (hidden('household', home.id, 'label')) return <HiddenField label={say('sidebar.householdName')} />;
  return (
    <TextEntry
      label={say('sidebar.householdName')}
      value={home.label}
      onKeep={(label) => run('household.edit', { id: home.id, fields: { label } })}
      isDisabled={readOnly}
    />
  );
}
