// Under the family in words: who can be added to whoever is chosen, and how to get about.
import { UserRoundPlus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useSay, useSessionState, useSettings } from '../context.tsx';
import { AddButtons } from '../sidebar/AddButtons.tsx';
import { useCase } from '../sidebar/useCase.ts';

export function OutlineFoot() {
  const say = useSay();
  const actions = useActions();
  const { settings } = useSettings();
  const { tables, readOnly } = useCase();
  const selection = useSessionState((state) => state.selection);
  const person = selection.length === 1 ? tables.person[selection[0] ?? ''] : undefined;
  return (
    <div className="outlineFoot">
      {person ? (
        <AddButtons person={person} />
      ) : (
        <div className="side-adds">
          <Button className="button bordered" isDisabled={readOnly} onPress={() => actions.run('addPerson')}>
            <UserRoundPlus size={16} strokeWidth={1.75} aria-hidden />
            {say('sidebar.addPerson')}
          </Button>
        </div>
      )}
      {settings.outlineTab === 'tree' ? (
        <p className="quiet small outlineKeys">{say('outline.keys')}</p>
      ) : (
        <p className="quiet small">{say('outline.storyHint')}</p>
      )}
    </div>
  );
}
