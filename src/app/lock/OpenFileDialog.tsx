// A protected file asks for its own password before it is read; the open map stays as it is.
import { type FormEvent, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import type { AgeFailure } from '../../ports/age.ts';
import type { PickedFile } from '../../ports/files.ts';
import { useActions, usePorts, useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { PasswordField } from './PasswordField.tsx';

interface Props {
  readonly file: PickedFile;
  readonly go: (opened: PickedFile) => Promise<void>;
}

const FAILURES: Readonly<Record<AgeFailure, Key>> = {
  wrong: 'safety.open.wrong',
  damaged: 'safety.open.damaged',
  tooHard: 'safety.open.tooHard',
};

export function OpenFileDialog({ file, go }: Props) {
  const say = useSay();
  const { ui } = useActions().env;
  const { age } = usePorts();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Key | null>(null);
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const answer = await age
      .decrypt(file.bytes, { passphrase: typed })
      .catch(() => ({ ok: false, error: 'damaged' }) as const);
    setBusy(false);
    if (!answer.ok) return setProblem(FAILURES[answer.error]);
    ui.close();
    await go({ name: file.name.replace(/\.age$/i, ''), bytes: answer.bytes });
  };
  return (
    <Sheet title={say('safety.open.title')} size="narrow">
      <Form className="lockForm" onSubmit={(event) => void open(event)}>
        <p>{say('safety.open.what', { name: file.name })}</p>
        <PasswordField label={say('safety.password.one')} value={typed} onChange={setTyped} autoFocus />
        <p className="lockProblem" role="alert">
          {problem ? say(problem) : ''}
        </p>
        <div className="sheetActs">
          <Button className="button bordered" onPress={() => ui.close()}>
            {say('safety.cancel')}
          </Button>
          <Button type="submit" className="button primary" isDisabled={busy || typed === ''}>
            {say(busy ? 'safety.password.busy' : 'safety.lock.open')}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
