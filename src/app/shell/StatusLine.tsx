// Beside the quick line: what can be done now, and the way to the keys.
import { CircleHelp } from 'lucide-react';
import { Button } from 'react-aria-components';
import { selectedPeople } from '../actions/selection.ts';
import { useActions, useSay, useSessionState } from '../context.tsx';
import { useShownKeys } from './useShownKeys.ts';

const HINTS = ['addParents', 'addPartner', 'addSibling', 'addChild', 'addCarer', 'addRelation'] as const;

export function StatusLine() {
  const say = useSay();
  const actions = useActions();
  const chosen = useSessionState((state) => selectedPeople(state).length);
  const readOnly = useSessionState((state) => state.readOnly);
  return (
    <div className="statusLine">
      <div className="hints">
        {chosen === 1 && !readOnly ? (
          <ul className="hintList" aria-label={say('shell.keys.now')}>
            {HINTS.map((id) => (
              <Hint key={id} id={id} />
            ))}
          </ul>
        ) : (
          <p>{say(chosen === 0 ? 'shell.hint.nobody' : 'shell.hint.several', { count: chosen })}</p>
        )}
      </div>
      <Button
        className="button square"
        aria-label={say('shell.action.shortcuts')}
        onPress={() => actions.run('shortcuts')}
      >
        <CircleHelp className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
}

function Hint({ id }: { id: string }) {
  const say = useSay();
  const action = useActions().byId(id);
  const [key] = useShownKeys(action);
  if (!action || !key) return null;
  return (
    <li className="hint">
      <kbd>{key}</kbd> {say(action.label)}
    </li>
  );
}
