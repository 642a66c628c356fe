// What support somebody gives, as one of five signs; empty takes the statement away.
import type { Id } from '../base/ids.ts';
import { recordsOf } from '../base/tables.ts';
import { standsBefore } from '../model/facts/circles.ts';
import type { SupportBasis, SupportLevel, SupportRating, SupportType } from '../model/facts/support.ts';
import { defineCommand } from './command.ts';
import type { Saying } from './rings.ts';

interface Rating extends Saying {
  readonly giverId: Id;
  readonly receiverId: Id;
  readonly type: SupportType;
  readonly basis: SupportBasis;
  /** Absent: not asked. */
  readonly level?: SupportLevel;
}

export const setRating = defineCommand<Rating>({
  label: 'commands.setRating',
  refuse: (tables, { giverId, receiverId }) =>
    tables.person[giverId] && tables.perspective[receiverId] ? null : { key: 'commands.chooseSomebodyFirst' },
  run: (tx, { heard, day, level, ...about }) => {
    const isIt = (one: SupportRating): boolean =>
      one.giverId === about.giverId &&
      one.receiverId === about.receiverId &&
      one.type === about.type &&
      one.basis === about.basis &&
      // What was said in confidence is neither seen nor changed at the table.
      (!heard || one.released === true);
    const before = recordsOf(tx.tables.supportRating)
      .filter(isIt)
      .reduce<SupportRating | null>((best, one) => (best && !standsBefore(one, best) ? best : one), null);
    if (before && level === undefined) tx.remove('supportRating', before.id);
    else if (before && level !== undefined) tx.patch('supportRating', before.id, { level, recordedOn: day });
    else if (level !== undefined) {
      const focal = tx.get('perspective', about.receiverId)?.focalIds ?? [];
      const saidBy = focal.length === 1 ? [...focal] : [];
      tx.put('supportRating', {
        ...about,
        id: tx.newId(),
        level,
        saidBy,
        recordedOn: day,
        ...(heard ? { released: true } : {}),
      });
    }
    return {};
  },
  mergeKey: ({ giverId, receiverId, type, basis }) => `rating.set/${giverId}/${receiverId}/${type}/${basis}`,
});
