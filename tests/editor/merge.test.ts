// U2: two copies of one case go their own ways under random use and come together, whichever takes in the other: equal,
// sound, and with nothing lost that is not told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/base/canonicalJson.ts';
import type { Rec, Table } from '../../src/base/tables.ts';
import { transact } from '../../src/base/transact.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { historyOf } from '../../src/editor/history.ts';
import { createSession, type Session, type SessionPorts } from '../../src/editor/session.ts';
import { readCase } from '../../src/model/caseFile/readCase.ts';
import { writeCase } from '../../src/model/caseFile/writeCase.ts';
import { type IntegrityIssue, repair } from '../../src/model/integrity.ts';
import { type Comparison, type CopyOfCase, compareCopies } from '../../src/model/merge/compareCopies.ts';
import { mergeCopies } from '../../src/model/merge/mergeCopies.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { type CaseTx, TABLE_NAMES, type Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';
import { doEdit, type Edit, editsArb } from '../support/randomEdits.ts';

/** SOAK=20 tries twenty times as much. */
const SOAK = Math.max(1, Number(process.env['SOAK'] ?? 1));

interface Device {
  readonly ports: SessionPorts;
  readonly session: Session;
  readonly caseId: string;
}

const copyIn = ({ session }: Device): CopyOfCase => session.store.getState();

async function device(name: string, from: Device | null, kinds: SessionPorts['kinds'] = {}): Promise<Device> {
  const ports = testPorts({ newId: countedIds(name), kinds });
  const session = createSession(ports);
  if (!from)
    return { ports, session, caseId: (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '' };
  const file = fileOf(from);
  const caseId = (await session.keepCase(file.tables, file.stamps, file.id)) ?? '';
  return { ports, session, caseId };
}

/** What the other device reads in a file of this one. */
function fileOf({ session, caseId }: Device) {
  const { tables, stamps } = session.store.getState();
  const read = readCase(writeCase(tables, { id: caseId, stamps }));
  if (!read.ok) throw new Error('unreadable');
  return { tables: read.value.tables, ...read.value.meta };
}

/** Gives what is told of it. */
function takeIn(here: Device, there: CopyOfCase): Told {
  const comparison = compareCopies(copyIn(here), there);
  const merged = mergeCopies(comparison, new Map());
  here.session.run('case.merge', { merged, name: 'bestand' });
  return { ...comparison, issues: merged.issues };
}

type Told = Comparison & { readonly issues: readonly IntegrityIssue[] };

const records = (tables: Tables): Map<string, Rec> =>
  new Map(
    TABLE_NAMES.flatMap((table) =>
      Object.values<Rec>(tables[table] as Table).map((record) => [`${table}/${record.id}`, record] as const),
    ),
  );

function unsound(tables: Tables): readonly IntegrityIssue[] {
  let issues: readonly IntegrityIssue[] = [];
  transact(tables, countedIds(), (tx: CaseTx) => {
    issues = repair(tx);
  });
  return issues;
}

/** Whatever one copy has and the outcome has not, or has otherwise, without a word of it. */
function untold(here: Tables, there: Tables, after: Tables, { fields, removals, issues }: Told): string[] {
  const told = new Set(fields.flatMap(({ table, id, fields: names }) => names.map((name) => `${table}/${id}/${name}`)));
  const away = new Set(
    [...issues, ...removals.flatMap((one) => [...one.records, ...one.touches])].map(
      ({ table, id }) => `${table}/${id}`,
    ),
  );
  const now = records(after);
  const lost: string[] = [];
  for (const tables of [here, there]) {
    for (const [key, record] of records(tables)) {
      const kept = now.get(key);
      if (!kept) {
        // Where somebody stood goes with them.
        const { itemId } = record as { readonly itemId?: string };
        if (!away.has(key) && !away.has(`person/${itemId}`)) lost.push(key);
        continue;
      }
      for (const [name, value] of Object.entries(record)) {
        const same = canonicalJson([(kept as unknown as Record<string, unknown>)[name]]) === canonicalJson([value]);
        if (!same && !told.has(`${key}/${name}`)) lost.push(`${key}/${name}`);
      }
    }
  }
  return lost;
}

async function twoWays(first: readonly Edit[], here: readonly Edit[], there: readonly Edit[], kinds = {}) {
  const a = await device('a', null, kinds);
  for (const edit of first) doEdit(a.session, edit, true);
  const b = await device('b', a, kinds);
  expect(b.caseId).toBe(a.caseId);
  for (const edit of here) doEdit(a.session, edit);
  for (const edit of there) doEdit(b.session, edit);
  return { a, b };
}

describe('U2: two copies of one case', () => {
  it(
    'are equal and sound whichever takes in the other, and nothing is lost that is not told',
    async () => {
      await fc.assert(
        fc.asyncProperty(editsArb(10), editsArb(10), editsArb(10), async (first, here, there) => {
          const { a, b } = await twoWays(first, here, there);
          const [ours, theirs] = [copyIn(a), copyIn(b)];
          const { tables: fromB, stamps: stampsOfB } = fileOf(b);
          const comparison = takeIn(a, { tables: fromB, stamps: stampsOfB });
          takeIn(b, ours);
          const [one, other] = [copyIn(a).tables, copyIn(b).tables];
          expect(canonicalJson(one)).toBe(canonicalJson(other));
          expect(unsound(one).filter(({ kind }) => kind !== 'parentLoop')).toEqual([]);
          expect(untold(ours.tables, theirs.tables, one, comparison)).toEqual([]);
          expect(compareCopies(copyIn(a), copyIn(b)).fields).toEqual([]);
        }),
        { numRuns: 100 * SOAK },
      );
    },
    120_000 * SOAK,
  );

  it(
    'go on apart after that, and come together again',
    async () => {
      await fc.assert(
        fc.asyncProperty(editsArb(8), editsArb(8), editsArb(8), editsArb(8), async (first, here, there, more) => {
          const { a, b } = await twoWays(first, here, there);
          takeIn(a, fileOf(b));
          for (const edit of more) doEdit(b.session, edit);
          for (const edit of [...more].reverse()) doEdit(a.session, edit);
          const ours = copyIn(a);
          takeIn(a, copyIn(b));
          takeIn(b, ours);
          expect(canonicalJson(copyIn(a).tables)).toBe(canonicalJson(copyIn(b).tables));
          expect(unsound(copyIn(a).tables).filter(({ kind }) => kind !== 'parentLoop')).toEqual([]);
        }),
        { numRuns: 40 * SOAK },
      );
    },
    120_000 * SOAK,
  );

  it(
    'come to one drawing',
    async () => {
      await fc.assert(
        fc.asyncProperty(editsArb(8), editsArb(8), editsArb(8), async (first, here, there) => {
          const { a, b } = await twoWays(first, here, there, KINDS);
          const ours = copyIn(a);
          takeIn(a, copyIn(b));
          takeIn(b, ours);
          expect(canonicalJson(copyIn(a).tables)).toBe(canonicalJson(copyIn(b).tables));
        }),
        { numRuns: 10 * SOAK },
      );
    },
    120_000 * SOAK,
  );

  it(
    'are one undo step, which a reload keeps with its stamps',
    async () => {
      await fc.assert(
        fc.asyncProperty(editsArb(8), editsArb(8), editsArb(8), async (first, here, there) => {
          const { a, b } = await twoWays(first, here, there);
          const before = copyIn(a).tables;
          const steps = a.session.store.getState().undo.length;
          takeIn(a, copyIn(b));
          await a.session.flush();
          expect(a.session.store.getState()).toMatchObject(historyOf(await a.ports.storage.open(a.caseId)));
          if (a.session.store.getState().undo.length === steps) return;
          a.session.undo();
          expect(copyIn(a).tables).toEqual(before);
          a.session.redo();
          takeIn(b, copyIn(a));
          expect(canonicalJson(copyIn(a).tables)).toBe(canonicalJson(copyIn(b).tables));
        }),
        { numRuns: 30 * SOAK },
      );
    },
    120_000 * SOAK,
  );

  it('on one device are never taken for one', async () => {
    const a = await device('a', null);
    a.session.run('person.add', { kind: 'other', callName: 'Ann' });
    const [ann = ''] = Object.keys(copyIn(a).tables.person);
    const { tables, stamps } = fileOf(a);
    const beside = createSession(a.ports);
    await beside.keepCase(tables, stamps, a.caseId);
    a.session.run('person.edit', { id: ann, fields: { callName: 'Annie' } });
    beside.run('person.edit', { id: ann, fields: { callName: 'Anneke' } });
    const { fields } = compareCopies(copyIn(a), beside.store.getState());
    expect(fields).toMatchObject([{ fields: ['callName'], conflict: true }]);
  });

  it('keep knowing whose change was the last after a merge', async () => {
    const a = await device('a', null);
    a.session.run('person.add', { kind: 'other', callName: 'Ann' });
    const [ann = ''] = Object.keys(copyIn(a).tables.person);
    const b = await device('b', a);
    const rename = (callName: string) => b.session.run('person.edit', { id: ann, fields: { callName } });
    rename('Anneke');
    takeIn(a, fileOf(b));
    rename('Anke');
    const { fields } = takeIn(a, fileOf(b));
    expect(fields).toMatchObject([{ fields: ['callName'], newest: 'there', conflict: false }]);
    expect(copyIn(a).tables.person[ann]?.callName).toBe('Anke');
  });
});
