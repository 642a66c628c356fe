// Closes the open case once every step of it is kept: what is not on the device yet never leaves the memory.
import type { Session } from './session.ts';

/** False when it is no longer wanted before everything was kept; the case is open still. */
export async function closeWhenKept({ store, flush, closeCase }: Session, wanted: () => boolean): Promise<boolean> {
  await flush();
  while (store.getState().saving.is === 'failing' || store.getState().saving.is === 'saving') {
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        stop();
        resolve();
      });
    });
    if (!wanted()) return false;
  }
  if (!wanted()) return false;
  await closeCase();
  return true;
}
