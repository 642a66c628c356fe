// What is remembered from one drawing to the next must never show: after any run of changes the drawing is the one that
// is made of records nobody has seen before, ways of relations and places of words included.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/base/geometry.ts';
import type { Id } from '../../src/base/ids.ts';
import { genogram } from '../../src/diagrams/genogram/genogram.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import type { Scene } from '../../src/drawing/scene.ts';
import { createSession, type Session } from '../../src/editor/session.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { CASE_ID, NOTATIONS } from '../../src/model/records/arrangement.ts';
import { GENDERS, PARENT_LINK_KINDS, PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES } from '../../src/model/records/facts.ts';
import { EMOTIONAL_CODES } from '../../src/model/records/perception.ts';
import type { TableName, Tables } from '../../src/model/records/registry.ts';
import { generated } from '../support/generate.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';

const say = sayIn('nl');
const today = '2025-10-06';
const NAMES = ['Bo', 'Annemarie van den Berg', '', 'Jan', 'Wilhelmina'];

/** One random thing: two people or records by number, and a choice. */
interface Edit {
  readonly what: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

type Do = (session: Session, edit: Edit) => void;

const idIn = (session: Session, table: TableName, nr: number): Id => {
  const ids = Object.keys(session.store.getState().tables[table]).sort();
  return ids[nr % Math.max(1, ids.length)] ?? 'nobody';
};
const pick = <T>(list: readonly T[], nr: number): T => list[nr % list.length] as T;
const year = (nr: number) => ({ value: String(1950 + (nr % 70)), precision: 'year' as const });
const people = (session: Session, { a, b }: Edit): [Id, Id] => [idIn(session, 'person', a), idIn(session, 'person', b)];

const EDITS: readonly Do[] = [
  (s, e) => s.run('person.edit', { id: people(s, e)[0], fields: { callName: pick(NAMES, e.c) } }),
  (s, e) => s.run('person.edit', { id: people(s, e)[0], fields: { gender: pick(GENDERS, e.c) } }),
  (s, e) => s.run('person.edit', { id: people(s, e)[0], fields: e.c % 2 ? { deceased: true } : { born: year(e.b) } }),
  (s, e) =>
    s.run('person.add', {
      kind: pick(['child', 'parents', 'partner', 'sibling', 'carer'] as const, e.c),
      of: people(s, e)[0],
      callName: 'Nieuw',
    }),
  (s, e) => s.run('person.remove', { ids: [people(s, e)[0]] }),
  (s, e) => {
    const viewId = s.store.getState().viewId ?? '';
    s.run('person.place', { viewId, places: [{ id: people(s, e)[0], x: e.b * 37 - 300, y: e.c * 23 }] });
  },
  (s) => s.run('view.tidy', { viewId: s.store.getState().viewId ?? '' }),
  (s, e) => {
    const [aId, bId] = people(s, e);
    s.run('tie.add', {
      aId,
      bId,
      code: pick(EMOTIONAL_CODES, e.c),
      ...(e.c % 3 === 0 ? { label: 'samen sporten' } : {}),
    });
  },
  (s, e) => {
    const fields = e.c % 2 ? { label: pick(NAMES, e.b) } : { code: pick(EMOTIONAL_CODES, e.b) };
    s.run('tie.edit', { id: idIn(s, 'tie', e.a), fields });
  },
  (s, e) => s.run('tie.remove', { id: idIn(s, 'tie', e.a) }),
  (s, e) => s.run('household.add', { label: pick(NAMES, e.c), memberIds: people(s, e) }),
  (s, e) =>
    s.run('household.edit', {
      id: idIn(s, 'household', e.a),
      fields: e.c % 2 ? { label: pick(NAMES, e.b) } : { memberIds: [...people(s, e), idIn(s, 'person', e.c)] },
    }),
  (s, e) =>
    s.run('partnership.edit', {
      id: idIn(s, 'partnership', e.a),
      fields: { kind: pick(PARTNERSHIP_KINDS, e.b), status: pick(PARTNERSHIP_STATUSES, e.c), from: year(e.c) },
    }),
  (s, e) => s.run('partnership.add', { aId: people(s, e)[0], bId: people(s, e)[1], from: year(e.c) }),
  (s, e) => {
    const [parentId, childId] = people(s, e);
    s.run('parentLink.add', { parentId, childId, kind: pick(PARENT_LINK_KINDS, e.c), from: year(e.c) });
  },
  (s, e) =>
    s.run('parentLink.edit', {
      id: idIn(s, 'parentLink', e.a),
      fields: { kind: pick(PARENT_LINK_KINDS, e.b), to: e.c % 2 ? year(e.c) : undefined },
    }),
  (s, e) => s.run('parentLink.remove', { id: idIn(s, 'parentLink', e.a) }),
  (s, e) => {
    const kind = pick(['identical', 'fraternal', 'unknown', null] as const, e.c);
    s.run('twins.set', { childIds: people(s, e), kind });
  },
  (s, e) => s.run('case.edit', { fields: { notation: pick(NOTATIONS, e.c) } }),
  (s, e) => s.run('case.edit', { fields: { indexPersonIds: people(s, e) } }),
  (s) => s.undo(),
  (s) => s.undo(),
  (s) => s.redo(),
];

const number = fc.nat(60);
const editArb: fc.Arbitrary<Edit> = fc.record({ what: fc.nat(EDITS.length - 1), a: number, b: number, c: number });

function sceneOf(tables: Tables, viewId: Id, hand?: ReadonlyMap<Id, Point>): Scene {
  const view = tables.view[viewId];
  if (!view) throw new Error('The view is gone.');
  return genogram.scene({ tables: mask(tables, 'table'), view, say, today, ...(hand ? { hand } : {}) });
}

async function started(seed: number, size: number): Promise<Session> {
  const session = createSession(testPorts({ kinds: KINDS }));
  const fresh = newCaseTables(countedIds('v'));
  const made = generated(seed, size);
  const { caseInfo, view, audience, ...rest } = made;
  const info = fresh.caseInfo[CASE_ID];
  const indexPersonIds = made.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const tables = { ...fresh, ...rest, caseInfo: info ? { [CASE_ID]: { ...info, indexPersonIds } } : {} };
  await session.createCase(tables, 'Proef');
  const ids = Object.keys(tables.person).sort();
  for (const [nr, id] of ids.entries()) {
    if (nr % 4 === 0) session.run('tie.add', { aId: id, bId: pick(ids, nr * 7 + 3), code: pick(EMOTIONAL_CODES, nr) });
    if (nr % 6 === 0) session.run('household.add', { label: 'Samen thuis', memberIds: [id, pick(ids, nr + 1)] });
  }
  return session;
}

/** A drag in which this person is held somewhere else. */
const handOf = (tables: Tables, { a, b, c }: Edit): ReadonlyMap<Id, Point> =>
  new Map([[pick(Object.keys(tables.person).sort(), a) ?? '', { x: b * 20, y: c * 15 }]]);

describe('a drawing that remembers', { timeout: 120_000 }, () => {
  it('is the same as one made from nothing, whatever was changed before', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(500), fc.array(editArb, { minLength: 8, maxLength: 20 }), async (seed, edits) => {
        const session = await started(seed, 8 + (seed % 20));
        let before: Scene | null = null;
        for (const edit of edits) {
          EDITS[edit.what]?.(session, edit);
          const { tables, viewId } = session.store.getState();
          if (viewId === null || Object.keys(tables.person).length === 0) return;
          const unseen = structuredClone(tables);
          const scene = sceneOf(tables, viewId);
          expect(scene).toEqual(sceneOf(unseen, viewId));
          if (before && !isDeepStrictEqual(before, scene)) changed += 1;
          before = scene;
          if (edit.c % 5 > 0) continue;
          const hand = handOf(tables, edit);
          expect(sceneOf(tables, viewId, hand)).toEqual(sceneOf(structuredClone(tables), viewId, hand));
        }
      }),
      { numRuns: 12 },
    );
    expect(changed, 'most changes can be seen, so that a drawing kept too long would be noticed').toBeGreaterThan(30);
  });

  it('gives the same objects back for what a change leaves as it was', async () => {
    const session = await started(3, 30);
    const draw = (): Scene => {
      const { tables, viewId } = session.store.getState();
      return sceneOf(tables, viewId ?? '');
    };
    draw();
    const id = Object.keys(session.store.getState().tables.person).sort()[4] ?? '';
    session.run('person.edit', { id, fields: { callName: 'P_' } });
    const before = draw();
    session.run('person.edit', { id, fields: { callName: 'P-' } });
    const after = draw();
    const old = new Set<unknown>([...before.strokes, ...before.grounds, ...before.stands].map(({ marks }) => marks));
    const anew = [...after.strokes, ...after.grounds, ...after.stands].filter(({ marks }) => !old.has(marks));
    expect(anew.length).toBeLessThan(4);
  });
});
