import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { genogram } from '../../src/diagrams/genogram/genogram.ts';
import { readFile } from '../../src/imports/readFile.ts';
import { placementId, type ViewPlacement } from '../../src/model/records/arrangement.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { arrangeAside, readFileAside } from '../../src/platform/importWorkerClient.ts';
import { randomId } from '../../src/platform/randomId.ts';
import { checkedScriptAddress } from '../../src/platform/trustedTypes.ts';
import { GENOGRAM } from '../support/family.ts';
import { generated } from '../support/generate.ts';

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'case-v1.kring')));
const file = { name: 'nova.kring', bytes };

/** Stands where a browser's worker would: does the same work, and copies every message as a browser does. */
class NearWorker extends EventTarget {
  terminated = false;
  constructor(start: 'ready' | 'error' | 'silent', ending: 'answer' | 'error' | 'silent' = 'answer') {
    super();
    this.ending = ending;
    if (start === 'silent') return;
    setTimeout(() => (start === 'ready' ? this.say({ is: 'ready' }) : this.dispatchEvent(new Event('error'))));
  }
  readonly ending: string;
  private say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }
  postMessage({ bytes: given, name }: { bytes: Uint8Array; name: string }): void {
    if (this.ending === 'error') this.dispatchEvent(new Event('error'));
    if (this.ending !== 'answer') return;
    this.say({ is: 'progress', done: 0.5 });
    this.say({ is: 'result', result: readFile(given, name, { newId: randomId }) });
  }
  terminate(): void {
    this.terminated = true;
  }
}

const as = (worker: NearWorker) => () => worker as unknown as Worker;

describe('reading a file aside', { timeout: 60_000 }, () => {
  it('gives what the worker read, with tables that have no prototype', async () => {
    const seen: number[] = [];
    const worker = new NearWorker('ready');
    const result = await readFileAside(file, (done) => seen.push(done), as(worker)).result;
    if (!result?.ok) throw new Error('The file did not open.');
    expect(Object.keys(result.value.tables.person)).toHaveLength(47);
    expect(Object.getPrototypeOf(result.value.tables.person)).toBeNull();
    expect(seen).toEqual([0.5]);
    expect(worker.terminated).toBe(true);
  });

  it.each([
    ['there are none', () => null],
    ['they do not start', () => as(new NearWorker('error'))()],
  ])('reads in slices where workers fail because %s', async (_, make) => {
    const result = await readFileAside(file, () => {}, make).result;
    expect(result?.ok && Object.keys(result.value.tables.person)).toHaveLength(47);
  });

  it('gives everybody in the drawing a place', async () => {
    const lines = ['0 HEAD', '0 @I1@ INDI', '1 NAME Jan', '0 @I2@ INDI', '1 NAME Bo', '0 @F1@ FAM', '1 HUSB @I1@'];
    const bytes = new TextEncoder().encode([...lines, '1 CHIL @I2@', '0 TRLR'].join('\n'));
    const seen: number[] = [];
    const result = await readFileAside(
      { name: 'twee.ged', bytes },
      (done) => seen.push(done),
      () => null,
    ).result;
    if (!result?.ok) throw new Error('The file did not open.');
    expect(Object.values(result.value.tables.viewPlacement)).toHaveLength(2);
    // The screen hears of it before the long part begins, and how far that is.
    expect(seen).toContain(1);
    expect(seen.at(-1)).toBeLessThanOrEqual(2);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it('says so when a worker stops half-way, rather than trying again on the screen', async () => {
    const result = await readFileAside(file, () => {}, as(new NearWorker('ready', 'error'))).result;
    expect(result).toEqual({ ok: false, error: { key: 'files.importStopped' } });
  });

  it('stops at once when told to, in a worker and in slices', async () => {
    const worker = new NearWorker('ready', 'silent');
    const reading = readFileAside(file, () => {}, as(worker));
    reading.cancel();
    expect(await reading.result).toBeNull();
    expect(worker.terminated).toBe(true);
    const sliced = readFileAside(
      file,
      () => {},
      () => null,
    );
    sliced.cancel();
    expect(await sliced.result).toBeNull();
  });
});

describe('arranging a large view aside', { timeout: 60_000 }, () => {
  const start = generated(3, 120);
  const placed = { ...start, viewPlacement: placedAtNought(start) };
  const job = { tables: placed, view: GENOGRAM, afresh: true };
  const none = () => null;

  it('answers the places that arranging at once gives, and tells how far it is', async () => {
    const seen: number[] = [];
    const places = await arrangeAside(job, (done) => seen.push(done), none).result;
    expect(places).toEqual(genogram.arrange(start, GENOGRAM, true));
    expect(seen.every((done, i) => done >= (seen[i - 1] ?? 0) && done <= 1)).toBe(true);
  });

  it('leaves who was put by hand where they are, unless they too are to get a place', async () => {
    const [id] = Object.keys(placed.viewPlacement) as [string];
    const byHand = { ...(placed.viewPlacement[id] as ViewPlacement), x: 3, y: 4, pinned: true };
    const tables = { ...placed, viewPlacement: { ...placed.viewPlacement, [id]: byHand } };
    const placesOf = async (afresh: boolean) =>
      (await arrangeAside({ ...job, tables, afresh }, () => {}, none).result)?.map((place) => place.id);
    expect(await placesOf(false)).not.toContain(id);
    expect(await placesOf(true)).toContain(id);
  });

  it('can be stopped', async () => {
    const arranging = arrangeAside(job, () => arranging.cancel(), none);
    expect(await arranging.result).toBeNull();
  });
});

/** Everybody in one place, as if the drawing had been made elsewhere. */
function placedAtNought({ person }: Tables): Tables['viewPlacement'] {
  const list = Object.keys(person).map((itemId): ViewPlacement => {
    return { id: placementId(GENOGRAM.id, itemId), viewId: GENOGRAM.id, itemId, x: 0, y: 0, pinned: false };
  });
  return Object.fromEntries(list.map((place) => [place.id, place]));
}

describe('the policy for script addresses', () => {
  const folder = 'https://kring.example/app/';
  it("passes this app's own scripts and nothing else", () => {
    expect(checkedScriptAddress('assets/worker-1.js', folder)).toBe('https://kring.example/app/assets/worker-1.js');
    expect(checkedScriptAddress('/app/src/w.ts?worker_file&type=module', folder)).toContain('w.ts');
    for (const bad of [
      'https://evil.example/app/x.js',
      '//evil.example/x.js',
      '../x.js',
      'data:text/javascript,alert(1)',
      'blob:https://kring.example/1.js',
      'assets/x.html?.js',
      'https://kring.example/apple/x.js',
    ]) {
      expect(() => checkedScriptAddress(bad, folder), bad).toThrow(TypeError);
    }
  });
});
