// Ties somebody who is already on the map to this person, as partner, parent or child.
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { PARENT_LINK_KINDS, type ParentLinkKind, type Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
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
  const { tables, runHere, readOnly } = useCase();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [kind, setKind] = useState<ParentLinkKind>('biological');

  if (!open) {
    return (
      <Button className="button link side-link" isDisabled={readOnly} onPress={() => setOpen(true)}>
        <Link2 size={16} strokeWidth={1.75} aria-hidden />
        {say(LABELS[as])}
      </Button>
    );
  }

  const link = (): void => {
    if (!chosen) return;
    if (as === 'partner') runHere('partnership.add', { aId: person.id, bId: chosen });
    else {
      const [parentId, childId] = as === 'parents' ? [chosen, person.id] : [person.id, chosen];
      runHere('parentLink.add', { parentId, childId, kind });
    }
    setOpen(false);
    setChosen(null);
  };
  // Somebody can be a child's parent twice (fostered again), but not twice the same partner.
  const people = peopleByName(tables).filter(
    (one) => one.id !== person.id && !(as === 'partner' && taken.includes(one.id)),
  );
  return (
    <div className="side-form">
      <PersonPicker label={say(LABELS[as])} people={people} chosen={chosen} onChoose={setChosen} />
      {as === 'partner' ? null : (
        <Choice
          label={say('sidebar.parentLinkKind')}
          value={kind}
          options={optionsOf('parentLinkKind', PARENT_LINK_KINDS, say)}
          onChoose={setKind}
        />
      )}
      <div className="side-buttons">
        <Button className="button primary" isDisabled={chosen === null || readOnly} onPress={link}>
          {say('sidebar.link')}
        </Button>
        <Button className="button bordered" onPress={() => setOpen(false)}>
          {say('sidebar.cancel')}
        </Button>
      </div>
    </div>
  );
}
