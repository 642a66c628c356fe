// Moments of a case that are kept on purpose, beside its journal and never trimmed with it.
import type { Id } from '../base/ids.ts';
import type { Sealer } from '../ports/sealer.ts';
import { byMoment, type CaseStorage, StorageError } from '../ports/storage.ts';
import type { Connection } from './indexedDbConnection.ts';
import { docOf, sameKey } from './indexedDbRows.ts';
import { ABOUT, allOf, type MainSchema, openRow, sealRow } from './indexedDbSchema.ts';
import { snapshotOf, textOf, versionOf } from './storedText.ts';

type Versions = Pick<CaseStorage, 'keepVersion' | 'versions' | 'readVersion' | 'dropVersion'>;

export function versionsOf(main: Connection<MainSchema>, sealerOf: (caseId: Id) => Promise<Sealer>): Versions {
  const rowOf = (caseId: Id, id: Id) => main.read(['versions'], (tx) => tx.objectStore('versions').get([caseId, id]));
  return {
    async keepVersion(caseId, version, snapshot) {
      const before = docOf(await main.read(['docs'], (tx) => tx.objectStore('docs').get(caseId)), caseId);
      const sealer = await sealerOf(caseId);
      const text = textOf(snapshot);
      const row = {
        about: await sealRow(sealer, textOf(version), ABOUT.version(caseId, version.id)),
        snapshot: await sealRow(sealer, text, ABOUT.versionBody(caseId, version.id)),
      };
      await main.write(['docs', 'versions'], async (tx) => {
        // A case that was protected or taken away meanwhile keeps nothing under its old key.
        const now = docOf(await tx.objectStore('docs').get(caseId), caseId);
        if (!sameKey(now.key, before.key)) throw new StorageError('conflict', caseId);
        await tx.objectStore('versions').add(row, [caseId, version.id]);
      });
      const back = await rowOf(caseId, version.id);
      if (!back || (await openRow(sealer, back.snapshot, ABOUT.versionBody(caseId, version.id))) !== text)
        throw new StorageError('unavailable', 'version');
    },
    async versions(caseId) {
      const sealer = await sealerOf(caseId);
      const [rows, keys] = await main.read(['versions'], (tx) =>
        Promise.all([
          tx.objectStore('versions').getAll(allOf(caseId)),
          tx.objectStore('versions').getAllKeys(allOf(caseId)),
        ]),
      );
      const read = rows.map((row, index) =>
        openRow(sealer, row.about, ABOUT.version(caseId, keys[index]?.[1] ?? '')).then(
          (text) => [versionOf(text)],
          () => [],
        ),
      );
      return (await Promise.all(read)).flat().sort(byMoment);
    },
    async readVersion(caseId, id) {
      const row = await rowOf(caseId, id);
      if (!row) throw new StorageError('missing', id);
      return snapshotOf(await openRow(await sealerOf(caseId), row.snapshot, ABOUT.versionBody(caseId, id)));
    },
    dropVersion: (caseId, id) => main.write(['versions'], (tx) => tx.objectStore('versions').delete([caseId, id])),
  };
}
