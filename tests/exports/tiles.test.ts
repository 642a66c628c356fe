// A drawing over several pages: nothing of it is lost between them, and pages overlap where they meet.
import { describe, expect, it } from 'vitest';
import { boundsOfMarks } from '../../src/drawing/bounds.ts';
import { DEFAULT_OPTIONS } from '../../src/exports/format.ts';
import { makeFile } from '../../src/exports/makeFile.ts';
import { pagesOf } from '../../src/exports/paper.ts';
import { pdf } from '../../src/exports/pdf.ts';
import { exportInput, exportPorts } from '../support/exportInput.ts';
import { readPdf } from '../support/readPdf.ts';
import { sampleScene } from '../support/sampleScene.ts';

const names = Array.from({ length: 30 }, (_, i) => `Naam ${i}`);
const input = exportInput({
  scene: sampleScene(names),
  options: { ...DEFAULT_OPTIONS, spread: 'tiled', paper: 'A4Portrait' },
});

describe('tiles', () => {
  it('cover the whole drawing, each a little over its neighbours', () => {
    const { sheets } = pagesOf(input);
    const tiles = sheets.filter(({ over }) => over);
    expect(tiles.length).toBeGreaterThan(2);
    const drawn = input.drawing.scene.bounds;
    const boxes = tiles.map(({ scene }) => scene.bounds).sort((a, b) => a.x - b.x);
    expect(boxes[0]?.x).toBeLessThanOrEqual(drawn.x);
    const last = boxes.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThanOrEqual(drawn.x + drawn.width);
    for (const [i, box] of boxes.entries()) {
      const next = boxes[i + 1];
      if (next && next.x > box.x) expect(box.x + box.width - next.x).toBeGreaterThan(20);
    }
  });

  it('hold everybody wholly on one of them', () => {
    const { sheets } = pagesOf(input);
    for (const stand of input.drawing.scene.stands) {
      const box = boundsOfMarks(stand.marks);
      const whole = sheets.some(({ scene: { bounds, stands } }) => {
        if (!box || !stands.some(({ id }) => id === stand.id)) return false;
        const [left, right] = [stand.at.x + box.x, stand.at.x + box.x + box.width];
        return left >= bounds.x && right <= bounds.x + bounds.width;
      });
      expect([stand.id, whole]).toEqual([stand.id, true]);
    }
  });

  it('become pages with title, day, audience, part and number on each, and the legend after them', async () => {
    const made = await makeFile(pdf, input, exportPorts());
    if (!made.ok) throw new Error(made.error.key);
    const { texts, pages } = readPdf(made.value.bytes);
    expect(pages.length).toBe(pagesOf(input).sheets.length);
    for (const name of names) expect(texts).toContain(name);
    expect(
      texts.filter((text) => /Genogram van Şükran · Stand van 22-11-2026 · weergave: samen aan tafel · deel/.test(text))
        .length,
    ).toBe(pages.length - 1);
    expect(texts).toContain('ruzie');
    expect(texts).toContain(`Pagina 1 van ${pages.length}`);
  });

  it('are not used for what fits on one page', () => {
    const small = exportInput({ options: { ...DEFAULT_OPTIONS, spread: 'tiled' } });
    expect(pagesOf(small).sheets).toHaveLength(1);
  });
});
