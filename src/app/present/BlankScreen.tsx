// The blank screen: nothing of the map is in the page. From here one goes on, or, with a second and deliberate step (and
// the code or the password of this device, when it is asked), back to the map.
import { Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { usePorts, useSay } from '../context.tsx';

interface Props {
  readonly code: string;
  /** The password of this device is asked instead of a code. */
  readonly withPassword?: boolean;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}

export function BlankScreen({ code, withPassword = false, onGoOn, onStop }: Props) {
  const say = useSay();
  const { vault } = usePorts();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Key | null>(null);
  const asks = withPassword || code !== '';
  const problemWith = async (): Promise<Key | null> => {
    if (!withPassword) return typed === code ? null : 'present.codeWrong';
    const answer = await vault.unlock(typed);
    return answer === 'done' ? null : answer === 'wrong' ? 'safety.lock.wrong' : 'safety.lock.failed';
  };
  const check = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const found = await problemWith();
    setBusy(false);
    setProblem(found);
    if (found) setTyped('');
    else onStop();
  };
  return (
    <main className="blank" aria-label={say('present.blank')}>
      <div className="blank-acts">
        {asking ? (
          <form className="blank-code" onSubmit={(event) => void check(event)}>
            <label htmlFor="blank-code">{say(withPassword ? 'safety.password.one' : 'present.code')}</label>
            <input
              id="blank-code"
              className="input"
              type="password"
              autoComplete="off"
              // biome-ignore lint/a11y/noAutofocus: the field is what was just asked for.
              autoFocus
              value={typed}
              aria-invalid={problem !== null || undefined}
              aria-describedby="blank-wrong"
              onChange={(event) => setTyped(event.target.value)}
            />
            <p id="blank-wrong" role="status">
              {problem ? say(problem) : ''}
            </p>
            <Button className="button bordered" type="submit">
              {say(busy ? 'safety.password.busy' : 'present.back')}
            </Button>
          </form>
        ) : (
          <>
            <Button className="button blank-button" autoFocus onPress={onGoOn}>
              {say('present.goOn')}
            </Button>
            <Button className="button blank-button" onPress={() => (asks ? setAsking(true) : onStop())}>
              <Lock className="icon" strokeWidth={1.75} aria-hidden />
              {say('present.back')}
            </Button>
          </>
        )}
      </div>
    </main>
  );
}
