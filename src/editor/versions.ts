// Moments of the open case that are kept on purpose: under a name when somebody says so, and by itself once a day.
import type { Id, NewId } from '../base/ids.ts';
import { sameTables } from '../base/tables.ts';
import type { Clock } from '../ports/clock.ts';
import type { CaseStorage, Snapshot, Version } from '../ports/storage.ts';

interface Ports {
  readonly storage: CaseStorage;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** Of those kept by themselves; named ones stay until somebody throws them away. */
const DAYS_KEPT = 30;

/** Throws a StorageError when it could not be kept. */
export async function keepVersion(ports: Ports, caseId: Id, snapshot: Snapshot, name: string): Promise<Version> {
  const { storage, clock, newId } = ports;
  const people = Object.keys(snapshot.tables.person).length;
  const version: Version = { id: newId(), name, at: clock.now(), people, seq: snapshot.seq };
  await storage.keepVersion(caseId, version, snapshot);
  return version;
}

/** Keeps how the case was found today, when nothing else holds that already. */
export async function keepOfTheDay(ports: Ports, caseId: Id, snapshot: Snapshot): Promise<void> {
  const { storage, clock } = ports;
  const known = await storage.versions(caseId);
  const ofItself = known.filter(({ name }) => name === '');
  const today = clock.now().slice(0, 10);
  if (snapshot.seq === 0 || known.some(({ seq }) => seq === snapshot.seq)) return;
  if (ofItself.some(({ at }) => at.slice(0, 10) === today)) return;
  const last = known.at(-1);
  const then = last && (await storage.readVersion(caseId, last.id).catch(() => null));
  if (then && sameTables(then.tables, snapshot.tables)) return;
  await keepVersion(ports, caseId, snapshot, '');
  for (const { id } of ofItself.slice(0, Math.max(0, ofItself.length + 1 - DAYS_KEPT)))
    await storage.dropVersion(caseId, id);
}
