// Versions: kept on purpose or once a day, compared with the present, gone back to without losing the present.
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/editor/session.ts';
import { keepOfTheDay, keepVersion } from '../../src/editor/versions.ts';
import { thenAndNow } from '../../src/model/facts/thenAndNow.ts';
import { mask } from '../../src/model/mask.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { countedIds } from '../support/ids.ts';
import { handTimer, testPorts } from '../support/ports.ts';

async function family(over: Parameters<typeof testPorts>[0] = {}) {
  const ports = testPorts(over);
  const session = createSession(ports);
  const caseId = (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
  const add = (callName: string): string => {
    const outcome = session.run('person.add', { kind: 'other', callName });
    return ('select' in outcome && outcome.select?.[0]) || '';
  };
  const [ann, bo] = [add('Ann'), add('Bo')];
  const tie = session.run('tie.add', { aId: ann, bId: bo, code: 'Friendship' });
  const tieId = Object.keys(session.store.getState().tables.tie)[0] ?? '';
  expect(tie).not.toHaveProperty('refused');
  const snapshot = () => {
    const { seq, counter, tables, stamps } = session.store.getState();
    return { seq, counter, tables, stamps };
  };
  return { ports, session, caseId, ann, bo, tieId, add, snapshot };
}

describe('versions', () => {
  it('come back as they were kept, also after everything changed', async () => {
    const { ports, session, caseId, add, snapshot, ann } = await family();
    const then = snapshot();
    const { id } = await keepVersion(ports, caseId, then, 'intake');
    add('Cas');
    session.run('person.remove', { ids: [ann] });
    const list = await ports.storage.versions(caseId);
    expect(list.map(({ name, people, seq }) => [name, people, seq])).toEqual([['intake', 2, then.seq]]);
    expect((await ports.storage.readVersion(caseId, id)).tables).toEqual(then.tables);
    await ports.storage.dropVersion(caseId, id);
    expect(await ports.storage.versions(caseId)).toEqual([]);
  });

  it('once a day by themselves, only when something is in them, and at most thirty', async () => {
    const { ports, caseId, snapshot, add } = await family();
    const on = (day: number) => ({
      ...ports,
      clock: { ...ports.clock, now: () => new Date(Date.UTC(2026, 0, day, 9)).toISOString() },
    });
    await keepOfTheDay(on(1), caseId, { ...snapshot(), seq: 0 });
    expect(await ports.storage.versions(caseId)).toEqual([]);
    for (let day = 1; day <= 40; day += 1) {
      add(`Persoon ${day}`);
      await keepOfTheDay(on(day), caseId, { ...snapshot(), seq: day });
      await keepOfTheDay(on(day), caseId, { ...snapshot(), seq: day + 1000 });
      await keepOfTheDay(on(day + 1), caseId, { ...snapshot(), seq: day });
      await keepOfTheDay(on(day + 1), caseId, { ...snapshot(), seq: day + 1000 });
    }
    const kept = await ports.storage.versions(caseId);
    expect(kept).toHaveLength(30);
    expect(kept.at(-1)?.seq, 'what equals the version before it is none').toBe(40);
  });

  it('by themselves only once something changed, and as the map was before that', async () => {
    const timer = handTimer();
    const { ports, session, caseId, add } = await family({ timer });
    await session.closeCase();
    await session.openCase(caseId);
    const changed = async (change: () => void): Promise<number[]> => {
      change();
      await session.flush();
      timer.pass(5000);
      await new Promise((resolve) => setTimeout(resolve, 0));
      return (await ports.storage.versions(caseId)).map(({ people }) => people);
    };
    expect(await changed(() => {})).toEqual([]);
    expect(
      await changed(() => {
        add('Cas');
        session.undo();
      }),
      'as it was found',
    ).toEqual([]);
    expect(await changed(() => session.redo())).toEqual([2]);
    expect(await changed(() => add('Dirk'))).toEqual([2]);
  });

  it('what is forgotten does not come back as a version of the day', async () => {
    const timer = handTimer();
    const { ports, session, caseId, ann } = await family({ timer });
    await session.closeCase();
    await session.openCase(caseId);
    session.run('person.remove', { ids: [ann] });
    await session.flush();
    expect(await session.forgetHistory()).toBe(true);
    timer.pass(5000);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await ports.storage.versions(caseId)).toEqual([]);
  });

  it('going back is one step, and can be undone', async () => {
    const { session, add, snapshot, ann } = await family();
    const then = snapshot().tables;
    add('Cas');
    session.run('person.remove', { ids: [ann] });
    const now = snapshot().tables;
    session.run('case.goBack', { tables: then, name: 'intake' });
    expect(snapshot().tables).toEqual(then);
    session.undo();
    expect(snapshot().tables).toEqual(now);
  });

  it('tell who is new, gone and changed, with both moments in one drawing', async () => {
    const { session, add, snapshot, ann, bo, tieId } = await family();
    const then = mask(snapshot().tables, 'table');
    const cas = add('Cas');
    session.run('person.edit', { id: bo, fields: { callName: 'Bob' } });
    session.run('person.remove', { ids: [ann] });
    const { together, added, gone, changed } = thenAndNow(then, mask(snapshot().tables, 'table'));
    expect([...added]).toContain(cas);
    expect([...gone].sort()).toEqual([ann, tieId].sort());
    expect([...changed]).toEqual([bo]);
    expect(Object.keys(together.person).sort()).toEqual([ann, bo, cas].sort());
    expect(together.person[bo]?.callName).toBe('Bob');
    expect(Object.keys(together.tie)).toEqual([tieId]);
  });

  it('find nothing where nothing changed', async () => {
    const { snapshot } = await family();
    const tables = mask(snapshot().tables, 'table');
    const { together, added, gone, changed } = thenAndNow(tables, tables);
    expect([added.size, gone.size, changed.size]).toEqual([0, 0, 0]);
    expect(together.person).toEqual(tables.person);
  });
});
