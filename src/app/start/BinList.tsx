// The bin: maps wait here thirty days; they can come back, or go for good after a question.
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { BIN_DAYS, daysBetween } from '../../editor/cases.ts';
import type { CaseHead } from '../../ports/storage.ts';
import { useActions, usePorts, useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { purgeMap, restoreMap } from './mapWork.ts';

interface Props {
  readonly heads: readonly CaseHead[];
  readonly refresh: () => Promise<void>;
  readonly onBack: () => void;
}

export function BinList({ heads, refresh, onBack }: Props) {
  const say = useSay();
  const { env } = useActions();
  const { clock } = usePorts();
  const [asking, setAsking] = useState<CaseHead | null>(null);
  const daysLeft = ({ binnedAt }: CaseHead): number =>
    Math.max(0, BIN_DAYS - daysBetween(binnedAt ?? clock.today(), clock.today()));
  return (
    <section className="bin">
      <Button className="button backLink" autoFocus onPress={onBack}>
        <ArrowLeft className="icon" strokeWidth={1.75} aria-hidden />
        {say('shell.maps')}
      </Button>
      <h1>{say('shell.bin.title')}</h1>
      <p className="quiet">{say('shell.bin.what', { count: BIN_DAYS })}</p>
      {heads.length === 0 ? <p className="quiet nothingFound">{say('shell.bin.empty')}</p> : null}
      <ul className="mapList">
        {heads.map((head) => (
          <li key={head.id} className="mapRow still">
            <span className="mapWords">
              <bdi className="mapName">{head.title || say('shell.untitled')}</bdi>
              <span className="quiet small">
                {say('shell.people', { count: head.people })} · {say('shell.bin.daysLeft', { count: daysLeft(head) })}
              </span>
            </span>
            <Button className="button bordered" onPress={() => void restoreMap(env, head.id, refresh)}>
              {say('shell.bin.restore')}
            </Button>
            <Button className="button" onPress={() => setAsking(head)}>
              {say('shell.bin.purge')}
            </Button>
          </li>
        ))}
      </ul>
      {asking ? (
        <Sheet
          title={say('shell.bin.askTitle', { title: asking.title })}
          size="narrow"
          role="alertdialog"
          onClose={() => setAsking(null)}
        >
          <p>{say('shell.bin.ask')}</p>
          <div className="sheetActs">
            <Button className="button bordered" autoFocus onPress={() => setAsking(null)}>
              {say('shell.bin.keep')}
            </Button>
            <Button
              className="button primary"
              onPress={() => {
                setAsking(null);
                void purgeMap(env, asking.id, refresh);
              }}
            >
              {say('shell.bin.purge')}
            </Button>
          </div>
        </Sheet>
      ) : null}
    </section>
  );
}
