// Brings people and what is told of them into the map, out of a list or another program. Who the user said is here already
// gains what was not known; what the map tells itself stays as it is.
import type { Id } from '../base/ids.ts';
import { wouldLoop } from '../model/integrity.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import type { Person } from '../model/records/facts.ts';
import type { CaseTx, Records } from '../model/records/registry.ts';
import { redirectRecord } from '../model/references.ts';
import { cleanFields, cleanText } from './cleanText.ts';
import { defineCommand } from './command.ts';
import { birthLinksTo, partnershipBetween } from './kin.ts';

/** In this order: what others point to comes first. */
export const BROUGHT = [
  'organisation',
  'person',
  'partnership',
  'parentLink',
  'birthGroup',
  'siblingGroup',
  'household',
  'tie',
] as const;
type BroughtTable = (typeof BROUGHT)[number];

export interface Bringing {
  readonly records: { readonly [T in BroughtTable]: readonly Records[T][] };
  /** Who is in the map already: the id they come with, and the one they have here. */
  readonly same: readonly (readonly [coming: Id, here: Id])[];
  /** Lines to keep with people of the map: what was told otherwise. */
  readonly notes: readonly (readonly [here: Id, line: string])[];
  readonly indexPersonIds: readonly Id[];
}

/** What the map tells already, or cannot be so. */
export interface NotBrought {
  readonly why: 'couple' | 'parents' | 'loop' | 'self';
  readonly ids: readonly [Id, Id];
}

export interface Brought {
  readonly added: readonly Id[];
  readonly notBrought: readonly NotBrought[];
}

/** Does it; also to find out beforehand what would not come along. */
export function bring(tx: CaseTx, { records, same, notes, indexPersonIds }: Bringing): Brought {
  const here = new Map(same);
  const known = new Set(same.map(([, id]) => id));
  const fresh = new Map<string, Id>();
  const added: Id[] = [];
  const notBrought: NotBrought[] = [];
  const idOf = (table: string, id: Id): Id | null =>
    (table === 'person' ? here.get(id) : undefined) ?? fresh.get(`${table}/${id}`) ?? null;
  const put = <T extends BroughtTable>(table: T, record: Records[T]): void => {
    const id = tx.newId();
    fresh.set(`${table}/${record.id}`, id);
    tx.put(table, { ...cleanFields(record), id });
  };
  const redirected = <T extends BroughtTable>(table: T): Records[T][] =>
    records[table].flatMap((record) => redirectRecord(table, record, idOf) ?? []);

  const organisations = new Map(Object.values(tx.tables.organisation).map(({ name, id }) => [name.toLowerCase(), id]));
  for (const organisation of records.organisation) {
    const there = organisations.get(organisation.name.toLowerCase());
    if (there === undefined) put('organisation', organisation);
    else fresh.set(`organisation/${organisation.id}`, there);
  }
  for (const coming of records.person) {
    const there = tx.get('person', here.get(coming.id) ?? '');
    const person = redirectRecord('person', coming, (of, id) => (of === 'person' ? id : idOf(of, id))) ?? coming;
    if (there) fill(tx, there, person);
    else {
      put('person', person);
      added.push(fresh.get(`person/${coming.id}`) as Id);
    }
  }
  for (const [id, line] of notes) {
    const note = [tx.get('person', id)?.note, line].filter(Boolean).join('\n');
    tx.patch('person', id, { note: cleanText(note) });
  }
  for (const couple of redirected('partnership')) {
    const there = partnershipBetween(tx.tables, couple.aId, couple.bId);
    if (couple.aId === couple.bId) notBrought.push({ why: 'self', ids: [couple.aId, couple.bId] });
    else if (!there) put('partnership', couple);
    else {
      fresh.set(`partnership/${couple.id}`, there.id);
      const says = couple.kind !== 'relationship' || couple.status !== 'current';
      if (says && (there.kind !== couple.kind || there.status !== couple.status)) {
        notBrought.push({ why: 'couple', ids: [couple.aId, couple.bId] });
      }
    }
  }
  for (const link of redirected('parentLink')) {
    const { parentId, childId, kind } = link;
    const links = Object.values(tx.tables.parentLink).filter((one) => one.childId === childId);
    if (links.some((one) => one.parentId === parentId && one.kind === kind)) continue;
    const isThird = kind === 'biological' && known.has(childId) && birthLinksTo(tx.tables, childId).length >= 2;
    if (isThird) notBrought.push({ why: 'parents', ids: [parentId, childId] });
    else if (wouldLoop(tx.tables, parentId, childId)) notBrought.push({ why: 'loop', ids: [parentId, childId] });
    else put('parentLink', link);
  }
  for (const table of ['birthGroup', 'siblingGroup'] as const) {
    const groups = Object.values(tx.tables[table]);
    for (const group of redirected(table)) {
      const childIds = [...new Set(group.childIds)];
      const isThere = groups.some((one) => childIds.every((id) => one.childIds.includes(id)));
      if (childIds.length > 1 && !isThere) put(table, { ...group, childIds } as Records[typeof table]);
    }
  }
  for (const household of redirected('household')) {
    const isThere = Object.values(tx.tables.household).some(
      ({ label, memberIds }) => label === household.label && household.memberIds.every((id) => memberIds.includes(id)),
    );
    if (household.memberIds.length > 0 && !isThere) put('household', household);
  }
  const ties = new Set(
    Object.values(tx.tables.tie).map(({ aId, bId, code, period }) => `${aId}/${bId}/${code}/${period}`),
  );
  for (const tie of redirected('tie')) {
    if (tie.aId === tie.bId) notBrought.push({ why: 'self', ids: [tie.aId, tie.bId] });
    else if (!ties.has(`${tie.aId}/${tie.bId}/${tie.code}/${tie.period}`)) put('tie', tie);
  }
  if (tx.get('caseInfo', CASE_ID)?.indexPersonIds.length === 0) {
    tx.patch('caseInfo', CASE_ID, { indexPersonIds: indexPersonIds.flatMap((id) => idOf('person', id) ?? []) });
  }
  return { added, notBrought };
}

/** What was not known of somebody; notes are put under each other. */
function fill(tx: CaseTx, there: Person, coming: Person): void {
  const both = (field: 'note' | 'workerNote'): { [K in typeof field]?: string } => {
    const [own, other] = [there[field], coming[field]];
    return own !== undefined && other !== undefined && !own.includes(other)
      ? { [field]: cleanText(`${own}\n${other}`) }
      : {};
  };
  const { deceased, ...told } = cleanFields(coming);
  tx.put('person', {
    ...told,
    ...(deceased && !there.died ? { deceased } : {}),
    ...there,
    ...(there.gender === 'unknown' ? { gender: coming.gender } : {}),
    ...both('note'),
    ...both('workerNote'),
  });
}

export const bringPeople = defineCommand<Bringing>({
  label: 'commands.bringPeople',
  refuse: (tables, { same }) =>
    same.every(([, id]) => tables.person[id]) ? null : { key: 'commands.chooseSomebodyFirst' },
  run: (tx, bringing) => {
    const { added } = bring(tx, bringing);
    return { select: added.slice(0, 1), done: { key: 'commands.broughtPeople', values: { count: added.length } } };
  },
});
