// What an export receives, filled in for tests, and a Raster that paints nothing but keeps what it was asked.
import { deflateSync } from 'node:zlib';
import type { Scene } from '../../src/drawing/scene.ts';
import { DEFAULT_OPTIONS, type Drawing, type ExportInput, type ExportPorts } from '../../src/exports/format.ts';
import { crc32 } from '../../src/exports/png/crc32.ts';
import { sayIn } from '../../src/i18n/say.ts';
import type { MaskedTables } from '../../src/model/masked.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { emptyTables } from '../../src/model/records/registry.ts';
import type { Raster, RasterJob } from '../../src/ports/raster.ts';
import { sampleScene } from './sampleScene.ts';

export type Over = Partial<ExportInput> & {
  readonly scene?: Scene;
  readonly telling?: readonly string[];
  readonly view?: View;
};

/** `scene`, `telling` and `view` are those of the one drawing, unless `drawing` says otherwise. */
export function exportInput({ scene, telling, view, ...over }: Over = {}): ExportInput {
  const drawing: Drawing = {
    view: view ?? { id: 'v1', type: 'genogram', title: '', perspectiveIds: [] },
    name: 'Genogram',
    scene: scene ?? sampleScene(),
    telling: telling ?? ['Genogram met vier mensen.'],
  };
  return {
    drawing,
    drawings: [over.drawing ?? drawing],
    tables: emptyTables() as MaskedTables,
    say: sayIn('nl'),
    language: 'nl',
    title: 'Genogram van Şükran',
    date: '2026-11-22',
    audience: 'samen aan tafel',
    names: 'zoals op de kaart',
    givesAway: () => false,
    options: DEFAULT_OPTIONS,
    ...over,
  };
}

/** The ports of an export: a Raster, and steps that go on. */
export const exportPorts = (raster: Raster = keptRaster()): ExportPorts => ({ raster, step: async () => true });

/** A sound PNG of one colour, with a date and a comment in it as programs add them. */
export function plainPng(widthPx: number, heightPx: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crc32(typed));
    return Buffer.concat([length, typed, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  // Eight bits of grey.
  header[8] = 8;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', header),
      chunk('tEXt', Buffer.from('Author\0Sanne', 'latin1')),
      chunk('tIME', Buffer.from([7, 234, 11, 22, 9, 0, 0])),
      chunk('IDAT', deflateSync(Buffer.alloc((widthPx + 1) * heightPx))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

export interface KeptRaster extends Raster {
  readonly jobs: RasterJob[];
}

export function keptRaster(over: Partial<Raster> = {}): KeptRaster {
  const jobs: RasterJob[] = [];
  return {
    jobs,
    limits: { sidePx: 16_384, areaPx: 16_384 ** 2 },
    png: (job) => {
      jobs.push(job);
      return Promise.resolve(plainPng(job.widthPx, job.heightPx));
    },
    blanks: () => Promise.resolve(0),
    canDraw: () => Promise.resolve(true),
    ...over,
  };
}
