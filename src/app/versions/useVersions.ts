// The kept moments of the open map, and what can be done with them.
import { useCallback, useEffect, useState } from 'react';
import { keepVersion } from '../../editor/versions.ts';
import type { Snapshot, Version } from '../../ports/storage.ts';
import { usePorts, useSession, useSessionState } from '../context.tsx';

/** A moment that was asked for: on its way, here, or not to be read. */
export type Opened = { readonly is: 'opening' | 'unreadable' } | { readonly is: 'open'; readonly snapshot: Snapshot };

export interface Versions {
  /** Oldest first; null while they are being read. */
  readonly list: readonly Version[] | null;
  /** False when it could not be kept. */
  readonly keep: (name: string) => Promise<boolean>;
  readonly drop: (id: string) => Promise<void>;
}

export function useVersions(): Versions {
  const session = useSession();
  const ports = usePorts();
  const { storage } = ports;
  const caseId = useSessionState((state) => state.caseId);
  const [list, setList] = useState<readonly Version[] | null>(null);
  const refresh = useCallback(async () => {
    setList(caseId === null ? [] : await storage.versions(caseId).catch(() => []));
  }, [storage, caseId]);
  useEffect(() => void refresh(), [refresh]);
  return {
    list,
    async keep(name) {
      const { seq, counter, tables, stamps } = session.store.getState();
      if (caseId === null) return false;
      try {
        await keepVersion(ports, caseId, { seq, counter, tables, stamps }, name);
      } catch {
        return false;
      }
      await refresh();
      return true;
    },
    async drop(id) {
      if (caseId !== null) await storage.dropVersion(caseId, id).catch(() => undefined);
      await refresh();
    },
  };
}

/** The case as it was; null when no moment is asked for. */
export function useOpened(id: string | null): Opened | null {
  const { storage } = usePorts();
  const caseId = useSessionState((state) => state.caseId);
  const [found, setFound] = useState<{ readonly id: string; readonly opened: Opened } | null>(null);
  useEffect(() => {
    if (id === null || caseId === null) return undefined;
    let wanted = true;
    const put = (opened: Opened): void => {
      if (wanted) setFound({ id, opened });
    };
    storage.readVersion(caseId, id).then(
      (snapshot) => put({ is: 'open', snapshot }),
      () => put({ is: 'unreadable' }),
    );
    return () => {
      wanted = false;
    };
  }, [storage, caseId, id]);
  if (id === null) return null;
  return found?.id === id ? found.opened : { is: 'opening' };
}
