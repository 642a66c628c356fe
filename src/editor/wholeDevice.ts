// Everything on this device as one run of bytes, and back again: beside what is there, never in its place.
import type { Id } from '../base/ids.ts';
import { type BundlePart, writeBundle } from '../model/caseFile/bundle.ts';
import { writeCase } from '../model/caseFile/writeCase.ts';
import type { Tables } from '../model/records/registry.ts';
import type { Stamps } from '../model/stamps.ts';
import type { CaseHead, CaseStorage } from '../ports/storage.ts';
import { keepCaseIn } from './cases.ts';
import { historyOf } from './history.ts';
import { preparedCase } from './prepareCase.ts';
import type { SessionPorts } from './session.ts';

export interface WholeDevice {
  readonly bytes: Uint8Array;
  /** How far each case is that is in it. */
  readonly heads: readonly CaseHead[];
  /** Cases that could not be read, and are not in it. */
  readonly left: number;
  /** Cases of which some steps could not be read; they are in it without those. */
  readonly partly: number;
}

export async function wholeDevice(storage: CaseStorage): Promise<WholeDevice> {
  const parts: BundlePart[] = [];
  const heads: CaseHead[] = [];
  let left = 0;
  let partly = 0;
  for (const head of await storage.list()) {
    try {
      const stored = await storage.open(head.id);
      const { tables, stamps, seq } = historyOf(stored);
      if (stored.damage && stored.damage.lost > 0) partly += 1;
      const { binnedAt } = head;
      parts.push({
        bytes: writeCase(tables, { id: head.id, stamps }),
        ...(binnedAt === undefined ? {} : { binnedAt }),
      });
      heads.push({ ...head, seq });
      parts.push(...(await namedVersions(storage, head.id)));
    } catch {
      left += 1;
    }
  }
  return { bytes: writeBundle(parts), heads, left, partly };
}

/** The moments of a case that were kept under a name. */
export async function namedVersions(storage: CaseStorage, caseId: Id): Promise<BundlePart[]> {
  const parts: BundlePart[] = [];
  for (const { id, name, at } of await storage.versions(caseId)) {
    // One that cannot be read stays where it is, as the list of versions says; the others come along.
    const then = name === '' ? null : await storage.readVersion(caseId, id).catch(() => null);
    if (then) parts.push({ bytes: writeCase(then.tables, { id: caseId, stamps: then.stamps }), version: { name, at } });
  }
  return parts;
}

/** A case as a file tells it. */
interface Told {
  readonly tables: Tables;
  readonly title: string;
  readonly stamps: Stamps;
  readonly caseId?: Id | null;
}

/** Keeps one case of such a file as a new one; `other` makes another title where that one is in use. */
export async function putBack(
  ports: Pick<SessionPorts, 'storage' | 'clock' | 'newId' | 'kinds'>,
  { tables, title, stamps, caseId: of = null }: Told,
  { binnedAt, other }: { readonly binnedAt?: string | undefined; readonly other: (title: string) => string },
): Promise<Id> {
  const taken = (await ports.storage.list()).some((head) => head.title === title);
  const caseId = await keepCaseIn(ports, preparedCase(ports, tables, taken ? other(title) : title), stamps, of);
  if (binnedAt !== undefined) await ports.storage.bin(caseId, binnedAt);
  return caseId;
}

/** Puts a moment that was kept under a name back with its case. */
export const putBackVersion = (
  { storage, newId }: Pick<SessionPorts, 'storage' | 'newId'>,
  caseId: Id,
  { tables, stamps }: { readonly tables: Tables; readonly stamps: Stamps },
  told: { readonly name: string; readonly at: string },
): Promise<void> =>
  storage.keepVersion(
    caseId,
    { ...told, id: newId(), people: Object.keys(tables.person).length, seq: 0 },
    { seq: 0, counter: 0, tables, stamps },
  );
