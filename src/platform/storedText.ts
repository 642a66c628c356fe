// How entries, heads and snapshots become text and come back. Reading checks the shape: what does not fit is unreadable,
// never empty.
import { type Table, tableOf } from '../base/tables.ts';
import { VERSION } from '../model/caseFile/shape.ts';
import { emptyTables, type Tables } from '../model/records/registry.ts';
import type { Stamps } from '../model/stamps.ts';
import { type CaseHead, type JournalEntry, type Snapshot, StorageError, type Version } from '../ports/storage.ts';

export const textOf = (value: CaseHead | JournalEntry | Snapshot | Version): string => JSON.stringify(value);

/** Notices damage that still parses (FNV-1a). Not a seal: that is the sealer's work. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

type Loose = Readonly<Record<string, unknown>>;

function parsed(text: string, what: string): Loose {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new StorageError('unreadable', what, cause);
  }
  if (!isObject(value)) throw new StorageError('unreadable', what);
  return value;
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecord = (value: unknown): boolean => value === null || (isObject(value) && typeof value['id'] === 'string');
const isIdList = (value: unknown): boolean => Array.isArray(value) && value.every((id) => typeof id === 'string');
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);

function demand(holds: boolean, what: string): void {
  if (!holds) throw new StorageError('unreadable', what);
}

export function entryOf(text: string): JournalEntry {
  const raw = parsed(text, 'journal entry');
  const { seq, counter, act, changes } = raw;
  demand(isNumber(seq) && isNumber(counter), 'journal entry number');
  demand(act === 'do' || act === 'undo' || act === 'redo', 'journal entry act');
  demand(typeof raw['label'] === 'string' && typeof raw['replica'] === 'string', 'journal entry label');
  demand(isIdList(raw['selectionBefore']) && isIdList(raw['selectionAfter']), 'journal entry selection');
  demand(
    Array.isArray(changes) &&
      changes.every(
        (change: unknown) =>
          isObject(change) &&
          typeof change['table'] === 'string' &&
          typeof change['id'] === 'string' &&
          isRecord(change['before']) &&
          isRecord(change['after']),
      ),
    'journal entry changes',
  );
  demand(raw['merged'] === undefined || isObject(raw['merged']), 'journal entry stamps');
  return raw as unknown as JournalEntry;
}

export function headOf(text: string): CaseHead {
  const raw = parsed(text, 'head');
  demand(typeof raw['id'] === 'string' && typeof raw['title'] === 'string' && isNumber(raw['seq']), 'head');
  demand(isNumber(raw['schema']), 'head schema');
  return raw as unknown as CaseHead;
}

export function snapshotOf(text: string): Snapshot {
  const raw = parsed(text, 'snapshot');
  const stored = raw['tables'];
  demand(isNumber(raw['seq']) && isNumber(raw['counter']) && isObject(stored), 'snapshot');
  const tables: Record<string, Table> = { ...emptyTables() };
  for (const [name, table] of Object.entries(stored as Loose)) {
    demand(isObject(table) && Object.values(table).every((r) => r !== null && isRecord(r)), `snapshot table ${name}`);
    tables[name] = tableOf(Object.values(table as Table));
  }
  const stamps = raw['stamps'];
  demand(isObject(stamps), 'stamps');
  return { ...(raw as unknown as Snapshot), tables: tables as unknown as Tables, stamps: stampsOf(stamps as Loose) };
}

/** Without a prototype again, so that every id is an ordinary key. */
function stampsOf(stored: Loose): Stamps {
  const stamps = Object.create(null) as Record<string, Stamps[string]>;
  for (const [table, records] of Object.entries(stored)) {
    demand(isObject(records), `stamps of ${table}`);
    stamps[table] = Object.assign(Object.create(null), records) as Stamps[string];
  }
  return stamps;
}

export function versionOf(text: string): Version {
  const raw = parsed(text, 'version');
  demand(typeof raw['id'] === 'string' && typeof raw['name'] === 'string' && typeof raw['at'] === 'string', 'version');
  return raw as unknown as Version;
}

/** Refuses what a newer version of the program has written. */
export function demandKnownSchema(head: CaseHead): void {
  if (head.schema > VERSION) throw new StorageError('newer', String(head.schema));
}

export const KEEP_FOR_UNDO = 300;
