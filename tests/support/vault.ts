// The real vault on a database of its own, its passphrase made quick to try.
import { ageAside } from '../../src/platform/ageAside.ts';
import { type IndexedDbStorage, openIndexedDb } from '../../src/platform/indexedDb.ts';
import { createVault, type DeviceVault } from '../../src/platform/vault.ts';
import { handTimer } from './ports.ts';

const QUICK = 8;

export const quickAge = () => ageAside(() => null, QUICK);

/** As at the start of the program: the databases open, the vault as it was left. */
export async function vaultOn(name: string): Promise<{ storage: IndexedDbStorage; vault: DeviceVault }> {
  const vault = createVault(quickAge());
  const storage = await openIndexedDb({
    name,
    keys: vault.keys,
    timer: handTimer(),
    events: { outdated: () => {}, blocked: () => {} },
  });
  await vault.begin(storage.notes);
  return { storage, vault };
}
