// Ties somebody who is already on the map to this person, as partner, parent or child.
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { PARENT_LINK_KINDS, type ParentLinkKind, type Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { AddWith } from './AddWith.tsx';
import { optionsOf } from './options.ts';
import { peopleByName, useCase } from './useCase.ts';

export type LinkAs = 'partner' | 'parents' | 'children';

const LABELS = {
  partner: 'sidebar.linkPartner',
  parents: 'sidebar.linkParent',
  children: 'sidebar.linkChild',
} as const;

export function LinkExisting({ person, as, taken }: { person: Person; as: LinkAs; taken: readonly Id[] }) {
  const say = useSay();
  const { tables, runHere } = useCase();
  const [kind, setKind] = useState<ParentLinkKind>('biological');
  const link = (chosen: Id): void => {
    if (as === 'partner') runHere('partnership.add', { aId: person.id, bId: chosen });
    else {
      const [parentId, childId] = as === 'parents' ? [chosen, person.id] : [person.id, chosen];
      runHere('parentLink.add', { parentId, childId, kind });
    }
  };
  // Somebody can be a child's parent twice (fostered again), but not twice the same partner.
  const people = (): Person[] =>
    peopleByName(tables).filter((one) => one.id !== person.id && !(as === 'partner' && taken.includes(one.id)));
  return (
    <AddWith
      icon={Link2}
      open={say(LABELS[as])}
      whom={say(LABELS[as])}
      add={say('sidebar.link')}
      people={people}
      onAdd={link}
    >
      {as === 'partner' ? null : (
        <Choice
          label={say('sidebar.parentLinkKind')}
          value={kind}
          options={optionsOf('parentLinkKind', PARENT_LINK_KINDS, say)}
          onChoose={setKind}
        />
      )}
    </AddWith>
  );
}
