// The VIP card on the screen, filled in in place: choose somebody, say how the contact is and what should change.
import '../rings/rings.css';
import '../oilSlick/slick.css';
import './vip.css';
import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { focalOf } from '../../model/facts/circles.ts';
import { callNameOf, fullNameOf } from '../../model/facts/names.ts';
import { VIP_CHANGES, VIP_PLACES, type VipEntry, vipCard } from '../../model/facts/vip.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { SurfaceProps } from '../canvas/Surface.tsx';
import { useActions, usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { openNetworkView } from '../oilSlick/openNetworkView.ts';
import { EyesChoice } from '../rings/EyesChoice.tsx';
import { PersonPicture } from '../sidebar/PersonSymbol.tsx';
import { CaseContext, useCaseAccess } from '../sidebar/useCase.ts';

export default function VipFrame({ tables }: SurfaceProps) {
  const say = useSay();
  const session = useSession();
  const view = useSessionState((state) => (state.viewId === null ? undefined : state.tables.view[state.viewId]));
  const [perspectiveId] = view?.perspectiveIds ?? [];
  const entries = vipCard(tables, perspectiveId);
  const taken = new Set([...entries.flatMap((one) => one?.personId ?? []), ...focalOf(tables, perspectiveId)]);
  return (
    <CaseContext value={useCaseAccess()}>
      <div className="vip">
        <div className="rings-tabs slick-bar">
          <EyesChoice
            tables={tables}
            value={perspectiveId}
            onChoose={(id) => openNetworkView(session, say, { type: 'vip', eyes: 'child' }, id)}
          />
          <p className="slick-words">{say('network.vip.noRank', { count: VIP_PLACES })}</p>
        </div>
        <ul className="vip-cards" aria-label={say('network.vip.name')}>
          {entries.map((entry, i) => (
            <li key={entry?.id ?? `place-${i}`} className={entry ? 'vip-card' : 'vip-card vip-free'}>
              {entry ? (
                <Filled tables={tables} entry={entry} />
              ) : (
                <Free tables={tables} perspectiveId={perspectiveId} slot={i + 1} taken={taken} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </CaseContext>
  );
}

interface FreeProps {
  readonly tables: MaskedTables;
  readonly perspectiveId: Id | undefined;
  readonly slot: number;
  readonly taken: ReadonlySet<Id>;
}

function Free({ tables, perspectiveId, slot, taken }: FreeProps) {
  const say = useSay();
  const session = useSession();
  const { clock } = usePorts();
  const readOnly = useSessionState((state) => state.readOnly);
  const heard = useSessionState((state) => state.audience !== 'worker');
  const choose = (who: { personId: Id } | { callName: string }): void => {
    if (perspectiveId === undefined) return;
    session.run('vip.choose', { perspectiveId, slot, heard, day: clock.today(), ...who });
  };
  return (
    <PersonPicker
      label={say('network.vip.choose')}
      people={Object.values(tables.person).filter(({ id, archived }) => !taken.has(id) && !archived)}
      chosen={null}
      isDisabled={readOnly || perspectiveId === undefined}
      onChoose={(personId) => {
        if (personId) choose({ personId });
      }}
      onNew={(callName) => choose({ callName })}
    />
  );
}

function Filled({ tables, entry }: { tables: MaskedTables; entry: VipEntry }) {
  const say = useSay();
  const session = useSession();
  const { env } = useActions();
  const readOnly = useSessionState((state) => state.readOnly);
  const person = tables.person[entry.personId];
  if (!person) return null;
  const { id } = entry;
  const name = callNameOf(person, say);
  return (
    <>
      <div className="vip-who">
        <Button
          className="button vip-name"
          onPress={() => {
            session.select([person.id]);
            env.ui.needPanel();
          }}
        >
          <PersonPicture person={person} size={32} />
          <b dir="auto">{fullNameOf(person, say)}</b>
        </Button>
        {readOnly ? null : (
          <Button
            className="button square"
            aria-label={say('network.vip.remove', { name })}
            onPress={() => session.run('vip.remove', { id })}
          >
            <X className="icon" strokeWidth={1.75} aria-hidden />
          </Button>
        )}
      </div>
      <TextEntry
        label={say('network.vip.contact')}
        value={entry.contactText ?? ''}
        onKeep={(text) => session.run('vip.edit', { id, fields: { contactText: text === '' ? undefined : text } })}
        isDisabled={readOnly}
        severalLines
      />
      <Choice
        label={say('network.vip.wants')}
        value={entry.change ?? null}
        placeholder={say('network.vip.notSaid')}
        options={VIP_CHANGES.map((change) => ({ id: change, label: say(`network.vip.change.${change}`) }))}
        onChoose={(change) => session.run('vip.edit', { id, fields: { change } })}
        isDisabled={readOnly}
      />
      {entry.change === 'keep' && !entry.changeText ? null : (
        <TextEntry
          label={say('network.vip.what')}
          value={entry.changeText ?? ''}
          onKeep={(text) => session.run('vip.edit', { id, fields: { changeText: text === '' ? undefined : text } })}
          isDisabled={readOnly}
        />
      )}
    </>
  );
}
