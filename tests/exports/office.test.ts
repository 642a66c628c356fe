// Word and PowerPoint: what is inside the zip, as the programs that open it will find it.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { docx } from '../../src/exports/docx.ts';
import { DEFAULT_OPTIONS, type ExportFormat, type ExportInput } from '../../src/exports/format.ts';
import { makeFile } from '../../src/exports/makeFile.ts';
import { picturesIn } from '../../src/exports/part.ts';
import { slideParts } from '../../src/exports/pptx/slideParts.ts';
import { pptx } from '../../src/exports/pptx.ts';
import { prepareInput } from '../../src/exports/prepareInput.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { exportInput, exportPorts } from '../support/exportInput.ts';
import { genogramView, novaTables } from '../support/nova.ts';
import { FAMILY_NAMES, sampleScene } from '../support/sampleScene.ts';

const nova = await novaTables();

async function unpacked(format: ExportFormat, input: ExportInput): Promise<(path: string) => string> {
  const made = await makeFile(format, input, exportPorts());
  if (!made.ok) throw new Error(`${made.error.key} ${JSON.stringify(made.error.values)}`);
  const files = unzipSync(made.value.bytes);
  return (path) => strFromU8(files[path] ?? new Uint8Array());
}

const rings: View = {
  id: 'v',
  type: 'rings',
  title: '',
  schemeId: 'wijkecogram',
  perspectiveIds: ['pv-nova'],
};

function report(): ExportInput {
  const tables = mask({ ...nova, view: { ...nova.view, v: rings } }, 'report');
  const input = prepareInput({
    tables,
    audience: 'Rapport',
    names: 'full',
    givesAway: () => false,
    viewId: genogramView(nova).id,
    chosen: ['v'],
    title: '',
    options: { ...DEFAULT_OPTIONS, statements: true },
    say: sayIn('nl'),
    language: 'nl',
    today: '2026-11-22',
  });
  if (!input) throw new Error('No view');
  return input;
}

describe('docx', () => {
  let input: ExportInput;
  let part: (path: string) => string;
  beforeAll(async () => {
    input = report();
    part = await unpacked(docx, input);
  });

  it('describes every picture, shortly in its title', () => {
    const xml = part('word/document.xml');
    const pictures = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]+)"[^>]*title="([^"]+)"/g)];
    expect(pictures).toHaveLength(picturesIn(docx.parts(input)).length);
    for (const [, descr = '', title = ''] of pictures) {
      expect(descr.length).toBeGreaterThan(title.length - 1);
      expect(title.length).toBeLessThanOrEqual(160);
    }
    expect(pictures[0]?.[1]).toContain('27');
  });

  it('holds each drawing as SVG with a PNG beside it, in its size in millimetres', () => {
    const xml = part('word/document.xml');
    expect(xml.match(/asvg:svgBlip/g)).toHaveLength(picturesIn(docx.parts(input)).length);
    const [first] = picturesIn(docx.parts(input));
    const cx = Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1]);
    expect(cx / 36_000).toBeCloseTo(first?.sheet.widthMm ?? 0, 0);
  });

  it('has real headings, Dutch as its language and head rows that repeat', () => {
    const xml = part('word/document.xml');
    for (const style of ['Heading1', 'Heading2', 'Heading3']) expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(part('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="nl-NL"/);
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(1);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
  });

  it('lays wide drawings on a lying page', () => {
    const xml = part('word/document.xml');
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toContain('w:orient="portrait"');
  });

  it('holds the sociogram and the lists of the circles', () => {
    const xml = part('word/document.xml');
    for (const text of ['Sociogram: Netwerk van Sanne', 'Wat levert het op', 'Marleen', 'Wie moet het nog weten']) {
      expect(xml).toContain(text);
    }
  });
});

describe('pptx', () => {
  it('has a slide for each drawing with its title, a description and empty notes', async () => {
    const input = { ...report(), options: { ...DEFAULT_OPTIONS } };
    const part = await unpacked(pptx, input);
    for (const [nr, { name }] of input.drawings.entries()) {
      const slide = part(`ppt/slides/slide${nr + 1}.xml`);
      expect(slide).toContain(`<a:t>${name}</a:t>`);
      expect(slide).toMatch(/descr="[^"]{20,}"/);
      expect(slide).toContain('lang="nl-NL"');
      expect(part(`ppt/notesSlides/notesSlide${nr + 1}.xml`)).not.toMatch(/<a:t>[^<\d]+<\/a:t>/);
    }
    expect(part('ppt/slides/slide3.xml')).toContain('<a:t>Uitleg</a:t>');
    expect(part('ppt/slides/slide4.xml')).toBe('');
  });

  it('has a slide for each step of the presentation, with its words and only who has come', async () => {
    const input = report();
    const viewId = input.drawing.view.id;
    const steps = [
      { id: 's1', viewId, order: 1, caption: 'Eerst Nova', shownIds: ['nova'] },
      { id: 's2', viewId, order: 2, caption: 'Dan haar moeder', shownIds: ['nova', 'sanne'] },
    ];
    const stepped = { ...input, tables: { ...input.tables, presentationStep: tableOf(steps) } };
    const part = await unpacked(pptx, stepped);
    const slides = [1, 2].map((nr) => part(`ppt/slides/slide${nr}.xml`));
    expect(slides.map((xml) => /<a:t>([^<]*)<\/a:t>/.exec(xml)?.[1])).toEqual(['Eerst Nova', 'Dan haar moeder']);
    const told = slides.map((xml) => /descr="([^"]*)"/.exec(xml)?.[1] ?? '');
    expect(told.map((words) => [words.includes('Nova,'), words.includes('Sanne')])).toEqual([
      [false, false],
      [false, true],
    ]);
    const pictures = picturesIn(slideParts(stepped));
    expect(pictures.slice(0, 2).map(({ sheet }) => sheet.scene.stands.map(({ id }) => id).sort())).toEqual([
      ['nova'],
      ['nova', 'sanne'],
    ]);
  });
});

it('spells every name in every office file', async () => {
  const scene = sampleScene();
  const input = exportInput({ scene, telling: [`Met ${FAMILY_NAMES.join(', ')}.`] });
  for (const [format, path] of [
    [docx, 'word/document.xml'],
    [pptx, 'ppt/slides/slide1.xml'],
  ] as const) {
    const xml = (await unpacked(format, input))(path);
    for (const name of FAMILY_NAMES) expect(xml).toContain(name);
  }
});
