// Adds something between this person and somebody who is already on the map: a button that opens into a small form.
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { useCase } from './useCase.ts';

interface AddWithProps {
  readonly icon: LucideIcon;
  readonly open: string;
  readonly whom: string;
  readonly add: string;
  readonly people: () => readonly Person[];
  readonly onAdd: (id: Id) => void;
  /** What else has to be chosen. */
  readonly children?: ReactNode;
}

export function AddWith({ icon: Icon, open, whom, add, people, onAdd, children }: AddWithProps) {
  const say = useSay();
  const { readOnly } = useCase();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Id | null>(null);
  if (!isOpen) {
    return (
      <Button className="button link side-link" isDisabled={readOnly} onPress={() => setOpen(true)}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        {open}
      </Button>
    );
  }
  const addChosen = (): void => {
    if (chosen) onAdd(chosen);
    setOpen(false);
    setChosen(null);
  };
  return (
    <div className="side-form">
      <PersonPicker label={whom} people={people()} chosen={chosen} onChoose={setChosen} />
      {children}
      <div className="side-buttons">
        <Button className="button primary" isDisabled={chosen === null || readOnly} onPress={addChosen}>
          {add}
        </Button>
        <Button className="button bordered" onPress={() => setOpen(false)}>
          {say('sidebar.cancel')}
        </Button>
      </div>
    </div>
  );
}
