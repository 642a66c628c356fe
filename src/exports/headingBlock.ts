// The words above a drawing: what it is, of which day, made for whom.
import { wrapText } from '../base/textWidth.ts';
import type { Mark } from '../drawing/mark.ts';
import type { ExportInput } from './format.ts';
import { readableDate } from './readableDate.ts';
import type { Block } from './sheet.ts';

const TITLE_MM = 5;
const STAMP_MM = 3.2;
const LINE = 1.35;

/** "Genogram · Stand van 22-11-2026 · weergave: rapport"; the name only where the title does not say it. */
export const stampOf = ({ say, title, date, audience, drawing: { name } }: ExportInput): string =>
  [...(title.includes(name) ? [] : [name]), say('files.exportStamp', { date: readableDate(date, say), audience })].join(
    ' · ',
  );

export function headingBlock(input: ExportInput, widthMm: number): Block {
  const marks: Mark[] = [];
  let y = 0;
  for (const [text, size, weight] of [
    [input.title, TITLE_MM, 600],
    [stampOf(input), STAMP_MM, 400],
  ] as const) {
    for (const line of wrapText(text, widthMm, size, weight)) {
      marks.push({ kind: 'text', x: 0, y: y + size, text: line, size, weight, ink: weight === 600 ? 'ink' : 'muted' });
      y += size * LINE;
    }
  }
  return { key: 'heading', marks, heightMm: y };
}
