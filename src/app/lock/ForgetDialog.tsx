// Takes one person away for good: from the map, from everything that can be undone, and from every older state of the map.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import { useActions, useSay, useSession } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';

export function ForgetDialog({ personId }: { personId: string }) {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const person = session.visibleTables().person[personId];
  const [name] = useState(person ? callNameOf(person, say) : '');
  const forget = async (): Promise<void> => {
    const outcome = session.run('person.remove', { ids: [personId] });
    ui.close();
    if ('refused' in outcome) return;
    // Nothing may offer to undo what is being forgotten.
    session.dismiss('notice');
    const gone = await session.forgetHistory();
    if (gone) ui.set({ toasts: [] });
    const key = gone ? 'safety.forget.done' : 'safety.forget.half';
    ui.toast({ sentence: { key, values: { name } }, tone: gone ? 'calm' : 'warning' });
  };
  return (
    <Sheet title={say('safety.forget.title', { name })} size="narrow" role="alertdialog">
      <p>{say('safety.forget.what', { name })}</p>
      <div className="sheetActs">
        <Button className="button bordered" autoFocus onPress={() => ui.close()}>
          {say('safety.cancel')}
        </Button>
        <Button className="button primary" onPress={() => void forget()}>
          {say('safety.forget.do')}
        </Button>
      </div>
    </Sheet>
  );
}
