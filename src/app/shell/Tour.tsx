// Five steps through the example, on a calm card in the corner; nothing waits for it and nothing remembers it.
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { SayValues } from '../../i18n/say.ts';
import { useActions, useSay } from '../context.tsx';
import { useShownKeys } from './useShownKeys.ts';

const STEPS = [1, 2, 3, 4, 5] as const;

export function Tour() {
  const say = useSay();
  const { ui } = useActions().env;
  const [at, setAt] = useState(0);
  const keys = useTourKeys();
  const step = STEPS[at] ?? 1;
  const close = (): void => ui.set({ touring: false });
  const last = at === STEPS.length - 1;
  return (
    <section className="tour" aria-label={say('shell.action.tour')}>
      <div className="tourHead">
        <p className="quiet small" aria-live="polite">
          {say('shell.tour.title', { step, count: STEPS.length })}
        </p>
        <Button className="button square" aria-label={say('shell.tour.skip')} onPress={close}>
          <X className="icon" strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <div aria-live="polite">
        <Heading level={2} className="tourTitle">
          {say(`shell.tour.${step}.head`)}
        </Heading>
        <p>{say(`shell.tour.${step}.text`, keys)}</p>
      </div>
      <div className="tourActs">
        <ol className="tourDots" aria-hidden>
          {STEPS.map((nr) => (
            <li key={nr} data-now={nr === step ? '' : undefined} />
          ))}
        </ol>
        {at > 0 ? (
          <Button className="button" onPress={() => setAt(at - 1)}>
            {say('shell.tour.back')}
          </Button>
        ) : (
          <Button className="button" onPress={close}>
            {say('shell.tour.skip')}
          </Button>
        )}
        <Button className="button primary" onPress={() => (last ? close() : setAt(at + 1))}>
          {say(last ? 'shell.tour.done' : 'shell.tour.next')}
        </Button>
      </div>
    </section>
  );
}

function useTourKeys(): SayValues {
  const { byId } = useActions();
  const [parents = ''] = useShownKeys(byId('addParents'));
  const [partner = ''] = useShownKeys(byId('addPartner'));
  const [sibling = ''] = useShownKeys(byId('addSibling'));
  const [child = ''] = useShownKeys(byId('addChild'));
  const [relation = ''] = useShownKeys(byId('addRelation'));
  return { parents, partner, sibling, child, relation };
}
