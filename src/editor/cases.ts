// The cases on this device as things to make, copy, put in the bin and take away.
import type { Id } from '../base/ids.ts';
import type { Rec } from '../base/tables.ts';
import type { Change } from '../base/transact.ts';
import { VERSION } from '../model/caseFile/shape.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import { TABLE_NAMES, type Tables } from '../model/records/registry.ts';
import { highestCounter, noStamps, type Stamps, stampChanges } from '../model/stamps.ts';
import type { CaseHead, CaseStorage } from '../ports/storage.ts';
import { type History, historyOf } from './history.ts';
import { preparedCase } from './prepareCase.ts';
import type { SessionPorts } from './session.ts';

/** Days that a case stays in the bin. */
export const BIN_DAYS = 30;
const DAYS_TO_BELIEVE = 366;

export function headOfTables(caseId: Id, tables: Tables, seq: number, changedAt: string): CaseHead {
  const info = tables.caseInfo[CASE_ID];
  return {
    id: caseId,
    title: info?.title ?? '',
    seq,
    people: Object.keys(tables.person).length,
    changedAt,
    fictional: info?.fictional ?? false,
    schema: VERSION,
  };
}

/** Ids that this program makes; anything else in a file is no id to go by. */
const SOUND_ID = /^[0-9a-z]{1,64}$/;

/** The id of the case these are a copy of, as long as no case here has it: so that two copies find each other again. */
async function idFor({ storage, newId }: Pick<SessionPorts, 'storage' | 'newId'>, of: Id | null): Promise<Id> {
  if (of === null || !SOUND_ID.test(of)) return newId();
  const taken = [...(await storage.list()), ...(await storage.lost())];
  return taken.some(({ id }) => id === of) ? newId() : of;
}

/** Keeps prepared tables as a new case; returns its id. */
export async function keepCaseIn(
  { storage, clock, newId }: Pick<SessionPorts, 'storage' | 'clock' | 'newId'>,
  tables: Tables,
  known: Stamps = noStamps(),
  of: Id | null = null,
): Promise<Id> {
  const caseId = await idFor({ storage, newId }, of);
  const counter = highestCounter(known) + 1;
  const stamps = stampChanges(known, unstamped(tables, known), [newId(), counter]);
  await storage.create(headOfTables(caseId, tables, 0, clock.now()), { seq: 0, counter, tables, stamps });
  return caseId;
}

/** Every record without a stamp, as if it was made just now. */
const unstamped = (tables: Tables, known: Stamps): Change[] =>
  TABLE_NAMES.flatMap((table) =>
    Object.values<Rec>(tables[table])
      .filter(({ id }) => !known[table]?.[id])
      .map((after) => ({ table, id: after.id, before: null, after })),
  );

/** A case that need not be open, as it was last left. */
const storedHistory = async (storage: CaseStorage, caseId: Id): Promise<History> =>
  historyOf(await storage.open(caseId));

export async function copyCase(
  ports: Pick<SessionPorts, 'storage' | 'clock' | 'newId' | 'kinds'>,
  caseId: Id,
  title: string,
): Promise<Id> {
  const { tables, stamps } = await storedHistory(ports.storage, caseId);
  return keepCaseIn(ports, preparedCase(ports, tables, title), stamps);
}

/** Takes away for good what has been in the bin long enough; the day comes from the clock. */
export async function emptyOldBin(storage: CaseStorage, today: string): Promise<Id[]> {
  const gone: Id[] = [];
  for (const { id, binnedAt } of await storage.list()) {
    if (binnedAt === undefined) continue;
    const days = daysBetween(binnedAt, today);
    // One of the two days was told by a clock that was wrong: nothing goes for good on its word.
    if (days < 0 || days > DAYS_TO_BELIEVE) await storage.bin(id, today);
    else if (days >= BIN_DAYS) {
      await storage.purge(id);
      gone.push(id);
    }
  }
  return gone;
}

const dayNumber = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  // Days since the start of a calendar whose year begins in March, so that leap days fall at the end.
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day;
};

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
