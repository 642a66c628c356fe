// Keeps the map as it is now, under a name.
import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useSay } from '../context.tsx';

export function KeepVersion({ onKeep }: { readonly onKeep: (name: string) => Promise<boolean> }) {
  const say = useSay();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return;
    const kept = await onKeep(given);
    setSaid(kept ? say('versions.kept', { name: given }) : say('versions.notKept'));
    if (kept) setName('');
  };
  return (
    <form className="versions-keep" onSubmit={(event) => void keep(event)}>
      <TextField value={name} onChange={setName} maxLength={200}>
        <Label>{say('versions.name')}</Label>
        <Input className="input" placeholder={say('versions.nameExample')} dir="auto" />
      </TextField>
      <Button type="submit" className="button primary">
        {say('versions.keep')}
      </Button>
      <p role="status" className="quiet small">
        {said}
      </p>
    </form>
  );
}
