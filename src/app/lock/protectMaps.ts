// Puts a password on everything that is on this device, or takes it off, and tells what came of it.
import { rekeyCases } from '../../editor/rekeyCases.ts';
import type { AppWiring } from '../wiring.ts';

export interface Protected {
  readonly code: string;
  /** Maps that stood here unprotected before. */
  readonly before: number;
  /** Maps that could not be sealed yet. */
  readonly left: number;
}

/** Another tab hears of it and lets go of its map; that takes a moment. */
const OTHERS_MS = 2500;

export async function protectMaps(wiring: AppWiring, password: string): Promise<Protected | null> {
  const { ports } = wiring;
  const code = await ports.vault.protect(password);
  if (code === null) return null;
  const before = (await ports.storage.toRekey()).length;
  const left = await rekeyAll(wiring);
  return { code, before, left };
}

/** `off`: nothing is sealed any more. `left`: maps that are still, so that the password stays for now. */
export interface Unprotected {
  readonly off: boolean;
  readonly left: number;
}

export async function unprotectMaps(wiring: AppWiring, password: string): Promise<Unprotected | 'wrong' | 'failed'> {
  const { vault } = wiring.ports;
  const answer = await vault.unprotect(password);
  if (answer !== 'done') return answer;
  const left = await rekeyAll(wiring);
  return { off: await vault.endUnprotecting(), left };
}

/** Gives how many maps could not be brought in step yet. */
async function rekeyAll({ session, ports }: AppWiring): Promise<number> {
  const { storage, tabs, timer } = ports;
  const { caseId, saving } = session.store.getState();
  // What cannot be kept now stays open and in memory; it follows at the next start.
  const away = caseId !== null && saving.is !== 'failing';
  if (away) await session.closeCase();
  let left = await rekeyCases(storage, tabs);
  if (left.length > 0) {
    await new Promise<void>((resolve) => timer.after(OTHERS_MS, resolve));
    left = await rekeyCases(storage, tabs);
  }
  if (away) await session.openCase(caseId);
  return left.length;
}
