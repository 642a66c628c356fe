// Places: the same family gives the same places, newcomers hardly move anybody, and who was put by hand stays put.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rngFrom } from '../../src/base/rng.ts';
import { tableOf } from '../../src/base/tables.ts';
import { arrange } from '../../src/diagrams/genogram/arrange.ts';
import { placementId, type ViewPlacement } from '../../src/model/records/arrangement.ts';
import type { Person } from '../../src/model/records/facts.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { TRICKY } from '../support/families.ts';
import { family, GENOGRAM, placed } from '../support/family.ts';
import { generated } from '../support/generate.ts';
import { faultsOf } from '../support/oracles.ts';
import { drawn } from './drawn.ts';

const settled = (tables: Tables): Tables => placed(tables, arrange(tables, GENOGRAM, false));
const at = (tables: Tables, id: string): ViewPlacement =>
  tables.viewPlacement[placementId(GENOGRAM.id, id)] as ViewPlacement;
const families = fc.integer({ min: 1, max: 5000 }).map((seed) => generated(seed, 6 + (seed % 25)));

function shuffled(tables: Tables, seed: number): Tables {
  const random = rngFrom(seed);
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      tableOf(
        Object.values(table)
          .map((record) => ({ record, key: random() }))
          .sort((a, b) => a.key - b.key)
          .map(({ record }) => record),
      ),
    ]),
  ) as unknown as Tables;
}

const person = (id: string, fields: Partial<Person> = {}): Person => ({
  id,
  kind: 'person',
  callName: id,
  gender: 'unknown',
  whereabouts: 'known',
  defaultGroup: 'family',
  ...fields,
});

/** The tables with one person more: a child, a partner or a pair of parents of somebody. */
function grown(tables: Tables, id: string, what: 'child' | 'partner' | 'parents'): Tables {
  const news =
    what === 'parents' ? [person('new1', { gender: 'male' }), person('new2', { gender: 'female' })] : [person('new1')];
  const next = { ...tables, person: tableOf([...Object.values(tables.person), ...news]) };
  const partnership = (aId: string, bId: string) => ({
    ...next,
    partnership: tableOf([
      ...Object.values(tables.partnership),
      { id: 'newP', aId, bId, kind: 'cohabiting' as const, status: 'current' as const },
    ]),
  });
  if (what === 'partner') return partnership(id, 'new1');
  const links =
    what === 'child'
      ? [{ id: 'newL', parentId: id, childId: 'new1', kind: 'biological' as const }]
      : news.map((p) => ({ id: `newL${p.id}`, parentId: p.id, childId: id, kind: 'biological' as const }));
  const both = what === 'parents' ? partnership('new1', 'new2') : next;
  return { ...both, parentLink: tableOf([...Object.values(tables.parentLink), ...links]) };
}

describe('arranging a genogram', { timeout: 60_000 }, () => {
  it('gives the same places whatever the order of the records', () => {
    fc.assert(
      fc.property(families, fc.nat(), (tables, seed) => {
        const [one, two] = [settled(tables), settled(shuffled(tables, seed))];
        for (const p of Object.values(one.viewPlacement)) expect(at(two, p.itemId)).toEqual(p);
      }),
      { numRuns: 15 },
    );
  });

  it('writes nothing when nothing is new', () => {
    for (const text of Object.values(TRICKY)) {
      const tables = settled(family(text));
      expect(arrange(tables, GENOGRAM, false)).toEqual([]);
    }
  });

  it('moves others little for a newcomer, and nobody past anybody', () => {
    const moves: number[] = [];
    for (let seed = 1; seed <= 18; seed++) {
      const tables = settled(generated(seed, 10 + (seed % 3) * 10));
      const ids = Object.values(tables.viewPlacement)
        .map((p) => p.itemId)
        .sort();
      const id = ids[seed % ids.length] as string;
      const what = (['child', 'partner', 'parents'] as const)[seed % 3] as 'child';
      const after = settled(grown(tables, id, what));
      for (const a of ids) {
        moves.push(Math.hypot(at(after, a).x! - at(tables, a).x!, at(after, a).y! - at(tables, a).y!));
        for (const b of ids) {
          const [before, now] = [at(tables, a).x! - at(tables, b).x!, at(after, a).x! - at(after, b).x!];
          if (at(tables, a).y === at(tables, b).y && before < 0) expect(now).toBeLessThan(0);
        }
      }
      expect(faultsOf(drawn(after))).toEqual([]);
    }
    moves.sort((a, b) => a - b);
    expect(moves[Math.floor(moves.length / 2)]).toBeLessThanOrEqual(1);
    expect(moves.reduce((s, m) => s + m, 0) / moves.length).toBeLessThan(20);
  });

  it('leaves who was put by hand exactly there', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const tables = settled(generated(seed, 20));
      const all = Object.values(tables.viewPlacement);
      const pinned = all.filter((_, i) => i % 5 === seed % 5).map((p) => ({ ...p, x: (p.x ?? 0) + 37, pinned: true }));
      const by = placed(tables, pinned);
      const after = settled(grown(by, all[seed % all.length]?.itemId ?? '', 'child'));
      for (const p of pinned) expect(at(after, p.itemId)).toEqual(p);
    }
  });

  it('makes room around somebody who was put in another row', () => {
    const tables = settled(family(TRICKY['nuclear'] as string));
    const jan = at(tables, 'Jan');
    const by = placed(tables, [{ ...at(tables, 'Ans'), x: (jan.x ?? 0) - 120, y: (jan.y ?? 0) + 150, pinned: true }]);
    const after = settled(by);
    expect(at(after, 'Ans')).toEqual(at(by, 'Ans'));
    expect(faultsOf(drawn(after))).toEqual([]);
  });

  it('forgets places put by hand when laid out afresh', () => {
    const tables = settled(family(TRICKY['nuclear'] as string));
    const by = placed(tables, [{ ...at(tables, 'Ans'), x: 900, y: 90, pinned: true }]);
    const fresh = placed(by, arrange(by, GENOGRAM, true));
    expect(at(fresh, 'Ans')).toEqual(at(tables, 'Ans'));
  });

  it('keeps hidden people out, and those they connect in', () => {
    const tables = family('Opa 1940 m: Jan 1970 m\nJan: Piet 2000 m\n! Piet');
    const hidden = placed(tables, [
      { id: placementId(GENOGRAM.id, 'Jan'), viewId: GENOGRAM.id, itemId: 'Jan', pinned: false, hidden: true },
    ]);
    const { scene } = drawn(hidden);
    expect(scene.tray).toEqual(['Jan']);
    expect(scene.stands.map((s) => s.id).sort()).toEqual(['Opa', 'Piet']);
  });
});
