// The drawing of a view as it is kept, made once for everybody on the screen who asks: the surface, the list of people.
import type { Id } from '../../base/ids.ts';
import { KINDS } from '../../diagrams/registry.ts';
import type { Scene } from '../../drawing/scene.ts';
import { createSceneOf } from '../../editor/sceneOf.ts';
import type { Session } from '../../editor/session.ts';
import { rememberedSay } from '../../i18n/rememberedSay.ts';
import type { Say } from '../../i18n/say.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { usePorts, useSay, useSession } from '../context.tsx';

type SceneOf = ReturnType<typeof createSceneOf>;

const made = new WeakMap<Session, SceneOf>();

function sceneOfSession(session: Session): SceneOf {
  const before = made.get(session);
  if (before) return before;
  const sceneOf = createSceneOf(KINDS);
  made.set(session, sceneOf);
  return sceneOf;
}

/** The words of the language in use, each put together once. */
export const useRememberedSay = (): Say => rememberedSay(useSay());

export function useStillScene(tables: MaskedTables, viewId: Id | null): Scene | null {
  const say = useRememberedSay();
  const { clock } = usePorts();
  const sceneOf = sceneOfSession(useSession());
  return sceneOf({ tables, viewId, say, today: clock.today() });
}
