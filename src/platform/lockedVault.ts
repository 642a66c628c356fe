// The vault as the program knows it: locking covers the screen at once, lets what is being written be written, and then
// loads the page anew, which is the only dependable way to empty its memory.
import type { Vault } from '../ports/vault.ts';
import { startAutolock } from './autolock.ts';
import type { DeviceVault } from './vault.ts';

/** Writes what is to be written and lets go of the open map; false when the vault was opened again meanwhile. */
type LetGo = (stillLocked: () => boolean) => Promise<boolean>;

export function lockedVault(vault: DeviceVault, letGo: LetGo): Vault {
  let locking = false;
  const stillLocked = (): boolean => vault.state() === 'locked';

  const lock = async (told: boolean): Promise<void> => {
    if (locking) return;
    locking = true;
    try {
      // Another tab may have begun to protect since this one was loaded.
      if (told && vault.state() === 'off') await vault.refresh();
      if (vault.state() === 'off') return;
      vault.cover();
      if (!(await letGo(stillLocked))) return;
      vault.forget();
      window.location.reload();
    } finally {
      locking = false;
    }
  };

  const { lockAll, tellOthers, suspend } = startAutolock({
    armed: () => vault.state() === 'open',
    lock: (told) => void lock(told),
  });

  return {
    ...vault,
    suspend,
    lock: lockAll,
    async protect(passphrase) {
      const code = await vault.protect(passphrase);
      if (code !== null) tellOthers();
      return code;
    },
    async unprotect(current) {
      const answer = await vault.unprotect(current);
      // Their maps are to be written anew as well.
      if (answer === 'done') tellOthers();
      return answer;
    },
  };
}
