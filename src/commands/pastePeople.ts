// People with everything among them, taken out of a case to be put into this or another one.
import type { Id } from '../base/ids.ts';
import type { Asset, BirthGroup, ParentLink, Partnership, Person, SiblingGroup } from '../model/records/facts.ts';
import type { Tie } from '../model/records/perception.ts';
import type { CaseTx, Records, Tables } from '../model/records/registry.ts';
import { redirectRecord } from '../model/references.ts';
import { cleanText } from './cleanText.ts';
import { defineCommand } from './command.ts';

export interface PeopleClip {
  readonly people: readonly Person[];
  readonly partnerships: readonly Partnership[];
  readonly parentLinks: readonly ParentLink[];
  readonly ties: readonly Tie[];
  readonly birthGroups?: readonly BirthGroup[];
  readonly siblingGroups?: readonly SiblingGroup[];
  /** The pictures of these people. */
  readonly assets?: readonly Asset[];
}

/** These people, what is recorded among them, and their pictures. */
export function clipOf(tables: Tables, ids: readonly Id[]): PeopleClip {
  const people = [...new Set(ids)].flatMap((id) => tables.person[id] ?? []);
  const taken = new Set(people.map((person) => person.id));
  const couples = <R extends { readonly aId: Id; readonly bId: Id }>(records: Readonly<Record<Id, R>>): R[] =>
    Object.values(records).filter((record) => taken.has(record.aId) && taken.has(record.bId));
  return {
    people,
    partnerships: couples(tables.partnership),
    parentLinks: Object.values(tables.parentLink).filter((link) => taken.has(link.parentId) && taken.has(link.childId)),
    ties: couples(tables.tie),
    birthGroups: Object.values(tables.birthGroup).filter((group) => group.childIds.every((id) => taken.has(id))),
    siblingGroups: Object.values(tables.siblingGroup).filter((group) => group.childIds.every((id) => taken.has(id))),
    assets: people.flatMap((person) => tables.asset[person.photoAssetId ?? ''] ?? []),
  };
}

/** Puts a clip into the case under new ids; who is here already gets `suffix` behind the name. Gives the new people. */
export function putClip(tx: CaseTx, clip: PeopleClip, suffix: string): Id[] {
  const { people, partnerships, parentLinks, ties, birthGroups = [], siblingGroups = [], assets = [] } = clip;
  const fresh = new Map<string, Id>();
  const name = (table: keyof Records, records: readonly { readonly id: Id }[]): void => {
    for (const { id } of records) fresh.set(`${table}/${id}`, tx.newId());
  };
  name('person', people);
  name('partnership', partnerships);
  name(
    'asset',
    assets.filter(({ id }) => !tx.get('asset', id)),
  );
  const isNew = (id: Id): boolean => fresh.has(`person/${id}`);
  const put = <T extends keyof Records>(table: T, record: Records[T]): void => {
    const next = redirectRecord(table, record, (of, id) => {
      const copy = fresh.get(`${of}/${id}`);
      if (copy) return copy;
      // A couple that stays behind has no part in the copies' children.
      return of !== 'partnership' && tx.get(of as keyof Records, id) ? id : null;
    });
    if (next) tx.put(table, { ...next, id: fresh.get(`${table}/${record.id}`) ?? tx.newId() });
  };
  for (const asset of assets) if (fresh.has(`asset/${asset.id}`)) put('asset', asset);
  for (const person of people) {
    const callName = cleanText(`${person.callName}${tx.get('person', person.id) ? suffix : ''}`);
    put('person', { ...person, callName });
  }
  for (const couple of partnerships) if (isNew(couple.aId) && isNew(couple.bId)) put('partnership', couple);
  for (const link of parentLinks) if (isNew(link.parentId) && isNew(link.childId)) put('parentLink', link);
  for (const tie of ties) if (isNew(tie.aId) && isNew(tie.bId)) put('tie', tie);
  for (const group of birthGroups) if (group.childIds.every(isNew)) put('birthGroup', group);
  for (const group of siblingGroups) if (group.childIds.every(isNew)) put('siblingGroup', group);
  return people.map(({ id }) => fresh.get(`person/${id}`) ?? id);
}

export const pastePeople = defineCommand<PeopleClip & { readonly suffix: string }>({
  label: 'commands.pastePeople',
  refuse: (_tables, { people }) => (people.length > 0 ? null : { key: 'commands.chooseSomebodyFirst' }),
  run: (tx, { suffix, ...clip }) => {
    const select = putClip(tx, clip, suffix);
    return { select, done: { key: 'commands.pastedPeople', values: { count: select.length } } };
  },
});
