// Brings the cases in step with the passphrase, or with there being none: each while no other tab is writing it.
import type { Id } from '../base/ids.ts';
import type { CaseStorage } from '../ports/storage.ts';
import type { CaseTabs } from '../ports/tabs.ts';

const NOTHING = { granted: () => {}, lost: () => {}, asked: () => Promise.resolve(), news: () => {} };

/** Gives the cases for which that did not work now: open in another tab, or not readable. They stay as they were. */
export async function rekeyCases(storage: CaseStorage, tabs: CaseTabs): Promise<Id[]> {
  const left: Id[] = [];
  for (const caseId of await storage.toRekey()) {
    const claim = await tabs.claim(caseId, NOTHING);
    try {
      if (claim.writer) await storage.rekey(caseId);
      else left.push(caseId);
    } catch {
      left.push(caseId);
    } finally {
      claim.release();
    }
  }
  return left;
}
