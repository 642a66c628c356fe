// Letters of support take room of their own in every drawing: they hide no name, no symbol and not each other.
import { describe, expect, it } from 'vitest';
import { type Box, overlaps, type Point } from '../../src/base/geometry.ts';
import { tableOf } from '../../src/base/tables.ts';
import { freest } from '../../src/diagrams/freest.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { boundsOfMarks } from '../../src/drawing/bounds.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { novaTables } from '../support/nova.ts';

const say = sayIn('nl');
const nova = await novaTables();

const VIEWS: readonly View[] = [
  { id: 'g', type: 'genogram', title: '', perspectiveIds: [] },
  { id: 'e', type: 'ecogram', title: '', perspectiveIds: ['pv-nova'] },
  { id: 'o', type: 'oilSlick', title: '', perspectiveIds: ['pv-gezin'] },
  { id: 'r', type: 'rings', title: '', perspectiveIds: ['pv-nova'], schemeId: 'wijkecogram' },
];
const moved = (box: Box, { x, y }: Point): Box => ({ ...box, x: box.x + x, y: box.y + y });

describe('letters of support', () => {
  it.each(VIEWS.map((view) => [view.type, view] as const))('hide nobody in the %s', (type, view) => {
    const kind = KINDS[type as keyof typeof KINDS];
    const placed = kind.arrange(nova, view, false);
    const tables = mask(
      { ...nova, viewPlacement: tableOf([...Object.values(nova.viewPlacement), ...placed]) },
      'worker',
    );
    const sceneOf = (of: View) => kind.scene({ tables, view: of, say, today: '2025-10-06' });
    const without = new Map(sceneOf(view).stands.map((stand) => [stand.id, stand]));
    const { stands, bounds } = sceneOf({ ...view, filter: { support: true } });
    const badges = stands.flatMap(({ id, at, marks }) => {
      const box = boundsOfMarks(marks.slice(without.get(id)?.marks.length ?? 0));
      return box ? [{ id, box: moved(box, at) }] : [];
    });
    expect(badges.length).toBeGreaterThan(6);
    const hidden = badges.flatMap(({ id, box }, i) => [
      ...stands.flatMap((one) =>
        one.id !== id && overlaps(box, moved(one.box, one.at)) ? [`${id} on ${one.id}`] : [],
      ),
      ...badges.slice(i + 1).flatMap((one) => (overlaps(box, one.box) ? [`${id} and ${one.id}`] : [])),
    ]);
    expect(hidden).toEqual([]);
    for (const { box } of badges) expect(overlaps(box, bounds)).toBe(true);
  });
});

describe('the freest place', () => {
  const at = (x: number): Box => ({ x, y: 0, width: 10, height: 10 });

  it('is the first one that lies on nobody and in no line', () => {
    expect(freest([at(0), at(20), at(40)], { taken: [at(5)], lines: [] })).toEqual(at(20));
    const line = [
      { x: 25, y: -20 },
      { x: 25, y: 30 },
    ];
    expect(freest([at(0), at(20), at(40)], { taken: [at(5)], lines: [line] })).toEqual(at(40));
  });

  it('is in a line rather than on somebody when nothing is free', () => {
    const lines = [0, 20].map((x) => [
      { x: x + 5, y: -20 },
      { x: x + 5, y: 30 },
    ]);
    expect(freest([at(0), at(20)], { taken: [at(2)], lines })).toEqual(at(20));
  });
});
