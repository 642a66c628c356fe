// The check after writing: it finds what is missing in a picture, in a vector file and in a list, each by its own reading.
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/base/geometry.ts';
import { checkPng } from '../../src/exports/check/checkPng.ts';
import { checkSvg } from '../../src/exports/check/checkSvg.ts';
import { checkGraphml } from '../../src/exports/graphml/checkGraphml.ts';
import { graphmlText } from '../../src/exports/graphml/graphmlText.ts';
import { drawingSheet } from '../../src/exports/sheet.ts';
import { svgBytes } from '../../src/exports/svg.ts';
import type { MaskedTables } from '../../src/model/masked.ts';
import { exportInput, keptRaster, plainPng } from '../support/exportInput.ts';
import { novaTables } from '../support/nova.ts';

const input = exportInput();
const sheet = drawingSheet(input);
const text = new TextDecoder().decode(svgBytes(input, sheet));
const check = (changed: string) => checkSvg(new TextEncoder().encode(changed), sheet);

describe('checkSvg', () => {
  it('passes what was printed', () => expect(check(text)).toBeNull());

  it.each([
    ['a person', /<g data-person="p1".*?<\/g>/],
    ['a line', /<g data-record="t1".*?<\/g>/],
    ['a name', /<text [^>]*>Олена<\/text>/],
    ['a letter', /л(?=ена<\/text>)/],
    ['a shape', /<circle [^>]*\/>/],
    ['the end', /<\/svg>\s*$/],
  ])('misses %s', (_, pattern) => {
    expect(text).toMatch(pattern);
    expect(check(text.replace(pattern, ''))).not.toBeNull();
  });

  it('notices what nobody asked for', () => {
    expect(check(text.replace('</svg>', '<text x="1">geheim</text></svg>'))).not.toBeNull();
  });
});

describe('checkPng', () => {
  const png = plainPng(400, Math.round((400 * sheet.heightMm) / sheet.widthMm));

  it('looks where every person, line and word has to be, inside the picture', async () => {
    let places: readonly Box[] = [];
    const raster = keptRaster({
      blanks: async (_, boxes) => {
        places = boxes;
        return 0;
      },
    });
    expect(await checkPng(png, sheet, raster)).toBeNull();
    expect(places.length).toBeGreaterThanOrEqual(sheet.scene.stands.length + sheet.scene.strokes.length + 12);
    for (const { x, width } of places) expect(x >= 0 && x + width <= 400).toBe(true);
  });

  it('fails when a place is blank, the picture cannot be opened, or has another shape', async () => {
    expect(await checkPng(png, sheet, keptRaster({ blanks: async () => 1 }))).not.toBeNull();
    expect(await checkPng(png, sheet, keptRaster({ blanks: async () => null }))).not.toBeNull();
    expect(await checkPng(plainPng(400, 40), sheet, keptRaster())).not.toBeNull();
    expect(await checkPng(png.subarray(0, 60), sheet, keptRaster())).not.toBeNull();
  });
});

describe('graphml', () => {
  it('has nobody by name, and every tie', async () => {
    const tables = (await novaTables()) as MaskedTables;
    const written = graphmlText(exportInput({ tables }));
    const bytes = new TextEncoder().encode(written);
    expect(checkGraphml(bytes, tables)).toBeNull();
    for (const { callName, familyName, id } of Object.values(tables.person)) {
      for (const word of [callName, familyName, id].filter((one) => one !== undefined && one.length > 3)) {
        expect(written).not.toMatch(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u'));
      }
    }
    expect(written).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(written).toContain('<node id="n1"><data key="node-kind">person</data>');
    expect(checkGraphml(new TextEncoder().encode(written.replace(/<edge .*?<\/edge>/, '')), tables)).not.toBeNull();
  });
});
