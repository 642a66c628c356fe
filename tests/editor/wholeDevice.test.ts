// Everything in one file and back: beside what is there; and when a map stands on this device alone.
import { describe, expect, it } from 'vitest';
import { needsFile } from '../../src/editor/needsFile.ts';
import { createSession } from '../../src/editor/session.ts';
import { keepVersion } from '../../src/editor/versions.ts';
import { putBack, putBackVersion, wholeDevice } from '../../src/editor/wholeDevice.ts';
import { readFile } from '../../src/imports/readFile.ts';
import { bundleParts, looksLikeBundle } from '../../src/model/caseFile/bundle.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { memoryStorage } from '../../src/platform/memoryStorage.ts';
import { storageWithMemory } from '../../src/platform/storageWithMemory.ts';
import type { CaseHead, CaseStorage } from '../../src/ports/storage.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';

const other = (title: string): string => `${title} (terug)`;

async function maps(storage: CaseStorage, titles: readonly string[]): Promise<string[]> {
  const session = createSession(testPorts({ storage, newId: countedIds(titles.join()) }));
  const ids: string[] = [];
  for (const title of titles) {
    ids.push((await session.createCase(newCaseTables(countedIds('v')), title)) ?? '');
    session.run('person.add', { kind: 'other', callName: `Kind van ${title}` });
    await session.closeCase();
  }
  return ids;
}

async function putAllBack(storage: CaseStorage, bytes: Uint8Array): Promise<number> {
  const ports = testPorts({ storage, newId: countedIds('back') });
  let read = 0;
  let caseId = '';
  for (const { bytes: part, binnedAt, version } of bundleParts(bytes)) {
    const opened = readFile(part, 'alles.kring', { newId: ports.newId });
    if (!opened.ok) continue;
    read += 1;
    if (version) await putBackVersion(ports, caseId, opened.value, version);
    else caseId = await putBack(ports, opened.value, { binnedAt, other });
  }
  return read;
}

describe('everything in one file', () => {
  it('comes back beside what is there, what was in the bin in the bin', async () => {
    const storage = memoryStorage();
    const [, second = ''] = await maps(storage, ['Eén', 'Twee', 'Drie']);
    await storage.bin(second, '2026-11-20');
    const { bytes, heads, left } = await wholeDevice(storage);
    expect([heads.length, left, looksLikeBundle(bytes)]).toEqual([3, 0, true]);

    const fresh = memoryStorage();
    expect(await putAllBack(fresh, bytes)).toBe(3);
    const listed = await fresh.list();
    expect(listed.map(({ title, people, binnedAt }) => [title, people, binnedAt]).sort()).toEqual([
      ['Drie', 1, undefined],
      ['Eén', 1, undefined],
      ['Twee', 1, '2026-11-20'],
    ]);
    await putAllBack(storage, bytes);
    const titles = (await storage.list()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Drie', 'Drie (terug)', 'Eén', 'Eén (terug)', 'Twee', 'Twee (terug)']);
  });

  it('takes the moments that were kept under a name along', async () => {
    const storage = memoryStorage();
    const [first = ''] = await maps(storage, ['Eén', 'Twee']);
    const ports = testPorts({ storage, newId: countedIds('version') });
    const { snapshot } = await storage.open(first);
    await keepVersion(ports, first, snapshot, 'intake');
    await keepVersion(ports, first, snapshot, '');
    const fresh = memoryStorage();
    expect(await putAllBack(fresh, (await wholeDevice(storage)).bytes)).toBe(3);
    for (const { id, title } of await fresh.list()) {
      const kept = await fresh.versions(id);
      expect(kept.map(({ name }) => name)).toEqual(title === 'Eén' ? ['intake'] : []);
      for (const one of kept) expect((await fresh.readVersion(id, one.id)).tables).toEqual(snapshot.tables);
    }
  });

  it('loses nothing of the other maps when one of them is damaged, or the first line', async () => {
    const storage = memoryStorage();
    await maps(storage, ['Eén', 'Twee', 'Drie']);
    const { bytes } = await wholeDevice(storage);
    const [first, second] = bundleParts(bytes);
    const at = (first?.bytes.byteOffset ?? 0) + (first?.bytes.length ?? 0) + 400;
    const hurt = new Uint8Array(bytes);
    hurt[at] = (hurt[at] ?? 0) ^ 1;
    expect(second?.bytes.length).toBeGreaterThan(500);
    expect(await putAllBack(memoryStorage(), hurt)).toBe(3);
    const blind = new Uint8Array(bytes);
    blind[30] = 0;
    expect(bundleParts(blind)).toHaveLength(3);
  });
});

describe('a map that stands on this device alone', () => {
  const head = (over: Partial<CaseHead>): CaseHead => ({
    id: 'c',
    title: '',
    seq: 10,
    people: 1,
    changedAt: '2026-11-22T09:00:00Z',
    fictional: false,
    schema: 1,
    ...over,
  });
  it.each([
    ['a few steps of today', head({}), {}, false],
    ['fifty steps', head({ seq: 50 }), {}, true],
    ['a few steps of three days ago', head({ changedAt: '2026-11-19T09:00:00Z' }), {}, true],
    ['all of it in a file', head({ seq: 80 }), { c: { seq: 80, at: '2026-10-01' } }, false],
    ['a step since a file of today', head({ seq: 81 }), { c: { seq: 80, at: '2026-11-22' } }, false],
    ['a step since a file of last week', head({ seq: 81 }), { c: { seq: 80, at: '2026-11-15' } }, true],
    ['the sample', head({ seq: 80, fictional: true }), {}, false],
    ['something in the bin', head({ seq: 80, binnedAt: '2026-11-22' }), {}, false],
  ])('%s', (_what, one, filed, needed) => {
    expect(needsFile([one], filed, '2026-11-22')).toHaveLength(needed ? 1 : 0);
  });
});

describe('nothing kept', () => {
  it('new maps go to memory, older ones stay on the device, and both can be worked on', async () => {
    const device = memoryStorage();
    const lasting: CaseStorage = { ...device, lasting: true, lasts: () => true };
    let keepNothing = false;
    const { storage, holds } = storageWithMemory(lasting, () => keepNothing);
    const [kept = ''] = await maps(storage, ['Bewaard']);
    expect([storage.lasting, holds()]).toEqual([true, false]);
    keepNothing = true;
    const [gone = ''] = await maps(storage, ['Niet bewaard']);
    expect([storage.lasting, storage.lasts(kept), storage.lasts(gone), holds()]).toEqual([false, true, false, true]);
    expect((await storage.list()).map(({ title }) => title).sort()).toEqual(['Bewaard', 'Niet bewaard']);
    expect((await device.list()).map(({ title }) => title)).toEqual(['Bewaard']);
    expect((await storage.open(gone)).head.people).toBe(1);
  });
});
