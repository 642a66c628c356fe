// The blank screen: nothing of the map is in the page. From here one goes on, or, with a second and deliberate step (and
// the code, when one was chosen), back to the map.
import { Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useSay } from '../context.tsx';

interface Props {
  readonly code: string;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}

export function BlankScreen({ code, onGoOn, onStop }: Props) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const check = (event: FormEvent): void => {
    event.preventDefault();
    if (typed === code) onStop();
    else {
      setWrong(true);
      setTyped('');
    }
  };
  return (
    <main className="blank" aria-label={say('present.blank')}>
      <div className="blank-acts">
        {asking ? (
          <form className="blank-code" onSubmit={check}>
            <label htmlFor="blank-code">{say('present.code')}</label>
            <input
              id="blank-code"
              className="input"
              type="password"
              autoComplete="off"
              // biome-ignore lint/a11y/noAutofocus: the field is what was just asked for.
              autoFocus
              value={typed}
              aria-invalid={wrong || undefined}
              aria-describedby="blank-wrong"
              onChange={(event) => setTyped(event.target.value)}
            />
            <p id="blank-wrong" role="status">
              {wrong ? say('present.codeWrong') : ''}
            </p>
            <Button className="button bordered" type="submit">
              {say('present.back')}
            </Button>
          </form>
        ) : (
          <>
            <Button className="button blank-button" autoFocus onPress={onGoOn}>
              {say('present.goOn')}
            </Button>
            <Button className="button blank-button" onPress={() => (code === '' ? onStop() : setAsking(true))}>
              <Lock className="icon" strokeWidth={1.75} aria-hidden />
              {say('present.back')}
            </Button>
          </>
        )}
      </div>
    </main>
  );
}
