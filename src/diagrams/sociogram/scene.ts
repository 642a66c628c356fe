// The sociogram on paper: a table with hairlines, as wide as lying paper, each row as high as its fullest cell.
import { textWidth, wrapText } from '../../base/textWidth.ts';
import { type Mark, polyline, type TextMark } from '../../drawing/mark.ts';
import type { Ground, Scene } from '../../drawing/scene.ts';
import { type SociogramColumn, sociogramTable } from '../../model/facts/sociogram.ts';
import type { SceneInput } from '../kind.ts';

const WIDTHS: Readonly<Record<SociogramColumn, number>> = {
  who: 180,
  group: 205,
  contact: 250,
  yields: 250,
  support: 215,
};
const SIZE = 16;
const LEAD = 21;
const HEAD = 24;
const PAD = 10;
const MOST_LINES = 60;

const text = (x: number, y: number, words: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x,
  y,
  text: words,
  size: SIZE,
  ...more,
});

export function scene({ tables, view, say }: SceneInput): Scene {
  const [perspectiveId] = view.perspectiveIds;
  const { columns, rows } = sociogramTable(tables, perspectiveId, say);
  const lefts = columns.map((_, i) => columns.slice(0, i).reduce((sum, { id }) => sum + WIDTHS[id], 0));
  const width = Object.values(WIDTHS).reduce((sum, one) => sum + one, 0);
  const title = tables.perspective[perspectiveId ?? '']?.label ?? say('diagrams.rings.noPerspective');
  const line = (y: number): Mark =>
    polyline(
      [
        { x: 0, y },
        { x: width, y },
      ],
      { stroke: 'hairline', width: 1.5 },
    );
  let y = HEAD;
  const grounds: Ground[] = [];
  const put = (key: string, marks: readonly Mark[], label?: string): void => {
    grounds.push({ key, code: 'sociogramRow', marks, outlines: [], ...(label === undefined ? {} : { label }) });
  };
  const row = (key: string, cells: readonly string[], weightOf: (i: number) => 400 | 600, label?: string): void => {
    const lines = cells.map((cell, i) => {
      const id = columns[i]?.id ?? 'who';
      return wrapText(cell, WIDTHS[id] - 2 * PAD, SIZE, weightOf(i), MOST_LINES);
    });
    const marks: Mark[] = [line(y)];
    lines.forEach((own, i) => {
      for (const [k, words] of own.entries()) {
        marks.push(text((lefts[i] ?? 0) + PAD, y + PAD + SIZE + k * LEAD, words, { weight: weightOf(i) }));
      }
    });
    put(key, marks, label);
    y += Math.max(1, ...lines.map((own) => own.length)) * LEAD + 2 * PAD;
  };
  put('title', [text(PAD, 0, title, { size: HEAD, weight: 600 })]);
  row(
    'head',
    columns.map((column) => column.title),
    () => 600,
  );
  for (const { personId, cells } of rows) {
    row(
      `row/${personId}`,
      columns.map(({ id }) => cells[id]),
      (i) => (i === 0 ? 600 : 400),
      cells.who,
    );
  }
  put('end', [line(y)]);
  const top = -HEAD - PAD;
  return {
    bounds: { x: -PAD, y: top, width: Math.max(width, textWidth(title, HEAD, 600)) + 2 * PAD, height: y + PAD - top },
    grounds,
    strokes: [],
    stands: [],
    legend: [],
    tray: Object.keys(tables.person).sort(),
  };
}
