// The fields of a couple: what they are or were to each other, and when.
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES, type Partnership } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { DateEntry } from '../fields/DateEntry.tsx';
import { optionsOf } from './options.ts';
import { useCase } from './useCase.ts';

export function PartnershipForm({ partnership }: { partnership: Partnership }) {
  const say = useSay();
  const { runHere, readOnly } = useCase();
  const edit = (fields: { readonly [K in Exclude<keyof Partnership, 'id'>]?: Partnership[K] | undefined }): void =>
    runHere('partnership.edit', { id: partnership.id, fields });
  return (
    <>
      <Choice
        label={say('sidebar.partnershipKind')}
        value={partnership.kind}
        options={optionsOf('partnershipKind', PARTNERSHIP_KINDS, say)}
        onChoose={(kind) => edit({ kind })}
        isDisabled={readOnly}
      />
      <Choice
        label={say('sidebar.partnershipStatus')}
        value={partnership.status}
        options={optionsOf('partnershipStatus', PARTNERSHIP_STATUSES, say)}
        onChoose={(status) => edit({ status })}
        isDisabled={readOnly}
      />
      <div className="side-pair">
        <DateEntry
          label={say('sidebar.from')}
          value={partnership.from}
          onKeep={(from) => edit({ from })}
          isDisabled={readOnly}
        />
        <DateEntry
          label={say('sidebar.to')}
          value={partnership.to}
          onKeep={(to) => edit({ to })}
          isDisabled={readOnly}
        />
      </div>
    </>
  );
}
