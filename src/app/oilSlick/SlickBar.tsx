// Above the oil slick: through whose eyes, who ties networks together, and about whoever is chosen the way to them.
import { Minus, Plus, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { Slick } from '../../diagrams/oilSlick/readSlick.ts';
import { SlickWords } from '../../diagrams/oilSlick/words.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { View } from '../../model/records/arrangement.ts';
import { usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { EyesChoice } from '../rings/EyesChoice.tsx';
import { useNextName } from '../whoQuestions/useNextName.ts';
import { openNetworkView } from './openNetworkView.ts';
import { SlickLook } from './SlickLook.tsx';

interface SlickBarProps {
  readonly tables: MaskedTables;
  readonly view: View;
  readonly slick: Slick;
  /** The one person who is chosen and drawn. */
  readonly chosen: Id | null;
  readonly onExpand: (ids: readonly Id[], open: boolean) => void;
  readonly onShow: (id: Id) => void;
}

export function SlickBar({ tables, view, slick, chosen, onExpand, onShow }: SlickBarProps) {
  const say = useSay();
  const session = useSession();
  const readOnly = useSessionState((state) => state.readOnly);
  const words = new SlickWords(slick, tables, say);
  const first = slick.around.filter(({ id }) => slick.levels.get(id)?.level === 1).length;
  const about = chosen === null ? [] : [words.path(chosen) || words.person(chosen), words.bridge(chosen)];
  const bridges = [...slick.bridges.keys()];
  return (
    <section className="rings-tabs slick-bar" aria-label={say('network.slick.side')}>
      <EyesChoice
        tables={tables}
        value={slick.perspective?.id}
        onChoose={(id) => openNetworkView(session, say, { type: 'oilSlick', eyes: 'family' }, id)}
      />
      <p className="slick-words" role="status">
        {chosen === null ? (
          <>
            {say('network.slick.count', { first, further: slick.around.length - first })}{' '}
            {bridges.length === 0 ? say('network.slick.noBridges') : say('network.slick.bridgesAre')}
          </>
        ) : (
          [...new Set(about)].filter((one) => one !== '').join(' ')
        )}
      </p>
      {chosen === null ? (
        <>
          {bridges.map((id) => (
            <Button key={id} className="rings-name slick-name" onPress={() => onShow(id)}>
              <b>{words.name(id)}</b>
            </Button>
          ))}
          <span className="slick-gap" />
          <SlickLook {...{ tables, view, slick, onExpand, readOnly }} />
        </>
      ) : (
        <AboutOne {...{ tables, slick, chosen, onExpand, readOnly }} name={words.name(chosen)} />
      )}
    </section>
  );
}

interface AboutOneProps extends Pick<SlickBarProps, 'tables' | 'slick' | 'onExpand'> {
  readonly chosen: Id;
  readonly name: string;
  readonly readOnly: boolean;
}

function AboutOne({ tables, slick, chosen, name, onExpand, readOnly }: AboutOneProps) {
  const say = useSay();
  const isOpen = slick.expandedIds.has(chosen);
  const inMiddle = slick.levels.get(chosen)?.level === 0;
  return (
    <>
      {inMiddle ? null : (
        <Button
          className="button bordered"
          isDisabled={readOnly}
          aria-label={say(isOpen ? 'network.slick.close' : 'network.slick.open', { name })}
          onPress={() => onExpand([chosen], !isOpen)}
        >
          {isOpen ? (
            <Minus className="icon" strokeWidth={1.75} aria-hidden />
          ) : (
            <Plus className="icon" strokeWidth={1.75} aria-hidden />
          )}
          {say(isOpen ? 'network.slick.closeShort' : 'network.slick.openShort')}
        </Button>
      )}
      {readOnly ? null : (
        <DialogTrigger>
          <Button className="button bordered">
            <UserRoundPlus className="icon" strokeWidth={1.75} aria-hidden />
            {say('network.slick.whoKnows', { name })}
          </Button>
          <Popover className="popover slick-popover" placement="bottom start">
            <Dialog aria-label={say('network.slick.whoKnows', { name })}>
              <WhoElse {...{ tables, slick, chosen, name }} />
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </>
  );
}

/** Somebody who is known is tied; whoever is not found is somebody new. Stays open for the next name. */
function WhoElse({ tables, slick, chosen, name }: Omit<AboutOneProps, 'onExpand' | 'readOnly'>) {
  const say = useSay();
  const session = useSession();
  const { clock } = usePorts();
  const [turn, setTurn] = useState(0);
  const around = useNextName(turn);
  const meet = (who: { personId: Id } | { callName: string }): void => {
    const perspectiveId = slick.perspective?.id;
    session.run('slick.meet', {
      viaId: chosen,
      ...who,
      day: clock.today(),
      ...(perspectiveId === undefined ? {} : { perspectiveId }),
    });
    setTurn(turn + 1);
  };
  const known = slick.lines.flatMap(({ aId, bId }) => (aId === chosen ? [bId] : bId === chosen ? [aId] : []));
  return (
    <div className="slick-who" ref={around}>
      <PersonPicker
        key={turn}
        label={say('network.slick.whoKnows', { name })}
        people={Object.values(tables.person).filter(({ id }) => id !== chosen && !known.includes(id))}
        chosen={null}
        onChoose={(id) => {
          if (id) meet({ personId: id });
        }}
        onNew={(callName) => meet({ callName })}
      />
      {known.length > 0 ? (
        <p className="quiet small">
          {say('network.slick.knows', { names: known.map((id) => fullNameOf(tables.person[id], say)).join(', ') })}
        </p>
      ) : null}
    </div>
  );
}
