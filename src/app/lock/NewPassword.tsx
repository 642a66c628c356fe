// Choosing a password: typed twice, or thought of for you; then the work that takes a second.
import { Dices } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { useSay, useSettings } from '../context.tsx';
import { Tick } from '../fields/Tick.tsx';
import { PasswordField } from './PasswordField.tsx';
import { someWords } from './someWords.ts';

interface Props {
  readonly act: Key;
  readonly about?: Key;
  /** Does the work; gives what went wrong. */
  readonly onSet: (password: string) => Promise<Key | null>;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

const LEAST = 10;

export function NewPassword({ act, about, onSet, onCancel, children }: Props) {
  const say = useSay();
  const { language } = useSettings().settings;
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Key | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong: Key | null =
      first.length < LEAST ? 'safety.password.short' : first !== again ? 'safety.password.differ' : null;
    setProblem(wrong);
    if (wrong) return;
    setBusy(true);
    const failed = await onSet(first);
    setBusy(false);
    setProblem(failed);
  };
  const think = (): void => {
    const words = someWords(language);
    setFirst(words);
    setAgain(words);
    setShown(true);
  };
  return (
    <Form className="lockForm" onSubmit={(event) => void submit(event)}>
      {children}
      <p className="quiet">{say('safety.password.what')}</p>
      <PasswordField label={say('safety.password.one')} value={first} onChange={setFirst} shown={shown} autoFocus />
      <PasswordField label={say('safety.password.again')} value={again} onChange={setAgain} shown={shown} />
      <div className="lockRow">
        <Tick label={say('safety.password.show')} value={shown} onChange={setShown} />
        <Button className="button bordered" onPress={think}>
          <Dices className="icon" strokeWidth={1.75} aria-hidden />
          {say('safety.password.idea')}
        </Button>
      </div>
      {about ? <p className="quiet small">{say(about)}</p> : null}
      <p className="lockProblem" role="alert">
        {problem ? say(problem) : ''}
      </p>
      <div className="sheetActs">
        <Button className="button bordered" onPress={onCancel}>
          {say('safety.cancel')}
        </Button>
        <Button type="submit" className="button primary" isDisabled={busy}>
          {say(busy ? 'safety.password.busy' : act)}
        </Button>
      </div>
    </Form>
  );
}
