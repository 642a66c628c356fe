// Goes along everybody in the drawing who has no name yet, one after another: the child first, then in reading order.

import { CASE_ID } from '../../model/records/arrangement.ts';
import type { ActionEnv } from '../actions/action.ts';

/** The drawing of the first people needs a moment to be there. */
const MOST_FRAMES = 120;

export function nameEverybody(env: ActionEnv, frame = 0): void {
  const canvas = env.canvas();
  const { person, caseInfo } = env.session.visibleTables();
  const isUnnamed = (id: string): boolean => person[id]?.callName === '';
  const order = canvas?.people().filter(isUnnamed) ?? [];
  if (!canvas || (order.length === 0 && Object.keys(person).some(isUnnamed))) {
    if (frame < MOST_FRAMES) requestAnimationFrame(() => nameEverybody(env, frame + 1));
    return;
  }
  const index = caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const first = order.filter((id) => index.includes(id));
  if (order.length > 0) canvas.rename([...first, ...order.filter((id) => !first.includes(id))], true);
}
