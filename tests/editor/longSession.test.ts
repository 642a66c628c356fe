// U1 and K1 (storage.md 3): a long session of random commands, reloaded in the middle again and again, by a clock that jumps.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { historyOf } from '../../src/editor/history.ts';
import { createSession, type Session } from '../../src/editor/session.ts';
import { keepVersion } from '../../src/editor/versions.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { countedIds } from '../support/ids.ts';
import { fixedClock, testPorts } from '../support/ports.ts';
import { doEdit, type Edit, editArb } from '../support/randomEdits.ts';

/** SOAK=20 lives through twenty such sessions. */
const SESSIONS = Math.max(1, Number(process.env['SOAK'] ?? 1));
const COMMANDS = 5000;
const RELOADS = 8;

const editsOf = (seed: number, count: number): Edit[] => fc.sample(editArb, { seed, numRuns: count });
const kept = ({ store }: Session) => {
  const { tables, seq, counter, stamps } = store.getState();
  return { tables, seq, counter, stamps };
};

const SEEDS = Array.from({ length: SESSIONS }, (_, nr) => 7 + nr);

it.each(SEEDS)(
  'U1: five thousand random commands, reloaded in between: every step kept, undone and redone (%i)',
  async (seed) => {
    const ports = testPorts();
    let session = createSession(ports);
    const caseId = (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
    for (const [nr, edit] of editsOf(seed, COMMANDS).entries()) {
      doEdit(session, edit);
      if (nr % Math.floor(COMMANDS / RELOADS) !== 0) continue;
      await session.flush();
      const before = session.store.getState();
      // As when the tab is gone without a goodbye, and as when it is closed.
      if (nr % 2 === 0) await session.closeCase();
      session = createSession(ports);
      expect(await session.openCase(caseId)).toBe(true);
      const after = session.store.getState();
      expect(kept(session)).toEqual({
        tables: before.tables,
        seq: before.seq,
        counter: before.counter,
        stamps: before.stamps,
      });
      expect(after.redo).toEqual(before.redo);
      expect(after.undo.length).toBeGreaterThanOrEqual(Math.min(before.undo.length, 100));
      // Of the oldest step that is kept, the typing before it may have been let go.
      const oldest = before.undo.length - after.undo.length;
      expect(after.undo.slice(1)).toEqual(before.undo.slice(oldest + 1));
      if (oldest === 0) expect(after.undo[0]).toEqual(before.undo[0]);
    }
    await session.flush();
    const end = session.store.getState().tables;
    const steps = session.store.getState().undo.length;
    for (let nr = 0; nr < steps; nr++) session.undo();
    for (let nr = 0; nr < steps; nr++) session.redo();
    expect(session.store.getState().tables).toEqual(end);
    await session.flush();
    expect(historyOf(await ports.storage.open(caseId)).tables).toEqual(end);
  },
  300_000,
);

it('K1: whatever the clock says, order, undo and every byte but the moments are the same', async () => {
  const DAY = 24 * 60 * 60_000;
  const start = Date.UTC(2026, 9, 24, 23, 30);
  // A day back, ten years on, over the end of summer time, and every few steps a jump.
  const jumps = [0, -DAY, 3650 * DAY, 3 * 60 * 60_000, -400 * DAY];
  const jumping = () => {
    let asked = 0;
    const now = (): string => new Date(start + (jumps[asked++ % jumps.length] ?? 0)).toISOString();
    return { now, today: () => now().slice(0, 10) };
  };
  const run = async (clock: typeof fixedClock) => {
    const ports = testPorts({ clock });
    let session = createSession(ports);
    const caseId = (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
    for (const [nr, edit] of editsOf(11, 400).entries()) {
      doEdit(session, edit);
      if (nr % 100 !== 50) continue;
      await session.flush();
      const { seq, counter, tables, stamps } = session.store.getState();
      await keepVersion(ports, caseId, { seq, counter, tables, stamps }, `versie ${nr}`);
      await session.closeCase();
      session = createSession(ports);
      await session.openCase(caseId);
    }
    await session.flush();
    const { snapshot, entries } = await ports.storage.open(caseId);
    const { undo, redo } = session.store.getState();
    const versions = (await ports.storage.versions(caseId)).map(({ name, seq }) => [name, seq]);
    return JSON.stringify({ snapshot, entries: entries.map((entry) => ({ ...entry, at: '' })), undo, redo, versions });
  };
  const [normal, jumped] = [await run(fixedClock), await run(jumping())];
  expect(jumped).toBe(normal);
  expect(normal).toContain('"versions":[["versie 50",');
});
