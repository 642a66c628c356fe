// Filling in the sociogram: a row for somebody, and what its cells say.
import type { Id } from '../base/ids.ts';
import type { SociogramEntry } from '../model/facts/sociogram.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand } from './command.ts';
import type { Saying } from './rings.ts';

const WRITTEN = ['groupText', 'group', 'contactText', 'yieldsText', 'supportText', 'supportTypes'] as const;
type Written = (typeof WRITTEN)[number];

/** Without `fields` an empty row; a row of which everything was taken away goes. */
export const writeSociogram = defineCommand<
  Omit<Saying, 'heard'> & {
    readonly perspectiveId: Id;
    readonly personId: Id;
    readonly fields?: { readonly [K in Written]?: SociogramEntry[K] | undefined };
  }
>({
  label: 'commands.sociogram',
  refuse: (tables, { perspectiveId, personId }) =>
    tables.perspective[perspectiveId] && tables.person[personId] ? null : { key: 'commands.chooseSomebodyFirst' },
  run: (tx, { perspectiveId, personId, fields, day }) => {
    const rows = Object.values(tx.tables.sociogramEntry).filter(
      (one) => one.perspectiveId === perspectiveId && one.personId === personId,
    );
    const [row] = rows.sort((a, b) => ((a.recordedOn ?? '') < (b.recordedOn ?? '') ? 1 : -1));
    const focal = tx.get('perspective', perspectiveId)?.focalIds ?? [];
    const id = row?.id ?? tx.newId();
    if (!row) {
      tx.put('sociogramEntry', {
        id,
        perspectiveId,
        personId,
        saidBy: focal.length === 1 ? [...focal] : [],
        recordedOn: day,
      });
    }
    if (!fields) return {};
    tx.patch('sociogramEntry', id, { ...cleanFields(fields), recordedOn: day });
    const now = tx.get('sociogramEntry', id);
    if (now && WRITTEN.every((name) => now[name] === undefined)) tx.remove('sociogramEntry', id);
    return {};
  },
  mergeKey: ({ perspectiveId, personId, fields = {} }) =>
    `sociogram/${perspectiveId}/${personId}/${Object.keys(fields).sort().join()}`,
});
