// PDF: real letters of every script, no letter lost, nothing said about the maker.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, type Paper } from '../../src/exports/format.ts';
import { pdf } from '../../src/exports/pdf.ts';
import { exportInput, exportPorts, keptRaster, type Over } from '../support/exportInput.ts';
import { readPdf } from '../support/readPdf.ts';
import { FAMILY_NAMES, sampleScene } from '../support/sampleScene.ts';

async function written(over: Over = {}, raster = keptRaster()) {
  const result = await pdf.write(exportInput(over), exportPorts(raster));
  if (!result.ok) throw new Error(result.error.key);
  return { ...readPdf(result.value.bytes), bytes: result.value.bytes };
}

const on = (paper: Paper) => ({ options: { ...DEFAULT_OPTIONS, paper } });

describe('pdf', { timeout: 60_000 }, () => {
  it('holds every name, the title, the day, the audience and the legend as text', async () => {
    const { texts, pictures } = await written();
    for (const name of FAMILY_NAMES) expect(texts).toContain(name);
    for (const text of ['Genogram van Şükran', 'vrouw', 'ruzie', 'Pagina 1 van 1']) expect(texts).toContain(text);
    expect(texts).toContain('Stand van 22-11-2026 · weergave: samen aan tafel');
    expect(pictures).toBe(0);
  });

  it('writes Ethiopic names as letters, not as a picture', async () => {
    const { texts, pictures } = await written({ scene: sampleScene(['ሰላም', 'አበበ', 'Kim']) });
    expect(texts).toEqual(expect.arrayContaining(['ሰላም', 'አበበ', 'Kim']));
    expect(pictures).toBe(0);
  });

  it('writes each text once', async () => {
    const { texts } = await written();
    expect(texts.filter((text) => text === 'Олена')).toHaveLength(1);
  });

  it('draws as a picture what no typeface can write, and stops when that fails', async () => {
    const scene = sampleScene(['王小明', 'Kim']);
    const raster = keptRaster();
    const { texts, pictures } = await written({ scene }, raster);
    expect(texts).toContain('Kim');
    expect(pictures).toBeGreaterThan(0);
    expect(raster.jobs.map((job) => job.needs.texts)).toEqual([['王小明']]);

    const unable = [keptRaster({ canDraw: async () => false }), keptRaster({ png: async () => null })];
    for (const weak of unable) {
      const result = await pdf.write(exportInput({ scene }), exportPorts(weak));
      expect(result).toEqual({ ok: false, error: { key: 'files.exportUnwritable', values: { text: '王小明' } } });
    }
  });

  it('takes the paper that is asked for, or the smallest on which names can be read', async () => {
    expect((await written(on('A4Portrait'))).pages).toEqual([{ widthMm: 210, heightMm: 297 }]);
    expect((await written(on('A3Landscape'))).pages).toEqual([{ widthMm: 420, heightMm: 297 }]);
    expect((await written()).pages).toEqual([{ widthMm: 210, heightMm: 297 }]);
    const wide = { scene: sampleScene(Array.from({ length: 8 }, (_, i) => `Kind ${i}`)) };
    expect((await written(wide)).pages).toEqual([{ widthMm: 297, heightMm: 210 }]);
    const wider = { scene: sampleScene(Array.from({ length: 15 }, (_, i) => `Kind ${i}`)) };
    expect((await written(wider)).pages).toEqual([{ widthMm: 420, heightMm: 297 }]);
  });

  it('gives a long legend a page of its own', async () => {
    const scene = sampleScene();
    const legend = Array.from({ length: 60 }, (_, i) => ({
      key: `k${i}`,
      label: `Een regel uitleg met aardig wat woorden, nummer ${i}`,
      marks: [],
    }));
    const { texts, pages } = await written({ scene: { ...scene, legend }, ...on('A4Landscape') });
    expect(pages).toHaveLength(2);
    for (const text of ['Pagina 1 van 2', 'Pagina 2 van 2']) expect(texts).toContain(text);
    expect(texts.join(' ')).toContain('nummer 59');
  });

  it('says its language and day, and nothing about maker, place or hour', async () => {
    const { structure, bytes } = await written({ language: 'en' });
    expect(structure).toContain('/Lang (en)');
    expect(structure).toContain("/CreationDate (D:20261122000000+00'00')");
    expect(structure).not.toMatch(/\/(Author|Creator|Keywords|Subject|ModDate|Metadata)\b/);
    expect((await written({ language: 'en' })).bytes).toEqual(bytes);
  });

  it('survives hostile words', async () => {
    const names = ['<script>alert(1)</script>', ') Tj ET', '\\) endstream', 'a\u0000b', '\ud800', '\\u202eabc'];
    const { texts } = await written({ scene: sampleScene(names), title: ') >> endobj <script>\ud800' });
    for (const name of names.slice(0, 3)) expect(texts).toContain(name);
  });
});
