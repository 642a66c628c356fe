// Adds somebody at the right place around this person: the same actions as the keys and the handles.
import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { callNameOf } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import { useActions, useSay } from '../context.tsx';
import { useCase } from './useCase.ts';

const ADDS: readonly { readonly action: string; readonly label: Key }[] = [
  { action: 'addParents', label: 'sidebar.addParents' },
  { action: 'addPartner', label: 'sidebar.addPartner' },
  { action: 'addSibling', label: 'sidebar.addSibling' },
  { action: 'addChild', label: 'sidebar.addChild' },
  { action: 'addCarer', label: 'sidebar.addCarer' },
  { action: 'addRelation', label: 'sidebar.addRelation' },
];

export function AddButtons({ person }: { person: Person }) {
  const say = useSay();
  const actions = useActions();
  const { readOnly } = useCase();
  const title = say('sidebar.addTo', { name: callNameOf(person, say) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons.
    <div className="side-adds" role="group" aria-label={title}>
      {ADDS.map(({ action, label }) => (
        <Button key={action} className="button bordered" isDisabled={readOnly} onPress={() => actions.run(action)}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {say(label)}
        </Button>
      ))}
    </div>
  );
}
