// What stands on the screen while the maps are locked: nothing of them, only the way in.
import { Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Form, Heading } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { usePorts, useSay } from '../context.tsx';
import { Logo } from '../shell/Logo.tsx';
import { PasswordField } from './PasswordField.tsx';
import './lock.css';

export function LockScreen() {
  const say = useSay();
  const { vault } = usePorts();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Key | null>(null);
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const answer = await vault.unlock(typed);
    if (answer === 'done') return;
    setBusy(false);
    setProblem(answer === 'wrong' ? 'safety.lock.wrong' : 'safety.lock.failed');
  };
  return (
    <main className="lockScreen">
      <span className="brand">
        <Logo />
        {say('shell.appName')}
      </span>
      <Form className="lockCard" onSubmit={(event) => void open(event)}>
        <Lock className="lockSign" strokeWidth={1.5} aria-hidden />
        <h1>{say('safety.lock.title')}</h1>
        <p className="quiet">{say('safety.lock.what')}</p>
        <PasswordField label={say('safety.password.one')} value={typed} onChange={setTyped} autoFocus />
        <p className="lockProblem" role="alert">
          {problem ? say(problem) : ''}
        </p>
        <Button type="submit" className="button primary big" isDisabled={busy || typed === ''}>
          {say(busy ? 'safety.password.busy' : 'safety.lock.open')}
        </Button>
        <Disclosure>
          <Heading level={2} className="lockForgot">
            <Button slot="trigger" className="button link">
              {say('safety.lock.forgot')}
            </Button>
          </Heading>
          <DisclosurePanel>
            <p className="quiet small">{say('safety.lock.forgotWhat')}</p>
          </DisclosurePanel>
        </Disclosure>
      </Form>
    </main>
  );
}
