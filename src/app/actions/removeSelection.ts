// Takes away what is selected: people with everything that hangs on them, or lines.
import type { Id } from '../../base/ids.ts';
import type { ActionEnv } from './action.ts';
import { selectedPeople } from './selection.ts';

export function removeSelection({ session }: ActionEnv): void {
  const state = session.store.getState();
  const people = selectedPeople(state);
  if (people.length > 0) {
    session.run('person.remove', { ids: people });
    return;
  }
  for (const id of state.selection) removeLine(session, state.tables, id);
}

type Session = ActionEnv['session'];

function removeLine(session: Session, tables: ReturnType<Session['store']['getState']>['tables'], id: Id): void {
  if (tables.tie[id]) session.run('tie.remove', { id });
  else if (tables.partnership[id]) session.run('partnership.remove', { id });
  else if (tables.parentLink[id]) session.run('parentLink.remove', { id });
  else if (tables.household[id]) session.run('household.remove', { id });
}
