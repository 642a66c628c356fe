// Puts a password on everything that is on this device, and tells what came of it.
import { protectCases } from '../../editor/protectCases.ts';
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

export async function protectMaps({ session, ports }: AppWiring, password: string): Promise<Protected | null> {
  const code = await ports.vault.protect(password);
  if (code === null) return null;
  const before = (await ports.storage.unprotected()).length;
  const { caseId, saving } = session.store.getState();
  // What cannot be kept now stays open and in memory; it is sealed at the next start.
  const away = caseId !== null && saving.is !== 'failing';
  if (away) await session.closeCase();
  let left = await protectCases(ports.storage, ports.tabs);
  if (left.length > 0) {
    await new Promise<void>((resolve) => ports.timer.after(OTHERS_MS, resolve));
    left = await protectCases(ports.storage, ports.tabs);
  }
  if (away) await session.openCase(caseId);
  return { code, before, left: left.length };
}
