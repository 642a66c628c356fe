// Who said what, as lines of words below a drawing, in millimetres; in several blocks where a page is not high enough.
import { wrapText } from '../base/textWidth.ts';
import type { Mark } from '../drawing/mark.ts';
import type { Say } from '../i18n/say.ts';
import type { Block } from './sheet.ts';

const SIZE_MM = 2.6;
const LINE_MM = 3.6;
const MOST_LINES = 400;

export function statementsBlocks(lines: readonly string[], say: Say, widthMm: number, highestMm?: number): Block[] {
  const all = lines.flatMap((line) => wrapText(line, widthMm, SIZE_MM, 400, MOST_LINES));
  const most = highestMm === undefined ? all.length : Math.max(1, Math.floor(highestMm / LINE_MM) - 2);
  const blocks: Block[] = [];
  for (let from = 0; from < all.length; from += most) blocks.push(block(all.slice(from, from + most), say));
  return blocks;
}

function block(lines: readonly string[], say: Say): Block {
  const text = (words: string, row: number, weight: 400 | 600): Mark => ({
    kind: 'text',
    x: 0,
    y: (row + 0.75) * LINE_MM,
    text: words,
    size: SIZE_MM,
    weight,
    ink: 'ink',
  });
  return {
    key: 'statements',
    marks: [text(say('reports.whoSaidWhat'), 0, 600), ...lines.map((line, i) => text(line, i + 1.2, 400))],
    heightMm: (lines.length + 1.5) * LINE_MM,
  };
}
