// People in circles: who stands where on the drawing, whatever the scheme.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, contains, overlaps, type Point } from '../../src/base/geometry.ts';
import { tableOf } from '../../src/base/tables.ts';
import { MOST_IN_CELL } from '../../src/diagrams/rings/layRings.ts';
import type { RingShape } from '../../src/diagrams/rings/ringShape.ts';
import { rings } from '../../src/diagrams/rings/rings.ts';
import { spread } from '../../src/diagrams/rings/spread.ts';
import { boundsOfMarks } from '../../src/drawing/bounds.ts';
import type { Cell, Scene, Stand } from '../../src/drawing/scene.ts';
import { sayIn } from '../../src/i18n/say.ts';
import type { RingPlacement, RingScheme } from '../../src/model/facts/circles.ts';
import { mask } from '../../src/model/mask.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import type { Person } from '../../src/model/records/facts.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { emptyTables } from '../../src/model/records/registry.ts';
import { builtInScheme } from '../../src/model/ringSchemes.ts';
import { novaTables } from '../support/nova.ts';

const say = sayIn('nl');
const nova = await novaTables();

const view = (more: Partial<View>): View => ({ id: 'v', type: 'rings', title: '', perspectiveIds: [], ...more });
const sceneOf = (tables: Tables, of: View, audience: 'table' | 'worker' = 'worker'): Scene =>
  rings.scene({ tables: mask(tables, audience), view: of, say, today: '2025-10-06' });
const told = (tables: Tables, of: View): string =>
  rings
    .tell({ tables: mask(tables, 'worker'), view: of, say, today: '2025-10-06' })
    .flatMap(({ title, sentences }) => [title, ...sentences])
    .join('\n');

const boxOf = ({ at, box }: Stand): Box => ({ ...box, x: box.x + at.x, y: box.y + at.y });
const corners = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x, y: y + height },
  { x: x + width, y: y + height },
];

function isInside(outlines: Cell['outlines'], p: Point): boolean {
  let inside = false;
  for (const loop of outlines) {
    loop.forEach((a, i) => {
      const b = loop[(i + 1) % loop.length] as Point;
      if (a.y > p.y !== b.y > p.y && p.x < a.x + ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y)) inside = !inside;
    });
  }
  return inside;
}

/** Everything that is wrong with a drawing of circles, in words. */
function faults(scene: Scene, tables: Tables): string[] {
  const { stands, bounds, cells = [] } = scene;
  const found: string[] = [];
  stands.forEach((a, i) => {
    for (const b of stands.slice(i + 1)) if (overlaps(boxOf(a), boxOf(b))) found.push(`${a.id} lies on ${b.id}`);
  });
  for (const stand of stands) {
    if (!corners(boxOf(stand)).every((p) => contains(bounds, p))) found.push(`${stand.id} is outside`);
    const cell = cells.find(({ people }) => people.includes(stand.id));
    if (cell && !corners(boxOf(stand)).every((p) => isInside(cell.outlines, p))) {
      found.push(`${stand.id} is not inside ${cell.label}`);
    }
  }
  for (const { key, marks } of scene.grounds) {
    const box = boundsOfMarks(marks);
    if (box && !corners(box).every((p) => contains(bounds, p))) found.push(`${key} is outside`);
  }
  const folded = cells.flatMap(({ people }) => people.filter((id) => !stands.some((stand) => stand.id === id)));
  const all = [...stands.map(({ id }) => id), ...scene.tray, ...folded].sort();
  if (all.join() !== Object.keys(tables.person).sort().join()) found.push('somebody is missing or there twice');
  return found;
}

const person = (id: string, callName: string): Person => ({
  id,
  kind: 'person',
  callName,
  gender: 'unknown',
  whereabouts: 'known',
  defaultGroup: 'social',
});

/** A map with one scheme and people in its cells, all through the eyes of the first. */
function filled(scheme: RingScheme, counts: readonly number[], name = (nr: number): string => `Naam${nr}`): Tables {
  const cells = scheme.rings.flatMap(({ ring }) =>
    scheme.sectors.length === 0 ? [{ ring }] : scheme.sectors.map(({ key }) => ({ ring, sector: key })),
  );
  const people = [person('focal', 'Midden')];
  const placements: RingPlacement[] = [];
  cells.forEach((cell, i) => {
    for (let k = 0; k < (counts[i % counts.length] ?? 0); k++) {
      const id = `p${i}-${k}`;
      people.push(person(id, name(people.length)));
      placements.push({
        id: `r${i}-${k}`,
        schemeId: scheme.id,
        perspectiveId: 'eyes',
        personId: id,
        state: 'placed',
        origin: 'placed',
        saidBy: [],
        ...cell,
      });
    }
  });
  return {
    ...emptyTables(),
    person: tableOf(people),
    perspective: tableOf([
      { id: 'eyes', label: 'Door de ogen van Midden', focalIds: ['focal'], kind: 'child' as const, colour: '' },
    ]),
    ringScheme: tableOf([scheme]),
    ringPlacement: tableOf(placements),
  };
}

const ownScheme = (ringCount: number, sectorCount: number): RingScheme => ({
  id: 'own',
  titleNl: 'Eigen kringen',
  centreNl: 'midden',
  rings: Array.from({ length: ringCount }, (_, i) => ({ ring: i + 1, labelNl: `kring ${i + 1}` })),
  sectors: Array.from({ length: sectorCount }, (_, i) => ({ key: `s${i}`, labelNl: `Deel ${i + 1}` })),
});
const OWN = view({ schemeId: 'own', perspectiveIds: ['eyes'] });

describe('the worked example', () => {
  const shown = {
    wijkecogram: view({ schemeId: 'wijkecogram', perspectiveIds: ['pv-nova'] }),
    ofSanne: view({ schemeId: 'wijkecogram', perspectiveIds: ['pv-sanne'] }),
    circle1: view({ schemeId: 'circle1', perspectiveIds: ['pv-gezin'] }),
    circle3: view({ schemeId: 'circle3', perspectiveIds: ['pv-gezin'], subjectId: 'nova' }),
    circle5: view({ schemeId: 'circle5', perspectiveIds: ['pv-gezin'], subjectId: 'karin' }),
    layered: view({ schemeId: 'layered', perspectiveIds: ['pv-nova'] }),
  };

  it.each(Object.entries(shown))('stands right in %s', (_name, of) => {
    expect(faults(sceneOf(nova, of), nova)).toEqual([]);
  });

  it('holds 37 people around Nova and nine in the tray', () => {
    const scene = sceneOf(nova, shown.wijkecogram);
    expect([scene.stands.length, scene.tray.length]).toEqual([38, 9]);
    expect(scene.cells?.map(({ label, people }) => [label, people.length])).toEqual([
      ['dichtbij, Familie', 13],
      ['dichtbij, Vrienden, kennissen en buurtbewoners', 3],
      ['dichtbij, Professionals', 3],
      ['verder weg, Familie', 10],
      ['verder weg, Vrienden, kennissen en buurtbewoners', 4],
      ['verder weg, Professionals', 4],
    ]);
  });

  it('names everybody in words, also who is left out on purpose', () => {
    const words = told(nova, shown.circle1);
    expect(words).toContain('weten alles al: Bram, Hilde');
    expect(words).toContain('Kees: bewust niet (overleden).');
  });

  it('names the child it is about', () => {
    expect(told(nova, shown.circle3)).toContain('Wie mag er van Nova bij zijn?');
  });

  it('shows nobody at the table whom the child has not released', () => {
    expect(sceneOf(nova, shown.circle3).stands.length).toBeGreaterThan(30);
    expect(
      sceneOf(nova, shown.circle3, 'table')
        .stands.map(({ id }) => id)
        .sort(),
    ).toEqual(['dennis', 'jesse', 'milan', 'nova', 'sanne']);
  });

  it('hides who is hidden in this view', () => {
    const hidden = {
      ...nova,
      viewPlacement: tableOf([{ id: 'v~ria', viewId: 'v', itemId: 'ria', pinned: false, hidden: true }]),
    };
    const scene = sceneOf(hidden, shown.wijkecogram);
    expect(scene.stands.some(({ id }) => id === 'ria')).toBe(false);
    expect(scene.tray).toContain('ria');
  });
});

describe('any scheme', () => {
  it.each([
    ['12 rings', ownScheme(12, 0), [3]],
    ['12 rings of 8 parts', ownScheme(12, 8), [1]],
    ['one ring of two parts', ownScheme(1, 2), [9, 4]],
    ['seven parts', ownScheme(3, 7), [5, 0, 2]],
    ['200 people', builtInScheme('wijkecogram', say) as RingScheme, [30, 30, 40, 30, 30, 39]],
    ['Lensink', builtInScheme('netwerkcirkel', say) as RingScheme, [4, 7, 1, 12]],
  ])('with %s holds everybody', (_name, scheme, counts) => {
    const tables = filled({ ...scheme, id: 'own' }, counts);
    expect(faults(sceneOf(tables, OWN), tables)).toEqual([]);
  });

  it('with 60 people in one part shows a number and all names', () => {
    const tables = filled(ownScheme(2, 3), [60, 0, 0, 0, 0, 0]);
    const scene = sceneOf(tables, OWN);
    expect(faults(scene, tables)).toEqual([]);
    expect(scene.stands).toHaveLength(MOST_IN_CELL);
    const more = scene.grounds.find(({ code }) => code === 'ringMore');
    expect(more?.label).toMatch(/^kring 1, Deel 1, nog 31: /);
    for (const one of Object.values(tables.person)) expect(told(tables, OWN)).toContain(one.callName);
  });

  it('without rings, without a scheme, and through the eyes of somebody who is gone: nobody is lost', () => {
    const tables = filled(ownScheme(3, 0), [4]);
    const bare = { ...tables, ringScheme: tableOf([{ ...ownScheme(0, 0) }]) };
    for (const [given, of] of [
      [bare, OWN],
      [tables, view({})],
      [tables, view({ schemeId: 'own' })],
      [{ ...tables, perspective: tableOf([{ ...tables.perspective['eyes'], focalIds: [] } as never]) }, OWN],
    ] as const) {
      expect(faults(sceneOf(given, of), given)).toEqual([]);
    }
    expect(told(tables, view({}))).toContain('Kies welke kringen je wilt zien');
  });

  it('with any names and numbers of people stands right, and alike twice', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 5 });
    const counts = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 6 }), counts, names, (r, s, n, words) => {
        const tables = filled(ownScheme(r, s), n, (nr) => words[nr % words.length] ?? '');
        const scene = sceneOf(tables, OWN);
        expect(faults(scene, tables)).toEqual([]);
        expect(JSON.stringify(sceneOf(tables, OWN))).toBe(JSON.stringify(scene));
      }),
      { numRuns: 12 },
    );
  });

  it('tells somebody who is drawn over another one', () => {
    const tables = filled(ownScheme(1, 0), [2]);
    const scene = sceneOf(tables, OWN);
    const [a, b, c] = scene.stands as [Stand, Stand, Stand];
    expect(faults({ ...scene, stands: [a, b, { ...c, at: b.at }] }, tables)).not.toEqual([]);
    expect(faults({ ...scene, stands: [a, b, { ...c, at: { x: 0, y: 0 } }] }, tables)).not.toEqual([]);
    expect(faults({ ...scene, stands: [a, b] }, tables)).toEqual([]);
    expect(faults({ ...scene, stands: [a, b], cells: [] }, tables)).not.toEqual([]);
  });
});

describe('spreading', () => {
  /** How often the shape was looked at, which is what spreading spends its time on. */
  const looksFor = (count: number): number => {
    let looks = 0;
    const look = (of: RingShape, name: string | symbol): unknown => {
      looks += 1;
      return Reflect.get(of, name);
    };
    const shape = new Proxy<RingShape>({ inner: 60, outer: 60 + 40 * Math.sqrt(count) }, { get: look });
    expect(spread(shape, count, { width: 80, height: 29, air: 6 })).toHaveLength(count);
    return looks;
  };

  it('takes at most as much more time as there are more people', () => {
    for (const count of [10, 50, 250]) expect(looksFor(4 * count)).toBeLessThanOrEqual(4.4 * looksFor(count));
  });
});
