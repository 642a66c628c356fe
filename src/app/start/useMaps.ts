// The maps on this device, read again whenever something may have changed.
import { useCallback, useEffect, useState } from 'react';
import { emptyOldBin } from '../../editor/cases.ts';
import { type CaseHead, failureOf, type StorageFailure } from '../../ports/storage.ts';
import { usePorts, useUi } from '../context.tsx';

export interface Maps {
  /** Null while they are being read. */
  readonly heads: readonly CaseHead[] | null;
  /** Maps that only the second copy still has. */
  readonly lost: readonly CaseHead[];
  readonly failure: StorageFailure | null;
  readonly refresh: () => Promise<void>;
}

export function useMaps(): Maps {
  const { storage, clock } = usePorts();
  const restored = useUi((state) => state.restored);
  const [found, setFound] = useState<Omit<Maps, 'refresh'>>({ heads: null, lost: [], failure: null });

  const refresh = useCallback(async () => {
    try {
      const heads = await storage.list();
      const lost = await storage.lost().catch(() => []);
      setFound({ heads, lost, failure: null });
    } catch (error) {
      setFound({ heads: [], lost: [], failure: failureOf(error) });
    }
  }, [storage]);

  useEffect(() => {
    void emptyOldBin(storage, clock.today())
      .catch(() => [])
      .then(refresh);
    const onShow = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, [refresh, storage, clock]);

  useEffect(() => {
    if (restored > 0) void refresh();
  }, [restored, refresh]);

  return { ...found, refresh };
}
