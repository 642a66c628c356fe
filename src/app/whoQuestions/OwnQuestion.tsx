// Writes a question of one's own.
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useSay, useSession } from '../context.tsx';

export function OwnQuestion({ onKept }: { onKept: () => void }) {
  const say = useSay();
  const session = useSession();
  const [text, setText] = useState('');
  return (
    <form
      className="who-row"
      onSubmit={(event) => {
        event.preventDefault();
        const outcome = session.run('question.keep', { question: { setId: 'own', textNl: text.trim() } });
        if (!('refused' in outcome)) onKept();
      }}
    >
      <TextField className="field who-wide" value={text} onChange={setText} autoComplete="off" autoFocus>
        <Label className="fieldLabel">{say('network.who.ownText')}</Label>
        <Input className="input" maxLength={500} dir="auto" />
      </TextField>
      <Button type="submit" className="button primary" isDisabled={text.trim() === ''}>
        {say('network.who.keep')}
      </Button>
    </form>
  );
}
