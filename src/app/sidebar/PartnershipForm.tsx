// The fields of a couple: what they are or were to each other, and when. Who stands left and where the slashes stand are
// asked after that.
import { ArrowLeftRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import {
  FAMILY_LINES,
  PARTNERSHIP_KINDS,
  PARTNERSHIP_STATUSES,
  type Partnership,
  SLASH_SIDES,
} from '../../model/records/facts.ts';
import { STATUS_STYLES } from '../../notation/unionStyles.ts';
import { useProfessionalLayer } from '../canvas/useProfessionalLayer.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { DateEntry } from '../fields/DateEntry.tsx';
import { Segments } from '../fields/Segments.tsx';
import { Tick } from '../fields/Tick.tsx';
import { UnionSample } from './FamilyLineSample.tsx';
import { MoreFields } from './MoreFields.tsx';
import { optionsOf, optionsOrNone, orNothing } from './options.ts';
import { useCase } from './useCase.ts';

export function PartnershipForm({ partnership }: { partnership: Partnership }) {
  const say = useSay();
  const { tables, runHere, readOnly, familyViewId, forWorker } = useCase();
  const layer = useProfessionalLayer();
  const { id, aId, bId, kind, status, slashSide, familyLine, secret } = partnership;
  const edit = (fields: { readonly [K in Exclude<keyof Partnership, 'id'>]?: Partnership[K] | undefined }): void =>
    runHere('partnership.edit', { id, fields });
  const kinds = PARTNERSHIP_KINDS.filter((one) => one !== 'forced' || layer || kind === 'forced');
  const nameOf = (side: 'a' | 'b'): string => callNameOf(tables.person[side === 'a' ? aId : bId], say);
  return (
    <>
      <Choice
        label={say('sidebar.partnershipKind')}
        value={kind}
        options={optionsOf('partnershipKind', kinds, say).map((option) => ({
          ...option,
          picture: <UnionSample kind={option.id} status="current" />,
        }))}
        onChoose={(chosen) => edit({ kind: chosen })}
        isDisabled={readOnly}
      />
      <Choice
        label={say('sidebar.partnershipStatus')}
        value={status}
        options={optionsOf('partnershipStatus', PARTNERSHIP_STATUSES, say).map((option) => ({
          ...option,
          picture: <UnionSample kind={kind} status={option.id} />,
        }))}
        onChoose={(chosen) => edit({ status: chosen })}
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
      {familyViewId === null ? null : (
        <Button
          className="button bordered side-link"
          isDisabled={readOnly}
          onPress={() => runHere('partnership.swap', { viewId: familyViewId, id })}
        >
          <ArrowLeftRight size={16} strokeWidth={1.75} aria-hidden />
          {say('sidebar.swapPartners')}
        </Button>
      )}
      <MoreFields filled={slashSide !== undefined || familyLine !== undefined || secret === true}>
        {STATUS_STYLES[status].count > 0 ? (
          <Segments
            label={say('sidebar.slashSide')}
            value={slashSide ?? 'itself'}
            options={[
              ...SLASH_SIDES.map((side) => ({ id: side, label: nameOf(side) })),
              { id: 'itself' as const, label: say('sidebar.byItself') },
            ]}
            onChoose={(side) => edit({ slashSide: side === 'itself' ? undefined : side })}
            isDisabled={readOnly}
          />
        ) : null}
        <Choice
          label={say('sidebar.familyLine')}
          value={familyLine ?? 'notAsked'}
          options={optionsOrNone('familyLine', FAMILY_LINES, say)}
          onChoose={(chosen) => edit({ familyLine: orNothing(chosen) })}
          isDisabled={readOnly}
        />
        {forWorker ? (
          <Tick
            label={say('sidebar.isSecret')}
            hint={say('sidebar.isSecretHint')}
            value={secret === true}
            onChange={(on) => edit({ secret: on || undefined })}
            isDisabled={readOnly}
          />
        ) : null}
      </MoreFields>
    </>
  );
}
