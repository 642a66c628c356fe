// The drawing of a view as it is kept, made once for everybody on the screen who asks: the surface, the list of people.
import type { Id } from '../../base/ids.ts';
import { KINDS } from '../../diagrams/registry.ts';
import type { Scene } from '../../drawing/scene.ts';
import { createSceneOf } from '../../editor/sceneOf.ts';
import type { Session } from '../../editor/session.ts';
import type { Say } from '../../i18n/say.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { usePorts, useSay, useSession } from '../context.tsx';
import { rememberedSay } from './rememberedSay.ts';

type SceneOf = ReturnType<typeof createSceneOf>;

const made = new WeakMap<Session, SceneOf>();
const remembered = new WeakMap<Say, Say>();

function once<K extends object, V>(of: K, all: WeakMap<K, V>, make: (of: K) => V): V {
  const before = all.get(of);
  if (before !== undefined) return before;
  const value = make(of);
  all.set(of, value);
  return value;
}

/** The words of the language in use, each put together once. */
export const useRememberedSay = (): Say => once(useSay(), remembered, rememberedSay);

export function useStillScene(tables: MaskedTables, viewId: Id | null): Scene | null {
  const say = useRememberedSay();
  const { clock } = usePorts();
  const sceneOf = once(useSession(), made, () => createSceneOf(KINDS));
  return sceneOf({ tables, viewId, say, today: clock.today() });
}
