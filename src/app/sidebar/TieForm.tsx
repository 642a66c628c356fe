// The fields of a relation between two people: kind, direction, who says so, period, own words; the rest folds.
import { ArrowLeftRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import { DIRECTED_CODES, ECOGRAM_CODES, TIE_ENERGIES, TIE_PERIODS, type Tie } from '../../model/records/perception.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { DateEntry } from '../fields/DateEntry.tsx';
import { Segments } from '../fields/Segments.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { Tick } from '../fields/Tick.tsx';
import { EcogramFields } from './EcogramFields.tsx';
import { HiddenField } from './HiddenField.tsx';
import { MoreFields } from './MoreFields.tsx';
import { optionsOf } from './options.ts';
import { SaidBy } from './SaidBy.tsx';
import { TieKind } from './TieKind.tsx';
import { useCase } from './useCase.ts';
import { orAbsent } from './usePersonEdit.ts';

const ECOGRAM: ReadonlySet<string> = new Set(ECOGRAM_CODES);

export function TieForm({ tie }: { tie: Tie }) {
  const say = useSay();
  const { tables, runHere, readOnly, hidden, forWorker } = useCase();
  const edit = (fields: { readonly [K in Exclude<keyof Tie, 'id'>]?: Tie[K] | undefined }): void =>
    runHere('tie.edit', { id: tie.id, fields });
  const [a, b] = [tie.aId, tie.bId].map((id) => callNameOf(tables.person[id], say)) as [string, string];
  const ofEcogram = ECOGRAM.has(tie.code) || tie.perspectiveId !== undefined;
  const energyWords = { both: 'sidebar.energy.both', none: 'sidebar.energy.none' } as const;
  return (
    <>
      <TieKind value={tie.code} ecogram={ofEcogram} onChoose={(code) => edit({ code })} />
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
      <SaidBy
        ids={tie.saidBy}
        onChange={(saidBy) => edit({ saidBy })}
        onNew={(callName) => runHere('tie.saidByNew', { id: tie.id, callName })}
      />
      <Segments
        label={say('sidebar.period')}
        value={tie.period}
        options={optionsOf('period', TIE_PERIODS, say)}
        onChoose={(period) => edit({ period })}
        isDisabled={readOnly}
      />
      {ofEcogram ? <EcogramFields tie={tie} edit={edit} /> : null}
      <MoreFields
        filled={
          tie.since !== undefined || tie.until !== undefined || tie.energy !== undefined || tie.secret !== undefined
        }
      >
        <div className="side-pair">
          <DateEntry
            label={say('sidebar.from')}
            value={tie.since}
            onKeep={(since) => edit({ since })}
            isDisabled={readOnly}
          />
          <DateEntry
            label={say('sidebar.to')}
            value={tie.until}
            onKeep={(until) => edit({ until })}
            isDisabled={readOnly}
          />
        </div>
        {ofEcogram || tie.energy ? (
          <Choice
            label={say('sidebar.energy')}
            value={tie.energy ?? 'notAsked'}
            options={[
              { id: 'notAsked' as const, label: say('sidebar.notAsked') },
              ...TIE_ENERGIES.map((id) => ({
                id,
                label:
                  id === 'both' || id === 'none'
                    ? say(energyWords[id])
                    : say('sidebar.direction', id === 'toB' ? { a, b } : { a: b, b: a }),
              })),
            ]}
            onChoose={(energy) => edit({ energy: energy === 'notAsked' ? undefined : energy })}
            isDisabled={readOnly}
          />
        ) : null}
        {forWorker ? (
          <Tick
            label={say('sidebar.isSecret')}
            hint={say('sidebar.isSecretHint')}
            value={tie.secret === true}
            onChange={(on) => edit({ secret: on || undefined })}
            isDisabled={readOnly}
          />
        ) : null}
      </MoreFields>
    </>
  );
}
