// Tries the recovery code as it was typed from the paper: it must really open the vault.
import { type FormEvent, useState } from 'react';
import { Button, Form, Input, Label, Text, TextField } from 'react-aria-components';
import { usePorts, useSay } from '../context.tsx';

export function TestCode() {
  const say = useSay();
  const { vault } = usePorts();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<'safety.recovery.works' | 'safety.recovery.wrong' | 'safety.lock.failed' | null>(
    null,
  );
  const test = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const result = await vault.testRecovery(typed);
    setAnswer(
      result === 'done' ? 'safety.recovery.works' : result === 'wrong' ? 'safety.recovery.wrong' : 'safety.lock.failed',
    );
  };
  const works = answer === 'safety.recovery.works';
  return (
    <Form className="lockForm" onSubmit={(event) => void test(event)}>
      <TextField className="field" value={typed} onChange={setTyped} autoComplete="off" isDisabled={works} autoFocus>
        <Label className="fieldLabel">{say('safety.recovery.typeBack')}</Label>
        <Input className="input codeInput" spellCheck={false} autoCapitalize="characters" maxLength={200} />
        <Text slot="description">{say('safety.recovery.typeBackAbout')}</Text>
      </TextField>
      <p className={works ? 'lockGood' : 'lockProblem'} role="status">
        {answer ? say(answer) : ''}
      </p>
      {works ? null : (
        <div className="sheetActs">
          <Button type="submit" className="button bordered" isDisabled={typed.trim() === ''}>
            {say('safety.recovery.test')}
          </Button>
        </div>
      )}
    </Form>
  );
}
