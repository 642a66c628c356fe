// Changes, removes, copies people, and gives them a picture.
import type { Id } from '../base/ids.ts';
import type { Asset, Person } from '../model/records/facts.ts';
import type { CaseTx } from '../model/records/registry.ts';
import { nameOf } from './addPerson.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand } from './command.ts';

type Changes<R> = { readonly [K in keyof Omit<R, 'id'>]?: R[K] | undefined };

export const editPerson = defineCommand<{ readonly id: Id; readonly fields: Changes<Person> }>({
  label: 'commands.editPerson',
  run: (tx, { id, fields }) => {
    tx.patch('person', id, cleanFields(fields));
    return {};
  },
  mergeKey: ({ id, fields }) => `person.edit/${id}/${Object.keys(fields).sort().join()}`,
});

export const removePeople = defineCommand<{ readonly ids: readonly Id[] }>({
  label: 'commands.removePeople',
  refuse: (tables, { ids }) => (ids.some((id) => tables.person[id]) ? null : { key: 'commands.chooseSomebodyFirst' }),
  run: (tx, { ids }) => {
    const names = ids.filter((id) => tx.get('person', id)).map((id) => nameOf(tx.tables, id));
    for (const id of ids) {
      dropPicture(tx, id);
      tx.remove('person', id);
    }
    return {
      select: [],
      done: { key: 'commands.removedPeople', values: { count: names.length, names: names.join(', ') } },
    };
  },
});

/** People with the ties among them: what a copy or a clipboard holds. */
export interface PeopleClip {
  readonly ids: readonly Id[];
  /** Put behind the call name, in the user's language. */
  readonly suffix: string;
}

export const copyPeople = defineCommand<PeopleClip>({
  label: 'commands.copyPeople',
  refuse: (tables, { ids }) => (ids.some((id) => tables.person[id]) ? null : { key: 'commands.chooseSomebodyFirst' }),
  run: (tx, { ids, suffix }) => {
    const copies = new Map<Id, Id>();
    for (const id of ids) {
      const person = tx.get('person', id);
      if (!person) continue;
      const copy = { ...person, id: tx.newId(), callName: `${person.callName}${suffix}` };
      tx.put('person', copy);
      copies.set(id, copy.id);
    }
    const among = (a: Id, b: Id): { a: Id; b: Id } | null => {
      const [x, y] = [copies.get(a), copies.get(b)];
      return x && y ? { a: x, b: y } : null;
    };
    for (const link of Object.values(tx.tables.parentLink)) {
      const both = among(link.parentId, link.childId);
      const { partnershipId: _, ...rest } = link;
      if (both) tx.put('parentLink', { ...rest, id: tx.newId(), parentId: both.a, childId: both.b });
    }
    for (const table of ['partnership', 'tie'] as const) {
      for (const record of Object.values(tx.tables[table])) {
        const both = among(record.aId, record.bId);
        if (both) tx.put(table, { ...record, id: tx.newId(), aId: both.a, bId: both.b } as never);
      }
    }
    return { select: [...copies.values()], done: { key: 'commands.copiedPeople', values: { count: copies.size } } };
  },
});

export const setPhoto = defineCommand<{ readonly personId: Id; readonly asset: Omit<Asset, 'id'> | null }>({
  label: 'commands.setPhoto',
  run: (tx, { personId, asset }) => {
    dropPicture(tx, personId);
    if (asset) {
      const id = tx.newId();
      tx.put('asset', { ...asset, id });
      tx.patch('person', personId, { photoAssetId: id, emoji: undefined });
    }
    return {};
  },
});

function dropPicture(tx: CaseTx, personId: Id): void {
  const assetId = tx.get('person', personId)?.photoAssetId;
  if (!assetId) return;
  tx.patch('person', personId, { photoAssetId: undefined });
  const inUse = Object.values(tx.tables.person).some((person) => person.photoAssetId === assetId);
  if (!inUse) tx.remove('asset', assetId);
}
