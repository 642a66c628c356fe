// Relations between two people: the lines of feeling and the ties of the ecogram.
import type { Id } from '../base/ids.ts';
import type { Tie } from '../model/records/perception.ts';
import { nameOf } from './addPerson.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand } from './command.ts';
import { putNewPerson } from './newPerson.ts';

export const addTie = defineCommand<Pick<Tie, 'aId' | 'bId' | 'code'> & Partial<Omit<Tie, 'id'>>>({
  label: 'commands.addTie',
  refuse: (tables, { aId, bId }) =>
    aId !== bId && tables.person[aId] && tables.person[bId] ? null : { key: 'commands.chooseTwoPeople' },
  run: (tx, args) => {
    const id = tx.newId();
    tx.put('tie', { saidBy: [], period: 'now', ...cleanFields(args), id });
    return {
      select: [id],
      done: { key: 'commands.addedTie', values: { a: nameOf(tx.tables, args.aId), b: nameOf(tx.tables, args.bId) } },
    };
  },
});

export const editTie = defineCommand<{
  readonly id: Id;
  readonly fields: { readonly [K in keyof Omit<Tie, 'id'>]?: Tie[K] | undefined };
}>({
  label: 'commands.editTie',
  run: (tx, { id, fields }) => {
    tx.patch('tie', id, cleanFields(fields));
    return {};
  },
  mergeKey: ({ id, fields }) => `tie.edit/${id}/${Object.keys(fields).sort().join()}`,
});

/** Somebody who is not in the network yet says how it is: they come into the network, and are named with the relation. */
export const tieSaidByNew = defineCommand<{ readonly id: Id; readonly callName: string }>({
  label: 'commands.editTie',
  run: (tx, { id, callName }) => {
    const tie = tx.get('tie', id);
    if (!tie || callName.trim() === '') return {};
    const speaker = putNewPerson(tx, { callName: callName.trim(), defaultGroup: 'social' });
    tx.patch('tie', id, { saidBy: [...tie.saidBy, speaker.id] });
    return { done: { key: 'commands.addedSomebody' } };
  },
});

export const removeTie = defineCommand<{ readonly id: Id }>({
  label: 'commands.removeTie',
  run: (tx, { id }) => {
    tx.remove('tie', id);
    return { select: [], done: { key: 'commands.removedLine' } };
  },
});
