// Makes one person of two records: everything that points to the one who goes points to the one who stays.
import type { Id } from '../base/ids.ts';
import { redirectTable, settleRemovals, wouldLoop } from '../model/integrity.ts';
import { placementId } from '../model/records/arrangement.ts';
import type { Person } from '../model/records/facts.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import { tablesPointingTo } from '../model/references.ts';
import { nameOf } from './addPerson.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand, type Sentence } from './command.ts';
import { partnershipBetween } from './kin.ts';

export interface JoinArgs {
  readonly keepId: Id;
  readonly goneId: Id;
  /** What the user chose where the two differ. */
  readonly fields?: { readonly [K in keyof Omit<Person, 'id'>]?: Person[K] | undefined };
}

function refuse(tables: Tables, { keepId, goneId }: JoinArgs): Sentence | null {
  if (keepId === goneId || !tables.person[keepId] || !tables.person[goneId]) {
    return { key: 'commands.chooseTwoPeople' };
  }
  const values = { a: nameOf(tables, keepId), b: nameOf(tables, goneId) };
  if (partnershipBetween(tables, keepId, goneId)) return { key: 'commands.joinPartners', values };
  if (wouldLoop(tables, keepId, goneId) || wouldLoop(tables, goneId, keepId)) {
    return { key: 'commands.joinAncestors', values };
  }
  return null;
}

export const joinPeople = defineCommand<JoinArgs>({
  label: 'commands.joinPeople',
  refuse,
  run: (tx, { keepId, goneId, fields }) => {
    const gone = tx.get('person', goneId);
    const keep = tx.get('person', keepId);
    if (!gone || !keep) return {};
    tx.put('person', { ...gone, ...keep });
    tx.patch('person', keepId, cleanFields(fields ?? {}));
    for (const placement of Object.values(tx.tables.viewPlacement)) {
      if (placement.itemId !== goneId) continue;
      tx.remove('viewPlacement', placement.id);
      const id = placementId(placement.viewId, keepId);
      if (!tx.get('viewPlacement', id)) tx.put('viewPlacement', { ...placement, id, itemId: keepId });
    }
    for (const table of tablesPointingTo('person')) {
      redirectTable(tx, table, (of, id) => (of === 'person' && id === goneId ? keepId : id));
    }
    tx.remove('person', goneId);
    dropDoubles(tx, keepId);
    settleRemovals(tx);
    return { select: [keepId], done: { key: 'commands.joinedPeople', values: { name: nameOf(tx.tables, keepId) } } };
  },
});

/** After joining, links that say the same thing twice become one; the first by id stays. */
function dropDoubles(tx: CaseTx, keepId: Id): void {
  const seen = new Set<string>();
  const once = (table: 'parentLink' | 'partnership' | 'tie' | 'ringPlacement', id: Id, key: string): void => {
    const full = `${table}/${key}`;
    if (seen.has(full)) tx.remove(table, id);
    else seen.add(full);
  };
  for (const link of Object.values(tx.tables.parentLink)) {
    if (link.parentId === keepId || link.childId === keepId) {
      once(
        'parentLink',
        link.id,
        `${link.parentId}/${link.childId}/${link.kind}/${link.from?.value}/${link.to?.value}`,
      );
    }
  }
  for (const p of Object.values(tx.tables.partnership)) {
    if (p.aId === keepId || p.bId === keepId)
      once('partnership', p.id, `${[p.aId, p.bId].sort().join()}/${p.kind}/${p.status}`);
  }
  for (const tie of Object.values(tx.tables.tie)) {
    if (tie.aId === tie.bId) tx.remove('tie', tie.id);
    else if (tie.aId === keepId || tie.bId === keepId) {
      once('tie', tie.id, `${tie.aId}/${tie.bId}/${tie.perspectiveId}/${tie.code}/${tie.period}`);
    }
  }
  for (const p of Object.values(tx.tables.ringPlacement)) {
    if (p.personId === keepId) once('ringPlacement', p.id, `${p.schemeId}/${p.perspectiveId}/${p.subjectId}`);
  }
}
