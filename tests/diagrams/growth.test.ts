// What a change costs: a drawing keeps everything that did not change, and the work does not explode with the family.
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/base/tables.ts';
import type { Change } from '../../src/base/transact.ts';
import { genogram } from '../../src/diagrams/genogram/genogram.ts';
import { stale } from '../../src/diagrams/genogram/stale.ts';
import type { Scene } from '../../src/drawing/scene.ts';
import { sayIn } from '../../src/i18n/say.ts';
import type { Person } from '../../src/model/records/facts.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { GENOGRAM, placed } from '../support/family.ts';
import { generated } from '../support/generate.ts';
import { unmasked } from '../support/nova.ts';

const say = sayIn('nl');
const sceneOf = (tables: Tables): Scene =>
  genogram.scene({ tables: unmasked(tables), view: GENOGRAM, say, today: '2025-10-06' });
const settled = (tables: Tables): Tables => placed(tables, genogram.arrange(tables, GENOGRAM, false));
const someone = (tables: Tables, nr: number): string => {
  const ids = Object.keys(tables.person).sort();
  return ids[nr % ids.length] as string;
};

function edited(tables: Tables, id: string, fields: Partial<Person>): Tables {
  const person = tables.person[id] as Person;
  return { ...tables, person: { ...tables.person, [id]: { ...person, ...fields } } };
}

function withChild(tables: Tables, parentId: string): Tables {
  const child: Person = { ...(tables.person[parentId] as Person), id: 'new', callName: 'Nieuw' };
  delete (child as { born?: unknown }).born;
  return {
    ...tables,
    person: { ...tables.person, new: child },
    parentLink: { ...tables.parentLink, newLink: { id: 'newLink', parentId, childId: 'new', kind: 'biological' } },
  };
}

/** How many lines and people of the second drawing were made anew. */
function madeAnew(before: Scene, after: Scene): number {
  const old = new Set<object>([...before.strokes, ...before.stands]);
  return [...after.strokes, ...after.stands].filter((one) => !old.has(one)).length;
}

function isStale(before: Tables, now: Tables): boolean {
  const changes = Object.keys(now).flatMap((table): Change[] => {
    const [old, next] = [before, now].map((tables) => tables[table as keyof Tables] as Table);
    const ids = new Set([...Object.keys(old ?? {}), ...Object.keys(next ?? {})]);
    return [...ids].flatMap((id) =>
      old?.[id] === next?.[id] ? [] : [{ table, id, before: old?.[id] ?? null, after: next?.[id] ?? null }],
    );
  });
  return stale(changes, before, now, GENOGRAM);
}

/** The least time of a few tries. */
function leastTime(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('a change to a genogram', { timeout: 60_000 }, () => {
  it.each([40, 300])('draws only what a new name touches anew, with %i people', (size) => {
    const tables = settled(generated(3, size));
    const before = sceneOf(tables);
    const after = sceneOf(edited(tables, someone(tables, 5), { callName: 'Ann' }));
    expect(madeAnew(before, after)).toBeGreaterThan(0);
    expect(madeAnew(before, after)).toBeLessThan(30);
  });

  it('draws the same as when nothing is remembered', () => {
    let tables = settled(generated(11, 40));
    for (let nr = 0; nr < 6; nr++) {
      sceneOf(tables);
      const id = someone(tables, nr * 7);
      tables =
        nr === 3
          ? settled(withChild(tables, id))
          : edited(tables, id, nr % 2 ? { callName: `N${nr}` } : { deceased: true, gender: 'female' });
      const unknown = structuredClone(tables);
      expect(sceneOf(tables)).toEqual(sceneOf(unknown));
    }
  });

  it('leaves everybody in place when it says that places are not stale', () => {
    const tables = settled(generated(5, 40));
    const edits: Partial<Person>[] = [{ callName: 'Ann' }, { familyName: 'Jansen' }, { callName: 'Bo' }];
    for (const [nr, fields] of edits.entries()) {
      const next = edited(tables, someone(tables, nr * 5), fields);
      expect(isStale(tables, next)).toBe(false);
      expect(genogram.arrange(next, GENOGRAM, false)).toEqual([]);
    }
    const long = edited(tables, someone(tables, 1), { callName: 'Zeer lange naam op twee regels' });
    expect(isStale(tables, long)).toBe(true);
    expect(isStale(tables, withChild(tables, someone(tables, 1)))).toBe(true);
    const hidden = Object.values(tables.viewPlacement)[0];
    if (hidden) expect(isStale(tables, placed(tables, [{ ...hidden, hidden: true }]))).toBe(true);
  });

  it('costs less than the square of the number of people', () => {
    const [small, large] = [150, 600].map((size) => settled(generated(7, size))) as [Tables, Tables];
    const cost = (tables: Tables): number => {
      const next = withChild(tables, someone(tables, 9));
      return leastTime(() => sceneOf(settled(structuredClone(next))));
    };
    cost(small);
    // Four times the people: 16 times the work would be the square.
    expect(cost(large) / cost(small)).toBeLessThan(16);
  });

  it('reads people from the top to the bottom, and each row from the left', () => {
    const { stands } = sceneOf(settled(generated(2, 30)));
    for (const [i, stand] of stands.entries()) {
      const before = stands[i - 1];
      if (!before) continue;
      expect(stand.row).toBeGreaterThanOrEqual(before.row);
      if (stand.row === before.row) expect(stand.at.x).toBeGreaterThan(before.at.x);
    }
  });
});
