// The VIP card: who stands in a place, how the contact is, what should change.
import type { Id } from '../base/ids.ts';
import { type VipEntry, vipCard } from '../model/facts/vip.ts';
import { nameOf } from './addPerson.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand } from './command.ts';
import { putNewPerson } from './newPerson.ts';
import type { Saying } from './rings.ts';

interface Choosing extends Saying {
  readonly perspectiveId: Id;
  /** From 1; it says nothing about who matters most. */
  readonly slot: number;
  /** Somebody who is on the map already; else `callName` is somebody new. */
  readonly personId?: Id;
  readonly callName?: string;
}

export const chooseVip = defineCommand<Choosing>({
  label: 'network.do.chooseVip',
  refuse: (tables, { perspectiveId, personId, callName = '' }) => {
    if (!tables.perspective[perspectiveId]) return { key: 'network.do.chooseEyes' };
    if (personId === undefined && callName.trim() === '') return { key: 'commands.chooseSomebodyFirst' };
    if (personId !== undefined && !tables.person[personId]) return { key: 'commands.chooseSomebodyFirst' };
    const there = vipCard(tables, perspectiveId).find((entry) => entry && entry.personId === personId);
    return there ? { key: 'network.do.vipThere', values: { name: nameOf(tables, there.personId) } } : null;
  },
  run: (tx, { perspectiveId, slot, personId, callName = '', heard, day }) => {
    const who = personId ?? putNewPerson(tx, { callName: callName.trim(), defaultGroup: 'social' }).id;
    const focal = tx.get('perspective', perspectiveId)?.focalIds ?? [];
    const before = vipCard(tx.tables, perspectiveId)[slot - 1];
    if (before) tx.remove('vipEntry', before.id);
    tx.put('vipEntry', {
      id: tx.newId(),
      perspectiveId,
      personId: who,
      slot,
      saidBy: focal.length === 1 ? [...focal] : [],
      recordedOn: day,
      ...(heard ? { released: true } : {}),
    });
    return { done: { key: 'network.do.choseVip', values: { name: nameOf(tx.tables, who) } } };
  },
});

export const editVip = defineCommand<{
  readonly id: Id;
  readonly fields: { readonly [K in 'contactText' | 'changeText' | 'change']?: VipEntry[K] | undefined };
}>({
  label: 'network.do.editVip',
  run: (tx, { id, fields }) => {
    const { change } = fields;
    const wants = change === undefined ? {} : { wantsChange: change !== 'keep' };
    tx.patch('vipEntry', id, { ...cleanFields(fields), ...wants });
    return {};
  },
  mergeKey: ({ id, fields }) => `vip.edit/${id}/${Object.keys(fields).sort().join()}`,
});

export const removeVip = defineCommand<{ readonly id: Id }>({
  label: 'network.do.removeVip',
  run: (tx, { id }) => {
    const name = nameOf(tx.tables, tx.get('vipEntry', id)?.personId ?? '');
    tx.remove('vipEntry', id);
    return { done: { key: 'network.do.removedVip', values: { name } } };
  },
});
