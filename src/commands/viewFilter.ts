// Shows only the family around one person in a view, or everybody again.
import type { Id } from '../base/ids.ts';
import { nameOf } from './addPerson.ts';
import { defineCommand } from './command.ts';

export const MOST_GENERATIONS = 5;

/** `around` null shows everybody. Another selection of people is laid out afresh; what was put by hand stays. */
export const showAround = defineCommand<{
  readonly viewId: Id;
  readonly around: Id | null;
  readonly generations?: number;
}>({
  label: 'commands.showAround',
  refuse: (tables, { around }) =>
    around === null || tables.person[around] ? null : { key: 'commands.chooseSomebodyFirst' },
  run: (tx, { viewId, around, generations = 2 }) => {
    const { around: _around, generations: _generations, ...rest } = tx.get('view', viewId)?.filter ?? {};
    const near = Math.min(MOST_GENERATIONS, Math.max(1, Math.round(generations)));
    tx.patch('view', viewId, { filter: around === null ? rest : { ...rest, around, generations: near } });
    for (const { id, viewId: of, pinned } of Object.values(tx.tables.viewPlacement)) {
      if (of === viewId && !pinned) tx.patch('viewPlacement', id, { x: undefined, y: undefined });
    }
    return around === null
      ? { done: { key: 'commands.shownEverybody' } }
      : { done: { key: 'commands.shownAround', values: { name: nameOf(tx.tables, around), count: near } } };
  },
});
