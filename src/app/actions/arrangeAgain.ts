// Gives everybody in a view a place anew ("Netjes zetten", "Alles tonen"). Of a large family that takes seconds: then it
// is worked out aside, while the screen tells how far it is.
import { kindOf } from '../../diagrams/registry.ts';
import type { View, ViewPlacement } from '../../model/records/arrangement.ts';
import type { ActionEnv } from './action.ts';

/** Fewer people have a place before anybody could read how far it is. */
const MANY = 400;

/** `view`: as it will be. `afresh`: who was put by hand too. `run` gets the places, or none when it can find them itself. */
export async function arrangeAgain(
  { session, ports, ui, canvas }: ActionEnv,
  view: View,
  afresh: boolean,
  run: (places: readonly ViewPlacement[]) => void,
): Promise<void> {
  const { caseId, tables } = session.store.getState();
  if (ui.store.getState().reading) return;
  let places: readonly ViewPlacement[] | null = [];
  if (Object.keys(tables.person).length > MANY && kindOf(view)?.arrangeSteps) {
    const job = ports.arrange({ tables, view, afresh }, (done) => ui.set({ reading: { ...card, done } }));
    const card = { name: null, cancel: job.cancel };
    ui.set({ reading: { ...card, done: 0 } });
    places = await job.result;
    ui.set({ reading: null });
    // Another map may be open by now.
    if (session.store.getState().caseId !== caseId) return;
    if (places === null) {
      ui.toast({ sentence: { key: 'shell.tidying.cancelled' }, tone: 'calm' });
      return;
    }
  }
  run(places);
  // Only the next picture holds the others' places.
  requestAnimationFrame(() => canvas()?.fit());
}
