// Brothers and sisters of whom nobody knows the parents: a bracket over those who are drawn.
import { recordsOf, type Table } from '../../base/tables.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import type { SiblingGroup } from '../../model/records/facts.ts';
import { siblingsMarks } from '../../notation/siblings.ts';
import { topAt } from './columns.ts';
import { keeping, remembering } from './remember.ts';
import type { Skeleton } from './skeleton.ts';
import type { Unsaid } from './unsaid.ts';

const remembered = remembering<Skeleton, readonly Unsaid[]>();
const keepLine = keeping<SiblingGroup, Unsaid>();

export const siblingLines = (groups: Table<SiblingGroup>, skeleton: Skeleton): readonly Unsaid[] =>
  remembered(skeleton, [groups], () =>
    recordsOf(groups).flatMap((group) => {
      const line = lineOf(group, skeleton);
      return line ? [keepLine(group, line)] : [];
    }),
  );

function lineOf({ id, childIds }: SiblingGroup, { rows }: Skeleton): Unsaid | null {
  const people = childIds.filter((one) => rows.has(one));
  const tops = people.map((one) => rows.column(one)).map((column) => ({ x: column.x, y: topAt(column, 0) }));
  const marks = siblingsMarks(tops);
  const box = boundsOfMarks(marks);
  if (!box) return null;
  const over = [
    { x: box.x, y: box.y },
    { x: box.x + box.width, y: box.y },
  ];
  return { key: `siblings/${id}`, records: [{ id, code: 'siblings' }], marks, paths: [over], people, layer: 'family' };
}
