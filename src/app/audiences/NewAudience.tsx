// Makes an audience of one's own.
import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { type OwnAudience, ownAudience } from '../../model/masked.ts';
import { useSay, useSession } from '../context.tsx';

export function NewAudience({ readOnly, onMade }: { readOnly: boolean; onMade: (audience: OwnAudience) => void }) {
  const say = useSay();
  const session = useSession();
  const [label, setLabel] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const before = new Set(Object.keys(session.store.getState().tables.audience));
    session.run('audience.add', { label, personIds: [] });
    const made = Object.keys(session.store.getState().tables.audience).find((id) => !before.has(id));
    if (made === undefined) return;
    setLabel('');
    onMade(ownAudience(made));
  };
  return (
    <form className="audiences-new" onSubmit={add}>
      <TextField className="field" value={label} onChange={setLabel} autoComplete="off" isDisabled={readOnly}>
        <Label className="fieldLabel">{say('present.newAudience')}</Label>
        <Input className="input" maxLength={80} dir="auto" />
      </TextField>
      <Button className="button bordered" type="submit" isDisabled={readOnly || label.trim() === ''}>
        {say('present.makeAudience')}
      </Button>
    </form>
  );
}
