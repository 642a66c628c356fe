// The fields of a relation between two people: kind, own words, period, direction.
import { ArrowLeftRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import { DIRECTED_CODES, TIE_PERIODS, type Tie } from '../../model/records/perception.ts';
import { useSay } from '../context.tsx';
import { Segments } from '../fields/Segments.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { HiddenField } from './HiddenField.tsx';
import { optionsOf } from './options.ts';
import { TieKind } from './TieKind.tsx';
import { useCase } from './useCase.ts';
import { orAbsent } from './usePersonEdit.ts';

export function TieForm({ tie }: { tie: Tie }) {
  const say = useSay();
  const { tables, runHere, readOnly, hidden } = useCase();
  const edit = (fields: { readonly [K in Exclude<keyof Tie, 'id'>]?: Tie[K] | undefined }): void =>
    runHere('tie.edit', { id: tie.id, fields });
  const [a, b] = [tie.aId, tie.bId].map((id) => callNameOf(tables.person[id], say)) as [string, string];
  return (
    <>
      <TieKind value={tie.code} onChoose={(code) => edit({ code })} />
      {DIRECTED_CODES.has(tie.code) ? (
        <div className="side-direction">
          <span dir="auto">{say('sidebar.direction', { a, b })}</span>
          <Button
            className="button bordered"
            isDisabled={readOnly}
            onPress={() => edit({ aId: tie.bId, bId: tie.aId, ...(tie.roleOfB ? { roleOfB: undefined } : {}) })}
          >
            <ArrowLeftRight size={16} strokeWidth={1.75} aria-hidden />
            {say('sidebar.swap')}
          </Button>
        </div>
      ) : null}
      {hidden('tie', tie.id, 'label') ? (
        <HiddenField label={say('sidebar.tieLabel')} />
      ) : (
        <TextEntry
          label={say('sidebar.tieLabel')}
          value={tie.label ?? ''}
          onKeep={(text) => edit({ label: orAbsent(text) })}
          isDisabled={readOnly}
        />
      )}
      <Segments
        label={say('sidebar.period')}
        value={tie.period}
        options={optionsOf('period', TIE_PERIODS, say)}
        onChoose={(period) => edit({ period })}
        isDisabled={readOnly}
      />
    </>
  );
}
