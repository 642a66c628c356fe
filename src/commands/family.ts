// Family ties between people who are there: couples, parent links, twins, households.
import type { Id } from '../base/ids.ts';
import { wouldLoop } from '../model/integrity.ts';
import {
  type BirthGroup,
  type Household,
  type ParentLink,
  type Partnership,
  TOGETHER,
} from '../model/records/facts.ts';
import type { Tables } from '../model/records/registry.ts';
import { nameOf } from './addPerson.ts';
import { cleanFields, cleanText } from './cleanText.ts';
import { defineCommand, type Sentence } from './command.ts';
import { partnershipBetween, putPartnership } from './kin.ts';

type Changes<R> = { readonly [K in keyof Omit<R, 'id'>]?: R[K] | undefined };

const twoPeople = (tables: Tables, a: Id, b: Id): Sentence | null =>
  a !== b && tables.person[a] && tables.person[b] ? null : { key: 'commands.chooseTwoPeople' };

export const addPartnership = defineCommand<
  { readonly aId: Id; readonly bId: Id } & Partial<Pick<Partnership, 'kind' | 'status' | 'from' | 'to'>>
>({
  label: 'commands.addPartnership',
  refuse: (tables, { aId, bId }) => {
    const none = twoPeople(tables, aId, bId);
    if (none) return none;
    const between = partnershipBetween(tables, aId, bId);
    return between && TOGETHER.has(between.status)
      ? { key: 'commands.alreadyPartners', values: { a: nameOf(tables, aId), b: nameOf(tables, bId) } }
      : null;
  },
  run: (tx, { aId, bId, ...fields }) => {
    const id = putPartnership(tx, aId, bId, fields);
    return {
      select: [id],
      done: { key: 'commands.addedPartnership', values: { a: nameOf(tx.tables, aId), b: nameOf(tx.tables, bId) } },
    };
  },
});

export const editPartnership = defineCommand<{ readonly id: Id; readonly fields: Changes<Partnership> }>({
  label: 'commands.editPartnership',
  run: (tx, { id, fields }) => {
    tx.patch('partnership', id, cleanFields(fields));
    return {};
  },
  mergeKey: ({ id, fields }) => `partnership.edit/${id}/${Object.keys(fields).sort().join()}`,
});

export const removePartnership = defineCommand<{ readonly id: Id }>({
  label: 'commands.removePartnership',
  run: (tx, { id }) => {
    tx.remove('partnership', id);
    return { select: [], done: { key: 'commands.removedLine' } };
  },
});

const parentRefusal = (
  tables: Tables,
  { parentId, childId, kind, from }: Pick<ParentLink, 'parentId' | 'childId' | 'kind'> & Partial<ParentLink>,
  except?: Id,
): Sentence | null => {
  const values = { parent: nameOf(tables, parentId), child: nameOf(tables, childId) };
  const double = Object.values(tables.parentLink).some(
    (link) =>
      link.id !== except &&
      link.parentId === parentId &&
      link.childId === childId &&
      link.kind === kind &&
      !link.to &&
      link.from?.value === from?.value,
  );
  if (double) return { key: 'commands.alreadyParent', values };
  return except === undefined && wouldLoop(tables, parentId, childId) ? { key: 'commands.parentLoop', values } : null;
};

export const addParentLink = defineCommand<
  Pick<ParentLink, 'parentId' | 'childId' | 'kind'> & Partial<Omit<ParentLink, 'id'>>
>({
  label: 'commands.addParentLink',
  refuse: (tables, args) => twoPeople(tables, args.parentId, args.childId) ?? parentRefusal(tables, args),
  run: (tx, args) => {
    tx.put('parentLink', { ...args, id: tx.newId() });
    return {
      done: {
        key: 'commands.addedParentLink',
        values: { parent: nameOf(tx.tables, args.parentId), child: nameOf(tx.tables, args.childId) },
      },
    };
  },
});

export const editParentLink = defineCommand<{ readonly id: Id; readonly fields: Changes<ParentLink> }>({
  label: 'commands.editParentLink',
  refuse: (tables, { id, fields }) => {
    const link = tables.parentLink[id];
    return link && fields.kind && fields.kind !== link.kind
      ? parentRefusal(tables, { ...link, kind: fields.kind }, id)
      : null;
  },
  run: (tx, { id, fields }) => {
    tx.patch('parentLink', id, cleanFields(fields));
    return {};
  },
  mergeKey: ({ id, fields }) => `parentLink.edit/${id}/${Object.keys(fields).sort().join()}`,
});

export const removeParentLink = defineCommand<{ readonly id: Id }>({
  label: 'commands.removeParentLink',
  run: (tx, { id }) => {
    tx.remove('parentLink', id);
    return { select: [], done: { key: 'commands.removedLine' } };
  },
});

/** Makes these people twins (or more); null as kind takes the group apart. */
export const setTwins = defineCommand<{ readonly childIds: readonly Id[]; readonly kind: BirthGroup['kind'] | null }>({
  label: 'commands.setTwins',
  refuse: (_tables, { childIds }) => (new Set(childIds).size < 2 ? { key: 'commands.chooseTwoPeople' } : null),
  run: (tx, { childIds, kind }) => {
    for (const group of Object.values(tx.tables.birthGroup)) {
      const rest = group.childIds.filter((id) => !childIds.includes(id));
      if (rest.length === group.childIds.length) continue;
      if (rest.length < 2) tx.remove('birthGroup', group.id);
      else tx.patch('birthGroup', group.id, { childIds: rest });
    }
    if (kind) tx.put('birthGroup', { id: tx.newId(), childIds: [...new Set(childIds)], kind });
    return {};
  },
});

export const addHousehold = defineCommand<{ readonly label: string; readonly memberIds: readonly Id[] }>({
  label: 'commands.addHousehold',
  refuse: (_tables, { memberIds }) => (memberIds.length === 0 ? { key: 'commands.chooseSomebodyFirst' } : null),
  run: (tx, { label, memberIds }) => {
    tx.put('household', { id: tx.newId(), label: cleanText(label), memberIds: [...new Set(memberIds)] });
    return { done: { key: 'commands.addedHousehold', values: { count: memberIds.length } } };
  },
});

export const editHousehold = defineCommand<{ readonly id: Id; readonly fields: Changes<Household> }>({
  label: 'commands.editHousehold',
  run: (tx, { id, fields }) => {
    if (fields.memberIds?.length === 0) tx.remove('household', id);
    else tx.patch('household', id, cleanFields(fields));
    return {};
  },
  mergeKey: ({ id, fields }) => `household.edit/${id}/${Object.keys(fields).sort().join()}`,
});

export const removeHousehold = defineCommand<{ readonly id: Id }>({
  label: 'commands.removeHousehold',
  run: (tx, { id }) => {
    tx.remove('household', id);
    return { done: { key: 'commands.removedHousehold' } };
  },
});
