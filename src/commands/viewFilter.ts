// Shows only the family around one person in a view, or everybody again.
import type { Id } from '../base/ids.ts';
import type { View, ViewPlacement } from '../model/records/arrangement.ts';
import { nameOf } from './addPerson.ts';
import { defineCommand } from './command.ts';
import { setPlacement } from './setPlacement.ts';

export const MOST_GENERATIONS = 5;

interface Around {
  readonly viewId: Id;
  readonly around: Id | null;
  readonly generations?: number;
  /** Where everybody should stand, when that was worked out beforehand. */
  readonly places?: readonly Pick<ViewPlacement, 'itemId' | 'x' | 'y'>[];
}

const within = (generations = 2): number => Math.min(MOST_GENERATIONS, Math.max(1, Math.round(generations)));

/** What the view is to show. */
export function aroundFilter({ filter = {} }: View, { around, generations }: Around): NonNullable<View['filter']> {
  const { around: _around, generations: _generations, ...rest } = filter;
  return around === null ? rest : { ...rest, around, generations: within(generations) };
}

/** `around` null shows everybody. Another selection of people is laid out afresh; what was put by hand stays. */
export const showAround = defineCommand<Around>({
  label: 'commands.showAround',
  refuse: (tables, { around }) =>
    around === null || tables.person[around] ? null : { key: 'commands.chooseSomebodyFirst' },
  run: (tx, args) => {
    const { viewId, around, places = [] } = args;
    const view = tx.get('view', viewId);
    if (view) tx.patch('view', viewId, { filter: aroundFilter(view, args) });
    for (const { id, viewId: of, pinned } of Object.values(tx.tables.viewPlacement)) {
      if (of === viewId && !pinned) tx.patch('viewPlacement', id, { x: undefined, y: undefined });
    }
    for (const { itemId, x, y } of places) if (tx.get('person', itemId)) setPlacement(tx, viewId, itemId, { x, y });
    return around === null
      ? { done: { key: 'commands.shownEverybody' } }
      : {
          done: {
            key: 'commands.shownAround',
            values: { name: nameOf(tx.tables, around), count: within(args.generations) },
          },
        };
  },
});
