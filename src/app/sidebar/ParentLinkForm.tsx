// The fields of a parent and a child: the kind of parent and when; for foster care and custody how it was arranged.
import type { FuzzyDate } from '../../base/fuzzyDate.ts';
import { PARENT_LINK_KINDS, type ParentLink, parentLink } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { DateEntry } from '../fields/DateEntry.tsx';
import { Tick } from '../fields/Tick.tsx';
import { ChildLinkSample } from './FamilyLineSample.tsx';
import { MoreFields } from './MoreFields.tsx';
import { optionsOf, optionsOrNone, orNothing } from './options.ts';
import { useCase } from './useCase.ts';

const PLACEMENTS = parentLink.fields.placement.schema.wrapped.options;
const MEASURES = parentLink.fields.measure.schema.wrapped.options;
const CUSTODIES = parentLink.fields.custody.schema.wrapped.options;

export function ParentLinkForm({ link }: { link: ParentLink }) {
  const say = useSay();
  const { runHere, readOnly, forWorker } = useCase();
  const edit = (fields: { readonly [K in Exclude<keyof ParentLink, 'id'>]?: ParentLink[K] | undefined }): void =>
    runHere('parentLink.edit', { id: link.id, fields });
  const over: FuzzyDate = { value: '', precision: 'unknown', text: say('sidebar.dayUnknown') };
  return (
    <>
      <Choice
        label={say('sidebar.parentLinkKind')}
        value={link.kind}
        options={optionsOf('parentLinkKind', PARENT_LINK_KINDS, say).map((option) => ({
          ...option,
          picture: <ChildLinkSample kind={option.id} />,
        }))}
        onChoose={(kind) => edit({ kind })}
        isDisabled={readOnly}
      />
      {link.kind === 'foster' || link.placement ? (
        <Choice
          label={say('sidebar.placement')}
          value={link.placement ?? 'notAsked'}
          options={optionsOrNone('placement', PLACEMENTS, say)}
          onChoose={(placement) => edit({ placement: orNothing(placement) })}
          isDisabled={readOnly}
        />
      ) : null}
      <div className="side-pair">
        <DateEntry
          label={say('sidebar.from')}
          value={link.from}
          onKeep={(from) => edit({ from })}
          isDisabled={readOnly}
        />
        <DateEntry label={say('sidebar.to')} value={link.to} onKeep={(to) => edit({ to })} isDisabled={readOnly} />
      </div>
      {link.to === undefined || link.to.value === '' ? (
        <Tick
          label={say('sidebar.isOver')}
          value={link.to !== undefined}
          onChange={(on) => edit({ to: on ? over : undefined })}
          isDisabled={readOnly}
        />
      ) : null}
      <MoreFields filled={link.measure !== undefined || link.custody !== undefined || link.secret === true}>
        <Choice
          label={say('sidebar.measure')}
          value={link.measure ?? 'notAsked'}
          options={optionsOrNone('measure', MEASURES, say)}
          onChoose={(measure) => edit({ measure: orNothing(measure) })}
          isDisabled={readOnly}
        />
        <Choice
          label={say('sidebar.custody')}
          value={link.custody ?? 'notAsked'}
          options={optionsOrNone('custody', CUSTODIES, say)}
          onChoose={(custody) => edit({ custody: orNothing(custody) })}
          isDisabled={readOnly}
        />
        {forWorker ? (
          <Tick
            label={say('sidebar.isSecret')}
            hint={say('sidebar.isSecretHint')}
            value={link.secret === true}
            onChange={(on) => edit({ secret: on || undefined })}
            isDisabled={readOnly}
          />
        ) : null}
      </MoreFields>
    </>
  );
}
