// A file with one map and its versions: known again on this device, and brought along when the map is opened elsewhere.
import { describe, expect, it } from 'vitest';
import { caseFileOf, copyHere } from '../../../src/app/merge/caseFile.ts';
import { takeVersions } from '../../../src/app/merge/takeVersions.ts';
import { allSteps } from '../../../src/base/steps.ts';
import { createSession } from '../../../src/editor/session.ts';
import { keepVersion } from '../../../src/editor/versions.ts';
import { namedVersions } from '../../../src/editor/wholeDevice.ts';
import { writeBundle } from '../../../src/model/caseFile/bundle.ts';
import { readCase } from '../../../src/model/caseFile/readCase.ts';
import { writeCase } from '../../../src/model/caseFile/writeCase.ts';
import { newCaseTables } from '../../../src/model/newCase.ts';
import { openFileSteps } from '../../../src/platform/openFile.ts';
import type { FileToRead } from '../../../src/ports/files.ts';
import { countedIds } from '../../support/ids.ts';
import { testPorts } from '../../support/ports.ts';

const readFile = (file: FileToRead) => ({
  result: Promise.resolve(allSteps(openFileSteps(file), () => true)),
  cancel: () => {},
});

async function started() {
  const ports = { ...testPorts({ newId: countedIds('a') }), readFile };
  const session = createSession(ports);
  const caseId = (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
  session.run('person.add', { kind: 'other', callName: 'Ann' });
  await keepVersion(ports, caseId, session.store.getState(), 'intake');
  await keepVersion(ports, caseId, session.store.getState(), '');
  session.run('person.add', { kind: 'other', callName: 'Bo' });
  await session.flush();
  const { tables, stamps } = session.store.getState();
  const alone = writeCase(tables, { id: caseId, stamps });
  const bytes = writeBundle([{ bytes: alone }, ...(await namedVersions(ports.storage, caseId))]);
  return { ports, session, caseId, alone, bytes };
}

describe('a file with one map', () => {
  it('is known on the device where the map is, until it is in the bin', async () => {
    const { ports, caseId, alone, bytes } = await started();
    for (const one of [alone, bytes]) {
      const file = caseFileOf({ name: 'a.kring', bytes: one });
      expect(file && (await copyHere(ports.storage, file))?.id).toBe(caseId);
      expect(file && (await copyHere(testPorts().storage, file))).toBeNull();
    }
    await ports.storage.bin(caseId, '2026-11-22');
    expect(await copyHere(ports.storage, { name: '', bytes: alone, versions: [] })).toBeNull();
  });

  it('brings its named versions along, once', async () => {
    const { caseId, bytes } = await started();
    const ports = { ...testPorts({ newId: countedIds('b') }), readFile };
    const file = caseFileOf({ name: 'a.kring', bytes });
    if (!file) throw new Error('no file');
    const read = readCase(file.bytes);
    if (!read.ok) throw new Error('unreadable');
    const session = createSession(ports);
    expect(await session.keepCase(read.value.tables, read.value.meta.stamps, caseId)).toBe(caseId);
    expect([await takeVersions(ports, caseId, file), await takeVersions(ports, caseId, file)]).toEqual([1, 0]);
    const [version, ...others] = await ports.storage.versions(caseId);
    expect([version?.name, version?.people, others]).toEqual(['intake', 1, []]);
  });

  it('is no file of everything, and the other way round', async () => {
    const { alone } = await started();
    expect(caseFileOf({ name: '', bytes: writeBundle([{ bytes: alone }, { bytes: alone }]) })).toBeNull();
    expect(caseFileOf({ name: '', bytes: writeBundle([{ bytes: alone, binnedAt: '2026-11-22' }]) })).toBeNull();
  });
});

describe('the id of a map', () => {
  it('is taken from the file while no map here has it', async () => {
    const { ports, session, caseId, alone } = await started();
    const read = readCase(alone);
    if (!read.ok) throw new Error('unreadable');
    const again = await session.keepCase(read.value.tables, read.value.meta.stamps, caseId);
    expect(again).not.toBe(caseId);
    await session.closeCase();
    await ports.storage.purge(caseId);
    expect(await session.keepCase(read.value.tables, read.value.meta.stamps, caseId)).toBe(caseId);
    for (const foreign of ['../x', 'a|b', 'x'.repeat(65), ''])
      expect(await session.keepCase(read.value.tables, read.value.meta.stamps, foreign)).not.toBe(foreign);
  });
});

describe('what a copy has seen', () => {
  it('goes through the file and comes back the same', async () => {
    const { caseId, alone } = await started();
    const read = readCase(alone);
    if (!read.ok) throw new Error('unreadable');
    expect(Object.keys(read.value.meta.stamps['~seen'] ?? {})).toHaveLength(2);
    expect(writeCase(read.value.tables, { id: caseId, stamps: read.value.meta.stamps })).toEqual(alone);
  });
});
