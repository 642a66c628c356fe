// Somebody is added and named in place: one step to undo, however many were added at once.
import { expect, it } from 'vitest';
import type { Id } from '../../src/base/ids.ts';
import { createSession } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';

async function withTim() {
  const session = createSession(testPorts());
  await session.createCase(newCaseTables(countedIds('view')), 'Proef');
  const state = () => session.store.getState();
  const add = (kind: 'other' | 'parents' | 'child', of?: Id): readonly Id[] => {
    const outcome = session.run('person.add', { kind, ...(of ? { of } : {}) });
    return 'nameNext' in outcome ? (outcome.nameNext ?? []) : [];
  };
  const name = (id: Id | undefined, callName: string): void => {
    session.run('person.name', { id: id ?? '', fields: { callName } });
  };
  const [tim = ''] = add('other');
  name(tim, 'Tim');
  return { session, state, add, name, tim };
}

it('adding and naming is one step, also of two people', async () => {
  const { session, state, add, name, tim } = await withTim();
  expect(state().undo).toHaveLength(1);
  const [mother, father] = add('parents', tim);
  name(mother, 'Sanne');
  name(father, 'Mark');
  expect(state().undo).toHaveLength(2);
  session.undo();
  expect(Object.keys(state().tables.person)).toEqual([tim]);
  expect(state().tables.person[tim]?.callName).toBe('Tim');
  session.redo();
  expect(state().tables.person[father ?? '']?.callName).toBe('Mark');
});

it('something else in between, or naming somebody else, is a step of its own', async () => {
  const { session, state, add, name, tim } = await withTim();
  const [child] = add('child', tim);
  name(tim, 'Timo');
  expect(state().undo).toHaveLength(3);
  name(child, 'Lotte');
  expect(state().undo).toHaveLength(4);
  const [other] = add('child', tim);
  session.select([tim]);
  name(other, 'Daan');
  expect(state().undo).toHaveLength(6);
  session.run('person.edit', { id: other ?? '', fields: { role: 'broer' } });
  expect(state().undo).toHaveLength(7);
});
