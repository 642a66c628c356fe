// What the map will be when the line is taken over: shown on the drawing while somebody types, kept nowhere.
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../base/ids.ts';
import type { Session } from '../../editor/session.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { useSession } from '../context.tsx';

export interface Draft {
  readonly tables: MaskedTables;
  /** Records that are not there yet. */
  readonly ids: ReadonlySet<Id>;
}

const stores = new WeakMap<Session, StoreApi<{ readonly draft: Draft | null }>>();

export function draftStore(session: Session): StoreApi<{ readonly draft: Draft | null }> {
  const store = stores.get(session) ?? createStore<{ readonly draft: Draft | null }>(() => ({ draft: null }));
  stores.set(session, store);
  return store;
}

export const useDraft = (): Draft | null => useStore(draftStore(useSession()), ({ draft }) => draft);
