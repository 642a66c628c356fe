// What the five safety circles say together, as lists to talk about, per child.
import { recordsOf } from '../../base/tables.ts';
import { SAFETY_CIRCLES, subjectsFor } from '../../model/facts/circles.ts';
import { CONVERSATION_LISTS, conversationLists } from '../../model/facts/conversationLists.ts';
import { callNameOf } from '../../model/facts/names.ts';
import type { ExportInput } from '../format.ts';
import type { Part } from '../part.ts';

const FIVE: ReadonlySet<string> = new Set(Object.values(SAFETY_CIRCLES));

export function safetyLists({ say, tables }: ExportInput): Part[] {
  const placed = recordsOf(tables.ringPlacement).filter(({ schemeId }) => FIVE.has(schemeId));
  return recordsOf(tables.perspective).flatMap(({ id: perspectiveId, label }) => {
    if (!placed.some((one) => one.perspectiveId === perspectiveId)) return [];
    const children = subjectsFor(tables, SAFETY_CIRCLES.childWants, perspectiveId);
    const [speakerId] = subjectsFor(tables, SAFETY_CIRCLES.useful, perspectiveId);
    return children.flatMap((childId): Part[] => {
      const lists = conversationLists(tables, { perspectiveId, childId, ...(speakerId ? { speakerId } : {}) });
      const told = CONVERSATION_LISTS.filter((name) => lists[name].length > 0);
      if (told.length === 0) return [];
      const child = callNameOf(tables.person[childId], say);
      return [
        { is: 'heading', level: 2, text: say('reports.lists', { whose: label, child }) },
        {
          is: 'table',
          grid: {
            name: say('reports.lists', { whose: label, child }),
            columns: [say('reports.column.list'), say('reports.column.who')],
            rows: told.map((name) => [
              say(`rings.list.${name}`),
              lists[name]
                .map(({ personId, noContact }) => {
                  const who = callNameOf(tables.person[personId], say);
                  return noContact ? `${who} (${say('rings.noContact')})` : who;
                })
                .join(', '),
            ]),
          },
        },
      ];
    });
  });
}
