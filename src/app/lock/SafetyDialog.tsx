// The dialog of everything about safety: which it is, is told by the task.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { useActions, usePorts, useSay, useUi } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { BackupDialog } from './BackupDialog.tsx';
import { ForgetDialog } from './ForgetDialog.tsx';
import { KeepingDialog } from './KeepingDialog.tsx';
import { NewPassword } from './NewPassword.tsx';
import { OpenFileDialog } from './OpenFileDialog.tsx';
import { PasswordField } from './PasswordField.tsx';
import { ProtectDialog } from './ProtectDialog.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { SaveFileDialog } from './SaveFileDialog.tsx';
import { TestCode } from './TestCode.tsx';
import { UnprotectDialog } from './UnprotectDialog.tsx';
import './lock.css';

export function SafetyDialog() {
  const { ui } = useActions().env;
  const task = useUi((state) => state.safety);
  const close = (): void => ui.close();
  switch (task?.is) {
    case 'keeping':
      return <KeepingDialog go={task.go} />;
    case 'protect':
      return <ProtectDialog onDone={close} onCancel={close} />;
    case 'change':
      return <ChangeDialog />;
    case 'unprotect':
      return <UnprotectDialog />;
    case 'newCode':
      return <NewCodeDialog />;
    case 'testCode':
      return <TestDialog />;
    case 'saveFile':
      return <SaveFileDialog />;
    case 'openFile':
      return <OpenFileDialog file={task.file} go={task.go} />;
    case 'backup':
      return <BackupDialog />;
    case 'forget':
      return <ForgetDialog personId={task.personId} />;
    case 'wipe':
      return <WipeDialog />;
    default:
      return null;
  }
}

const refusal = (answer: 'wrong' | 'failed'): Key => (answer === 'wrong' ? 'safety.lock.wrong' : 'safety.lock.failed');

function ChangeDialog() {
  const say = useSay();
  const { ui } = useActions().env;
  const { vault } = usePorts();
  const [current, setCurrent] = useState('');
  return (
    <Sheet title={say('safety.change.title')}>
      <NewPassword
        act="safety.change.do"
        onCancel={() => ui.close()}
        onSet={async (password) => {
          const answer = await vault.changePassphrase(current, password);
          if (answer !== 'done') return refusal(answer);
          ui.close();
          ui.toast({ sentence: { key: 'safety.change.done' }, tone: 'calm' });
          return null;
        }}
      >
        <PasswordField label={say('safety.change.current')} value={current} onChange={setCurrent} />
      </NewPassword>
    </Sheet>
  );
}

function NewCodeDialog() {
  const say = useSay();
  const { ui } = useActions().env;
  const { vault } = usePorts();
  const [current, setCurrent] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const make = async (): Promise<void> => {
    const made = await vault.newRecoveryCode(current);
    setWrong(made === null);
    setCode(made);
  };
  if (code !== null)
    return (
      <Sheet title={say('safety.recovery.title')} role="alertdialog">
        <RecoveryCode code={code} onDone={() => ui.close()} />
      </Sheet>
    );
  return (
    <Sheet title={say('safety.newCode.title')} size="narrow">
      <p>{say('safety.newCode.what')}</p>
      <PasswordField label={say('safety.change.current')} value={current} onChange={setCurrent} autoFocus />
      <p className="lockProblem" role="alert">
        {wrong ? say('safety.lock.wrong') : ''}
      </p>
      <div className="sheetActs">
        <Button className="button bordered" onPress={() => ui.close()}>
          {say('safety.cancel')}
        </Button>
        <Button className="button primary" onPress={() => void make()}>
          {say('safety.newCode.do')}
        </Button>
      </div>
    </Sheet>
  );
}

function TestDialog() {
  const say = useSay();
  return (
    <Sheet title={say('safety.recovery.title')}>
      <TestCode />
    </Sheet>
  );
}

function WipeDialog() {
  const say = useSay();
  const { ui } = useActions().env;
  const { wipe } = usePorts();
  return (
    <Sheet title={say('safety.wipe.title')} size="narrow" role="alertdialog">
      <p>{say('safety.wipe.what')}</p>
      <div className="sheetActs">
        <Button className="button bordered" autoFocus onPress={() => ui.close()}>
          {say('safety.wipe.keep')}
        </Button>
        <Button className="button primary" onPress={wipe}>
          {say('safety.wipe')}
        </Button>
      </div>
    </Sheet>
  );
}
