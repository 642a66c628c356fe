// Support as a table that prints: who gives what to whose network, in words.
import { type Box, grown, unionOf } from '../../base/geometry.ts';
import { textWidth, wrapText } from '../../base/textWidth.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import { type Mark, polyline } from '../../drawing/mark.ts';
import type { Scene, Stand } from '../../drawing/scene.ts';
import { type Chapter, type DiagramKind, FIXED, type SceneInput } from '../kind.ts';
import { receiverOf } from './badges.ts';
import { basisShown, type SupportGrid, supportGrid } from './supportGrid.ts';

const SIZE = 16;
const ROW = 36;
const COLUMN = 150;
const FIRST = 240;
const NOTHING: SupportGrid = { name: '', columns: [], rows: [], ids: [], remarks: [] };

function gridOf({ tables, view, say }: SceneInput): SupportGrid {
  const receiverId = receiverOf(tables, view);
  if (receiverId === undefined) return { ...NOTHING, name: say('network.support.name') };
  return supportGrid(tables, receiverId, basisShown(tables, receiverId), say);
}

const cell = (x: number, y: number, text: string, weight: 400 | 600 = 400): Mark => ({
  kind: 'text',
  x,
  y,
  text,
  size: SIZE,
  weight,
});

const left = (column: number): number => (column === 0 ? 0 : FIRST + (column - 1) * COLUMN);

function scene(input: SceneInput): Scene {
  const { tables, say } = input;
  const grid = gridOf(input);
  const wide = Math.max(left(grid.columns.length), 400);
  const head: Mark[] = [
    { kind: 'text', x: 0, y: -66, text: grid.name, size: 24, weight: 600 },
    ...grid.columns.flatMap((words, column) =>
      wrapText(words, column === 0 ? FIRST - 12 : COLUMN - 12, SIZE, 600, 2).map((line, i, all) =>
        cell(left(column), -14 - (all.length - 1 - i) * 20, line, 600),
      ),
    ),
  ];
  const lines = grid.rows.map((_, row) =>
    polyline(
      [
        { x: 0, y: row * ROW },
        { x: wide, y: row * ROW },
      ],
      { stroke: 'hairline', width: 1 },
    ),
  );
  const words = grid.rows.flatMap((row, i) =>
    row.slice(1).map((text, k) => cell(left(k + 1), i * ROW + 23, text === '' ? '·' : text)),
  );
  const below = grid.rows.length * ROW + 30;
  const remarks = [
    ...(grid.rows.length === 0 ? [say('network.support.empty')] : [say('rings.emptyMeansHere')]),
    ...grid.remarks,
  ].flatMap((remark) => wrapText(remark, Math.max(wide, 600), SIZE, 400, 4));
  const stands = grid.ids.map((id, i): Stand => {
    const name = grid.rows[i]?.[0] ?? '';
    const width = Math.min(FIRST - 12, textWidth(name, SIZE, 600) + 4);
    const [shown = ''] = wrapText(name, FIRST - 16, SIZE, 600, 1);
    const box = { x: -width / 2, y: -ROW / 2 + 4, width, height: ROW - 8 };
    return {
      id,
      of: 'person',
      at: { x: width / 2, y: i * ROW + ROW / 2 },
      reach: { x: width / 2, y: ROW / 2 - 4 },
      marks: [cell(-width / 2, 5, shown, 600)],
      outline: 'square',
      box,
      label: rowWords(grid, i),
      row: i,
      pinned: false,
    };
  });
  const marks = [...head, ...lines, ...words, ...remarks.map((line, i) => cell(0, below + i * 22, line))];
  const boxes = [
    ...(boundsOfMarks(marks) ? [boundsOfMarks(marks) as Box] : []),
    ...stands.map(({ at, box }) => ({ ...box, x: box.x + at.x, y: box.y + at.y })),
  ];
  const drawn = new Set(grid.ids);
  return {
    bounds: grown(boxes.reduce(unionOf, { x: 0, y: 0, width: 1, height: 1 }), 20),
    grounds: [{ key: 'table', code: 'supportTable', marks, outlines: [], label: grid.name }],
    strokes: [],
    stands,
    legend: [],
    tray: Object.keys(tables.person)
      .filter((id) => !drawn.has(id))
      .sort(),
  };
}

/** "Ria: steun bij gevoelens veel steun, …": only what was asked. */
function rowWords({ columns, rows }: SupportGrid, row: number): string {
  const [name = '', ...levels] = rows[row] ?? [];
  const said = levels.flatMap((level, i) => (level === '' ? [] : [`${columns[i + 1] ?? ''}: ${level}`]));
  return `${name}. ${said.join('; ')}.`;
}

function tell(input: SceneInput): Chapter[] {
  const grid = gridOf(input);
  const sentences = grid.rows.map((_, row) => rowWords(grid, row));
  return [
    {
      title: grid.name,
      sentences: [...(sentences.length > 0 ? sentences : [input.say('network.support.empty')]), ...grid.remarks],
    },
  ];
}

export const supportMatrix: DiagramKind = {
  id: 'supportMatrix',
  name: 'network.support.name',
  purpose: 'network.support.purpose',
  reads: ['person', 'perspective', 'supportRating', 'action', 'view'],
  ...FIXED,
  scene,
  tell,
};
