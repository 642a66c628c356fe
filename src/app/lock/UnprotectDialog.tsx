// Taking the password off: what that means, and the password once more before it happens.
import { LockOpen } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { useActions, useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { PasswordField } from './PasswordField.tsx';
import { unprotectMaps } from './protectMaps.ts';

export function UnprotectDialog() {
  const say = useSay();
  const { env } = useActions();
  const { ui } = env;
  const [current, setCurrent] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Key | null>(null);
  const takeOff = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const outcome = await unprotectMaps(env, current);
    setBusy(false);
    if (outcome === 'wrong' || outcome === 'failed') {
      setProblem(outcome === 'wrong' ? 'safety.lock.wrong' : 'safety.lock.failed');
      return;
    }
    ui.close();
    if (outcome.off) ui.toast({ sentence: { key: 'safety.unprotect.done' }, tone: 'calm' });
    else ui.toast({ sentence: { key: 'safety.unprotect.left', values: { count: outcome.left } }, tone: 'warning' });
  };
  return (
    <Sheet title={say('safety.unprotect.title')} size="narrow" role="alertdialog">
      <Form className="lockForm" onSubmit={(event) => void takeOff(event)}>
        <p className="unprotectWarning">
          <LockOpen className="icon" strokeWidth={1.75} aria-hidden />
          <strong>{say('safety.unprotect.warning')}</strong>
        </p>
        <p>{say('safety.unprotect.what')}</p>
        <PasswordField label={say('safety.change.current')} value={current} onChange={setCurrent} autoFocus />
        <p className="lockProblem" role="alert">
          {problem ? say(problem) : ''}
        </p>
        <div className="sheetActs">
          <Button className="button bordered" onPress={() => ui.close()}>
            {say('safety.unprotect.keep')}
          </Button>
          <Button type="submit" className="button primary" isDisabled={busy || current === ''}>
            {say(busy ? 'safety.password.busy' : 'safety.unprotect.do')}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
