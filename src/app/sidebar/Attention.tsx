// "Let op": what cannot be or stands out in this map, as far as its audience may know; a press goes to the person.
import { memo, useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { odditiesOf, oddityInWords } from '../../model/facts/oddities.ts';
import { useActions, useSay, useSession } from '../context.tsx';
import { Section } from './Section.tsx';
import { useCase } from './useCase.ts';
import { useDrawn } from './useDrawn.ts';

const MOST_SHOWN = 50;

export const Attention = memo(function Attention() {
  const say = useSay();
  const { tables, forWorker } = useCase();
  const found = useMemo(() => odditiesOf(tables, forWorker ? 'worker' : 'table'), [tables, forWorker]);
  if (found.length === 0) return null;
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <Section id="attention" title={say('sidebar.attention')} count={found.length} startsClosed>
      <p className="quiet">{say('sidebar.attentionWhat')}</p>
      <ul className="side-list">
        {shown.map((oddity) => (
          <Line
            key={[oddity.kind, ...oddity.people].join()}
            people={oddity.people}
            text={oddityInWords(oddity, tables, say)}
          />
        ))}
      </ul>
      {found.length > shown.length ? (
        <p className="quiet">{say('sidebar.attentionMore', { count: found.length - shown.length })}</p>
      ) : null}
    </Section>
  );
});

function Line({ people, text }: { people: readonly Id[]; text: string }) {
  const { env } = useActions();
  const session = useSession();
  const drawn = useDrawn();
  const go = (): void => {
    const first = people.find((id) => drawn.has(id));
    if (first !== undefined) env.canvas()?.reveal(first);
    session.select(people);
  };
  return (
    <li className="side-row">
      {people.length === 0 ? (
        <p>{text}</p>
      ) : (
        <Button className="side-row-name" onPress={go}>
          <span dir="auto">{text}</span>
        </Button>
      )}
    </li>
  );
}
