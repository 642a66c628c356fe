// Somebody in a list: their picture and full name; choosing it selects them.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { fullNameOf } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { PersonPicture } from './PersonSymbol.tsx';
import { useCase } from './useCase.ts';

export function PersonButton({ person, children }: { person: Person; children?: ReactNode }) {
  const say = useSay();
  const { select } = useCase();
  return (
    <Button className="side-row-name" onPress={() => select([person.id])}>
      <PersonPicture person={person} size={24} />
      <span className="side-row-title" dir="auto">
        {fullNameOf(person, say)}
      </span>
      {children}
    </Button>
  );
}
