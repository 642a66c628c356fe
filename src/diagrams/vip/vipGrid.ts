// The VIP card as a table in words, for reports; the order of the rows means nothing.
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import { vipCard } from '../../model/facts/vip.ts';
import type { Tables } from '../../model/records/registry.ts';

export interface VipGrid {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function vipGrid(tables: Tables, perspectiveId: Id, say: Say): VipGrid {
  const label = tables.perspective[perspectiveId]?.label ?? '';
  return {
    name: label === '' ? say('network.vip.name') : `${say('network.vip.name')}: ${label}`,
    columns: [say('rings.tableWho'), say('network.vip.contact'), say('network.vip.wants'), say('network.vip.what')],
    rows: vipCard(tables, perspectiveId).flatMap((entry) =>
      entry
        ? [
            [
              fullNameOf(tables.person[entry.personId], say),
              entry.contactText ?? '',
              entry.change ? say(`network.vip.change.${entry.change}`) : '',
              entry.changeText ?? '',
            ],
          ]
        : [],
    ),
  };
}
