// The oil slick: everybody once, nobody on anybody, and nobody jumps when a network opens or closes.
import { describe, expect, it } from 'vitest';
import { type Box, contains, overlaps } from '../../src/base/geometry.ts';
import { tableOf } from '../../src/base/tables.ts';
import { transact } from '../../src/base/transact.ts';
import { runCall } from '../../src/commands/call.ts';
import { oilSlick } from '../../src/diagrams/oilSlick/oilSlick.ts';
import type { Scene, Stand } from '../../src/drawing/scene.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import type { Person } from '../../src/model/records/facts.ts';
import type { Tie } from '../../src/model/records/perception.ts';
import { emptyTables, type Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { novaTables } from '../support/nova.ts';

const say = sayIn('nl');
const nova = await novaTables();
const VIEW: View = { id: 'v', type: 'oilSlick', title: '', perspectiveIds: ['pv-gezin'] };

const placed = (tables: Tables, view = VIEW): Tables => ({
  ...tables,
  viewPlacement: tableOf([...Object.values(tables.viewPlacement), ...oilSlick.arrange(tables, view, false)]),
});
const sceneOf = (tables: Tables, view = VIEW): Scene =>
  oilSlick.scene({ tables: mask(tables, 'worker'), view, say, today: '2025-10-06' });
const told = (tables: Tables): string =>
  oilSlick
    .tell({ tables: mask(tables, 'worker'), view: VIEW, say, today: '2025-10-06' })
    .flatMap(({ title, sentences }) => [title, ...sentences])
    .join('\n');
const opened = (tables: Tables, ids: readonly string[], open = true): Tables => {
  let next = tables;
  transact(tables, countedIds('n'), (tx) => {
    runCall(tx, { id: 'slick.expand', args: { perspectiveId: 'pv-gezin', ids, open } });
    next = tx.tables;
  });
  return next;
};

const boxOf = ({ at, box }: Stand): Box => ({ ...box, x: box.x + at.x, y: box.y + at.y });

function faults({ stands, bounds }: Scene): string[] {
  const found: string[] = [];
  stands.forEach((a, i) => {
    for (const b of stands.slice(i + 1)) if (overlaps(boxOf(a), boxOf(b))) found.push(`${a.id} lies on ${b.id}`);
    const { x, y, width, height } = boxOf(a);
    if (!contains(bounds, { x, y }) || !contains(bounds, { x: x + width, y: y + height }))
      found.push(`${a.id} outside`);
  });
  return found;
}

const placesIn = ({ stands }: Scene): Map<string, string> =>
  new Map(stands.map(({ id, at }) => [id, `${at.x},${at.y}`]));

describe('the worked example', () => {
  const tables = placed(nova);
  const scene = sceneOf(tables);

  it('holds 5, 28 and 8 people, and six who are not reached', () => {
    const rows = scene.stands.map(({ row }) => row);
    expect([0, 1, 2].map((level) => rows.filter((row) => row === level).length)).toEqual([5, 28, 8]);
    expect(scene.tray).toEqual(['cor', 'ewald', 'gerrit', 'kees', 'rob', 'sem']);
    expect(faults(scene)).toEqual([]);
  });

  it('ties who is known already instead of drawing them twice', () => {
    const keys = scene.strokes.map(({ key }) => key);
    for (const pair of ['patrick/joris', 'ria/corrie', 'tim/lotte', 'marco/lieke']) {
      expect([pair, keys.includes(`knows/${pair}`)]).toEqual([pair, true]);
    }
    expect(new Set(scene.stands.map(({ id }) => id)).size).toBe(scene.stands.length);
  });

  it('says the way to somebody, the bridges, and how many more there are', () => {
    const label = (id: string): string => scene.stands.find((stand) => stand.id === id)?.label ?? '';
    expect(label('karima')).toContain('Via Samira.');
    expect(label('ria')).toContain('Hoort bij meer dan één netwerk: van Sanne en Bram en Joris.');
    expect(label('revelino')).toContain('Kent nog 1 persoon die hier niet staat.');
    expect(told(tables)).toContain('Via Ria, 2 mensen: Nel en Astrid.');
  });

  it('closes and opens a network without anybody else moving', () => {
    const before = placesIn(scene);
    const shut = placed(opened(tables, ['ria'], false));
    const closed = placesIn(sceneOf(shut));
    expect(closed.has('nel')).toBe(false);
    for (const [id, at] of closed) expect([id, at]).toEqual([id, before.get(id)]);
    const again = placesIn(sceneOf(placed(opened(shut, ['ria']))));
    expect(again).toEqual(before);
  });

  it('keeps whoever was put somewhere by hand there', () => {
    const held = { id: 'v~tim', viewId: 'v', itemId: 'tim', x: 900, y: -700, pinned: true };
    const moved = { ...tables, viewPlacement: tableOf([...Object.values(tables.viewPlacement), held]) };
    expect(placesIn(sceneOf(placed(moved))).get('tim')).toBe('900,-700');
  });

  it('loses nobody through a person who is hidden, and nobody when the family is gone', () => {
    const hidden = { id: 'v~samira', viewId: 'v', itemId: 'samira', pinned: false, hidden: true };
    const without = sceneOf(placed({ ...nova, viewPlacement: tableOf([hidden]) }));
    expect(without.tray).toEqual(expect.arrayContaining(['samira', 'karima', 'ingrid']));
    const bare = { ...nova, perspective: tableOf([]), caseInfo: tableOf([]) } as unknown as Tables;
    const nobody = sceneOf(bare);
    expect(nobody.stands).toEqual([]);
    expect(nobody.tray).toHaveLength(47);
    expect(JSON.stringify(nobody.grounds)).toContain('Er staat nog niemand in het midden');
  });

  it('notices somebody drawn over another one', () => {
    const [a, b, ...rest] = scene.stands as [Stand, Stand, ...Stand[]];
    expect(faults({ ...scene, stands: [a, { ...b, at: a.at }, ...rest] })).not.toEqual([]);
  });
});

/** A family of two that knows `first` people, each of whom knows `second`, each of whom knows `third`. */
function large(first: number, second: number, third: number): { tables: Tables; view: View } {
  const people: Person[] = [];
  const ties: Tie[] = [];
  const ids = countedIds('p');
  const add = (via: string | null): string => {
    const id = ids();
    people.push({
      id,
      kind: 'person',
      callName: `${['Jo', 'Anneke', 'Maximiliaan', 'Bob'][people.length % 4]}${people.length}`,
      gender: 'unknown',
      whereabouts: 'known',
      defaultGroup: (['family', 'social', 'professional'] as const)[people.length % 3] ?? 'social',
    });
    if (via) ties.push({ id: ids(), aId: via, bId: id, code: 'unknown', period: 'now', saidBy: [] });
    return id;
  };
  const focal = [add(null), add(null)];
  const expandedIds: string[] = [];
  for (let i = 0; i < first; i++) {
    const one = add(focal[i % 2] ?? '');
    if (i < second) expandedIds.push(one);
    for (let k = 0; i < second && k < third; k++) {
      const two = add(one);
      if (k === 0) {
        expandedIds.push(two);
        add(two);
      }
    }
  }
  const tables = {
    ...emptyTables(),
    person: tableOf(people),
    tie: tableOf(ties),
    perspective: tableOf([{ id: 'eyes', label: 'Gezin', focalIds: focal, kind: 'family' as const, colour: '' }]),
    oilSlick: tableOf([{ id: 'os', perspectiveId: 'eyes', expandedIds, maxLevel: 3 }]),
  };
  return { tables, view: { id: 'v', type: 'oilSlick', title: '', perspectiveIds: ['eyes'] } };
}

describe('many people', () => {
  it.each([
    ['100 on three levels', 40, 12, 4],
    ['200 on three levels', 60, 25, 5],
    ['one ring of 46', 46, 0, 0],
    ['one person', 1, 1, 1],
  ])('%s stand free of each other', (_name, first, second, third) => {
    const { tables, view } = large(first, second, third);
    const scene = sceneOf(placed(tables, view), view);
    expect(scene.stands.length).toBe(Object.keys(tables.person).length);
    expect(faults(scene)).toEqual([]);
    expect(oilSlick.arrange(placed(tables, view), view, false)).toEqual([]);
  });

  it('on three levels are reached by lines that run through nobody, but for a few', () => {
    const { tables, view } = large(40, 12, 4);
    const scene = sceneOf(placed(tables, view), view);
    const through = scene.strokes.filter(({ paths, people }) =>
      scene.stands.some(
        (stand) =>
          !people.includes(stand.id) &&
          paths.some(([from, to]) =>
            Array.from({ length: 40 }, (_, i) => i / 40).some(
              (t) =>
                from !== undefined &&
                to !== undefined &&
                contains(boxOf(stand), { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }),
            ),
          ),
      ),
    );
    expect(through.length).toBeLessThanOrEqual(scene.strokes.length * 0.1);
  });
});

describe('what is asked of the drawing', () => {
  const upTo = (tables: Tables, most: number): Tables => {
    let next = tables;
    transact(tables, countedIds('n'), (tx) => {
      runCall(tx, { id: 'slick.levels', args: { perspectiveId: 'pv-gezin', most } });
      next = tx.tables;
    });
    return next;
  };
  const rowsOf = ({ stands }: Scene): number[] => [...new Set(stands.map(({ row }) => row))].sort();
  const wayOf = (light: string): View => ({ ...VIEW, filter: { light } });
  const litIn = (tables: Tables, view: View, audience: 'worker' | 'table'): string[] => {
    const scene = (of: View) => oilSlick.scene({ tables: mask(tables, audience), view: of, say, today: '2025-10-06' });
    const marks = new Map(scene(VIEW).stands.map((stand) => [stand.id, stand.marks.length]));
    return scene(view)
      .stands.filter((stand) => stand.marks.length > (marks.get(stand.id) ?? 0))
      .map(({ id }) => id)
      .sort();
  };

  it('goes as far as is asked, and says how many more there are', () => {
    const near = sceneOf(placed(upTo(nova, 1)));
    expect(rowsOf(near)).toEqual([0, 1]);
    expect(near.stands.find(({ id }) => id === 'tim')?.label).toContain('Kent nog 2 mensen die hier niet staan.');
    expect(rowsOf(sceneOf(placed(upTo(nova, 2))))).toEqual([0, 1, 2]);
  });

  it('goes further for whoever is opened by hand', () => {
    const near = upTo(nova, 1);
    expect(sceneOf(placed(opened(near, ['tim']))).stands.map(({ id }) => id)).toContain('bas');
  });

  it('lights whom nobody told, asked or invited', () => {
    const lit = litIn(placed(nova), wayOf('notAsked'), 'worker');
    expect(lit).toEqual(expect.arrayContaining(['bas', 'esther', 'inaya', 'joke', 'karima', 'lieke', 'marco', 'nel']));
    for (const id of ['ria', 'tim', 'karin', 'samira', 'anouk', 'sanne', 'jesse', 'zoe']) expect(lit).not.toContain(id);
    expect(told({ ...placed(nova) })).not.toContain('Nog niet benaderd');
  });

  it('tells how somebody was found to the worker only', () => {
    expect(litIn(placed(nova), wayOf('oilSlick'), 'worker')).toEqual(
      expect.arrayContaining(['bas', 'esther', 'ingrid', 'joke', 'karima', 'marco', 'nel']),
    );
    expect(litIn(placed(nova), wayOf('oilSlick'), 'table')).toEqual([]);
  });
});
