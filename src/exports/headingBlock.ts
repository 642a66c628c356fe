// The words above a drawing: what it is, of which day, made for whom.
import { wrapText } from '../base/textWidth.ts';
import type { Mark } from '../drawing/mark.ts';
import type { ExportInput } from './format.ts';
import { readableDate } from './readableDate.ts';
import type { Block } from './sheet.ts';

const TITLE_MM = 5;
const STAMP_MM = 3;
const LINE = 1.35;

export function headingBlock({ say, title, date, audience }: ExportInput, widthMm: number): Block {
  const stamp = say('files.exportStamp', { date: readableDate(date, say), audience });
  const marks: Mark[] = [];
  let y = 0;
  for (const [text, size, weight] of [
    [title, TITLE_MM, 600],
    [stamp, STAMP_MM, 400],
  ] as const) {
    for (const line of wrapText(text, widthMm, size, weight)) {
      marks.push({ kind: 'text', x: 0, y: y + size, text: line, size, weight, ink: weight === 600 ? 'ink' : 'muted' });
      y += size * LINE;
    }
  }
  return { key: 'heading', marks, heightMm: y };
}
