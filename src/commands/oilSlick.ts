// The oil slick: whose own network is drawn too, and who knows whom.
import type { Id } from '../base/ids.ts';
import { ALL_LEVELS, acquaintances, levelsOf } from '../model/facts/levels.ts';
import { mostLevels, type OilSlick, slickOf, USUAL_LEVELS } from '../model/facts/oilSlick.ts';
import type { CaseTx } from '../model/records/registry.ts';
import { nameOf } from './addPerson.ts';
import { defineCommand } from './command.ts';
import { putNewPerson } from './newPerson.ts';

function putSlick(tx: CaseTx, perspectiveId: Id, fields: Partial<Pick<OilSlick, 'expandedIds' | 'maxLevel'>>): void {
  const before = slickOf(tx.tables, perspectiveId);
  if (before) tx.patch('oilSlick', before.id, fields);
  else tx.put('oilSlick', { id: tx.newId(), perspectiveId, expandedIds: [], maxLevel: USUAL_LEVELS, ...fields });
}

/** Whoever is opened by hand is seen, however far away. */
function putExpanded(tx: CaseTx, perspectiveId: Id, expandedIds: readonly Id[], opened: readonly Id[]): void {
  const focalIds = tx.get('perspective', perspectiveId)?.focalIds ?? [];
  const levels = levelsOf(tx.tables, { focalIds, expandedIds });
  const furthest = Math.max(0, ...opened.map((id) => (levels.get(id)?.level ?? -1) + 1));
  const maxLevel = Math.max(mostLevels(tx.tables, perspectiveId), furthest);
  putSlick(tx, perspectiveId, { expandedIds: [...expandedIds], maxLevel });
}

/** Draws people who are at most so many steps away. */
export const showLevels = defineCommand<{ readonly perspectiveId: Id; readonly most: number }>({
  label: 'network.do.levels',
  refuse: (tables, { perspectiveId, most }) =>
    tables.perspective[perspectiveId] && Number.isInteger(most) && most >= 1
      ? null
      : { key: 'commands.chooseSomebodyFirst' },
  run: (tx, { perspectiveId, most }) => {
    putSlick(tx, perspectiveId, { maxLevel: Math.min(most, ALL_LEVELS) });
    return {};
  },
});

/** Draws the own network of these people too, or no longer. */
export const expandPeople = defineCommand<{
  readonly perspectiveId: Id;
  readonly ids: readonly Id[];
  readonly open: boolean;
}>({
  label: 'network.do.expand',
  refuse: (tables, { perspectiveId, ids }) =>
    tables.perspective[perspectiveId] && ids.some((id) => tables.person[id])
      ? null
      : { key: 'commands.chooseSomebodyFirst' },
  run: (tx, { perspectiveId, ids, open }) => {
    const there = ids.filter((id) => tx.get('person', id));
    const rest = (slickOf(tx.tables, perspectiveId)?.expandedIds ?? []).filter((id) => !there.includes(id));
    putExpanded(tx, perspectiveId, open ? [...rest, ...there] : rest, open ? there : []);
    const names = there.map((id) => nameOf(tx.tables, id)).join(', ');
    return { done: { key: open ? 'network.do.expanded' : 'network.do.collapsed', values: { names } } };
  },
});

interface Meeting {
  readonly viaId: Id;
  readonly day: string;
  /** Whose oil slick shows it. */
  readonly perspectiveId?: Id;
  /** Somebody who is on the map already; else `callName` is somebody new. */
  readonly personId?: Id;
  readonly callName?: string;
}

/** "Wie kent Samira?" Somebody known is tied, never made twice; somebody new keeps through whom they were found. */
export const meetThrough = defineCommand<Meeting>({
  label: 'network.do.meet',
  refuse: (tables, { viaId, personId, callName = '' }) => {
    if (!tables.person[viaId]) return { key: 'commands.chooseSomebodyFirst' };
    if (personId === undefined) return callName.trim() === '' ? { key: 'commands.chooseSomebodyFirst' } : null;
    if (!tables.person[personId] || personId === viaId) return { key: 'commands.chooseSomebodyFirst' };
    return acquaintances(tables).get(viaId)?.includes(personId)
      ? { key: 'network.do.knowEachOther', values: { a: nameOf(tables, viaId), b: nameOf(tables, personId) } }
      : null;
  },
  run: (tx, { viaId, personId, callName = '', perspectiveId, day }) => {
    const bId =
      personId ??
      putNewPerson(tx, {
        callName: callName.trim(),
        defaultGroup: 'social',
        foundVia: { kind: 'oilSlick', viaPersonId: viaId },
      }).id;
    tx.put('tie', {
      id: tx.newId(),
      aId: viaId,
      bId,
      code: 'unknown',
      period: 'now',
      saidBy: [viaId],
      recordedOn: day,
    });
    if (perspectiveId !== undefined && tx.get('perspective', perspectiveId)) {
      const focal = tx.get('perspective', perspectiveId)?.focalIds ?? [];
      const open = slickOf(tx.tables, perspectiveId)?.expandedIds ?? [];
      if (!focal.includes(viaId) && !open.includes(viaId)) putExpanded(tx, perspectiveId, [...open, viaId], [viaId]);
    }
    const values = { a: nameOf(tx.tables, viaId), b: nameOf(tx.tables, bId) };
    return { done: { key: 'network.do.met', values } };
  },
});
