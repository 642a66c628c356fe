// Who said what, as words below a drawing, in millimetres: much of one person in columns below who it was. In several
// blocks where a page is not high enough.
import { wrapText } from '../base/textWidth.ts';
import type { Mark } from '../drawing/mark.ts';
import type { Say } from '../i18n/say.ts';
import type { Block } from './sheet.ts';
import { isInLine, lineOf, type Statement } from './statements.ts';

const SIZE_MM = 2.8;
const LINE_MM = 3.8;
const MOST_LINES = 400;
/** A column is at least so wide. */
const COLUMN_MM = 72;
const BETWEEN_MM = 6;

interface Words {
  readonly text: string;
  readonly x: number;
  readonly weight: 400 | 600;
}

/** What stands on one line, from left to right. */
type Line = readonly Words[];

export function statementsBlocks(all: readonly Statement[], say: Say, widthMm: number, highestMm?: number): Block[] {
  const lines = all.flatMap((one) => linesOf(one, widthMm));
  const most = highestMm === undefined ? lines.length : Math.max(1, Math.floor(highestMm / LINE_MM) - 2);
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; from += most) blocks.push(block(lines.slice(from, from + most), say));
  return blocks;
}

function linesOf(one: Statement, widthMm: number): Line[] {
  const wrapped = (text: string, room: number, weight: 400 | 600): string[] =>
    wrapText(text, room, SIZE_MM, weight, MOST_LINES);
  if (isInLine(one)) return wrapped(lineOf(one), widthMm, 400).map((text) => [{ text, x: 0, weight: 400 }]);
  const columns = Math.max(1, Math.floor((widthMm + BETWEEN_MM) / (COLUMN_MM + BETWEEN_MM)));
  const step = (widthMm + BETWEEN_MM) / columns;
  const cells = one.about.map((text) => wrapped(text, step - BETWEEN_MM, 400));
  // One column after the other, all about as high.
  const even = Math.ceil(cells.reduce((sum, { length }) => sum + length, 0) / columns);
  const stacks: string[][] = [[]];
  for (const cell of cells) {
    const last = stacks.at(-1);
    if (last && (last.length < even || stacks.length === columns)) last.push(...cell);
    else stacks.push([...cell]);
  }
  const rows = Array.from(
    { length: Math.max(...stacks.map(({ length }) => length)) },
    (_, row): Line =>
      stacks.flatMap((stack, column) => {
        const text = stack[row];
        return text === undefined ? [] : [{ text, x: column * step, weight: 400 as const }];
      }),
  );
  return [...wrapped(one.source, widthMm, 600).map((text): Line => [{ text, x: 0, weight: 600 }]), ...rows];
}

function block(lines: readonly Line[], say: Say): Block {
  const mark = ({ text, x, weight }: Words, row: number): Mark => ({
    kind: 'text',
    x,
    y: (row + 0.75) * LINE_MM,
    text,
    size: SIZE_MM,
    weight,
    ink: 'ink',
  });
  const title = mark({ text: say('reports.whoSaidWhat'), x: 0, weight: 600 }, 0);
  return {
    key: 'statements',
    marks: [title, ...lines.flatMap((line, row) => line.map((words) => mark(words, row + 1.2)))],
    heightMm: (lines.length + 1.5) * LINE_MM,
  };
}
