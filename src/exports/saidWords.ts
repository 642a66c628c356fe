// Who said something, and whether it is a fact or how somebody lives it.
import type { Id } from '../base/ids.ts';
import type { Say } from '../i18n/say.ts';
import { callNameOf } from '../model/facts/names.ts';
import type { TableName, Tables } from '../model/records/registry.ts';

/** Tables of what is so; everything else that carries a speaker is how somebody lives it. */
const FACTS: ReadonlySet<TableName> = new Set(['questionAsked', 'roleAssignment', 'meeting', 'agreement', 'action']);

export const natureWords = (table: TableName, say: Say): string =>
  say(FACTS.has(table) ? 'reports.fact' : 'reports.lived');

/** "Nova en Sanne"; empty when nobody is named. */
export function speakersOf(tables: Tables, ids: readonly Id[], say: Say): string {
  const names = ids.flatMap((id) => (tables.person[id] ? callNameOf(tables.person[id], say) : []));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : say('reports.and', { first: names.slice(0, -1).join(', '), last });
}
