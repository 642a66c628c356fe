// The legend as columns of samples with their words, in millimetres.
import { textWidth, wrapText } from '../base/textWidth.ts';
import type { Mark } from '../drawing/mark.ts';
import { scaled } from '../drawing/scaled.ts';
import type { LegendEntry } from '../drawing/scene.ts';
import type { Say } from '../i18n/say.ts';
import type { Block } from './sheet.ts';

const SAMPLE_MM = { width: 9, height: 4.5 };
/** A sample is drawn inside 56 x 28 units. */
const MM_PER_UNIT = SAMPLE_MM.width / 56;
const LABEL_MM = 2.8;
const LINE_MM = 3.6;
const BETWEEN_MM = 2;
const TITLE_MM = 6;

export function legendBlock(entries: readonly LegendEntry[], say: Say, widthMm: number, titled = true): Block {
  const beforeLabel = SAMPLE_MM.width + BETWEEN_MM;
  const longest = Math.max(...entries.map(({ label }) => textWidth(label, LABEL_MM)));
  const columns = Math.max(1, Math.floor(widthMm / Math.min(widthMm, beforeLabel + longest + 2 * BETWEEN_MM)));
  const columnMm = widthMm / columns;
  const cells = entries.map((entry) => {
    const lines = wrapText(entry.label, columnMm - beforeLabel - BETWEEN_MM, LABEL_MM, 400);
    return { entry, lines, heightMm: Math.max(SAMPLE_MM.height, lines.length * LINE_MM) + BETWEEN_MM / 2 };
  });
  const title: Mark = {
    kind: 'text',
    x: 0,
    y: LINE_MM,
    text: say('files.exportLegend'),
    size: LABEL_MM,
    weight: 600,
    ink: 'ink',
  };
  const marks: Mark[] = titled ? [title] : [];
  let y = titled ? TITLE_MM : 0;
  for (let row = 0; row < cells.length; row += columns) {
    const cellsOfRow = cells.slice(row, row + columns);
    const height = Math.max(...cellsOfRow.map(({ heightMm }) => heightMm));
    cellsOfRow.forEach(({ entry, lines }, column) => {
      const x = column * columnMm;
      const middle = y + height / 2;
      marks.push({
        kind: 'group',
        at: { x: x + SAMPLE_MM.width / 2, y: middle },
        marks: entry.marks.map((mark) => scaled(mark, MM_PER_UNIT)),
      });
      lines.forEach((text, i) => {
        const baseline = middle + LABEL_MM * 0.35 + (i - (lines.length - 1) / 2) * LINE_MM;
        marks.push({ kind: 'text', x: x + beforeLabel, y: baseline, text, size: LABEL_MM, ink: 'ink' });
      });
    });
    y += height;
  }
  return { key: 'legend', marks, heightMm: y };
}
