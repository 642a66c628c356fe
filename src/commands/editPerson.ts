// Changes, removes, copies people, and gives them a picture.
import type { Id } from '../base/ids.ts';
import type { Asset, Person } from '../model/records/facts.ts';
import type { CaseTx } from '../model/records/registry.ts';
import { nameOf } from './addPerson.ts';
import { cleanFields, cleanText } from './cleanText.ts';
import { defineCommand } from './command.ts';
import { partnershipsOf } from './kin.ts';
import { clipOf, putClip } from './pastePeople.ts';

type Changes<R> = { readonly [K in keyof Omit<R, 'id'>]?: R[K] | undefined };

export const editPerson = defineCommand<{ readonly id: Id; readonly fields: Changes<Person> }>({
  label: 'commands.editPerson',
  run: (tx, { id, fields }) => {
    tx.patch('person', id, cleanFields(fields));
    return {};
  },
  mergeKey: ({ id, fields }) => `person.edit/${id}/${Object.keys(fields).sort().join()}`,
});

/** What is typed in place: for somebody who was just added, part of the same undo step. */
export const namePerson = defineCommand<{
  readonly id: Id;
  readonly fields: Changes<Pick<Person, 'id' | 'callName' | 'gender' | 'born' | 'died' | 'deceased'>>;
  /** The couple this person is one of, the latest one, is no longer together. */
  readonly apart?: 'divorced' | 'separated';
}>({
  label: 'commands.editPerson',
  run: (tx, { id, fields, apart }) => {
    tx.patch('person', id, cleanFields(fields));
    const couple = partnershipsOf(tx.tables, id).at(-1);
    // Only who was married can divorce.
    const kind = apart === 'divorced' && couple?.kind === 'relationship' ? { kind: 'married' as const } : {};
    if (apart && couple) tx.patch('partnership', couple.id, { status: apart, ...kind });
    return {};
  },
  mergeKey: ({ id }) => namingKey(id),
});

/** The steps that name this person, and the one that made them, are one. */
export const namingKey = (id: Id): string => `person.name/${id}`;

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

export const copyPeople = defineCommand<{
  readonly ids: readonly Id[];
  /** Put behind the call name, in the user's language. */
  readonly suffix: string;
}>({
  label: 'commands.copyPeople',
  refuse: (tables, { ids }) => (ids.some((id) => tables.person[id]) ? null : { key: 'commands.chooseSomebodyFirst' }),
  run: (tx, { ids, suffix }) => {
    const select = putClip(tx, clipOf(tx.tables, ids), suffix);
    return { select, done: { key: 'commands.copiedPeople', values: { count: select.length } } };
  },
});

/** A photo or drawing, an animal, or with neither just the symbol: what was there before goes in the same step. */
export const setPhoto = defineCommand<{
  readonly personId: Id;
  readonly asset: Omit<Asset, 'id'> | null;
  readonly emoji?: string;
}>({
  label: 'commands.setPhoto',
  run: (tx, { personId, asset, emoji }) => {
    if (!tx.get('person', personId)) return {};
    dropPicture(tx, personId);
    tx.patch('person', personId, { emoji: asset || !emoji ? undefined : cleanText(emoji) });
    if (asset) {
      const id = tx.newId();
      tx.put('asset', { ...asset, id });
      tx.patch('person', personId, { photoAssetId: id });
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
