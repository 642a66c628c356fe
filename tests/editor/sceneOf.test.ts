// Arranging inside the command, and drawing only what has changed, with a small kind of diagram of our own.
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/base/tables.ts';
import type { DiagramKind } from '../../src/diagrams/kind.ts';
import type { Scene } from '../../src/drawing/scene.ts';
import { createSceneOf } from '../../src/editor/sceneOf.ts';
import { createSession } from '../../src/editor/session.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { placementId } from '../../src/model/records/arrangement.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';

/** Everybody in a row; whoever is pinned stays. */
function rowKind(calls: { arranged: number; drawn: number }): DiagramKind {
  return {
    id: 'genogram',
    name: 'storage.saved',
    purpose: 'storage.saved',
    reads: ['person', 'viewPlacement'],
    arrange(tables, view) {
      calls.arranged += 1;
      return recordsOf(tables.person).flatMap((person, index) => {
        const id = placementId(view.id, person.id);
        const old = tables.viewPlacement[id];
        return old?.pinned ? [] : [{ id, viewId: view.id, itemId: person.id, x: index * 100, y: 0, pinned: false }];
      });
    },
    scene(): Scene {
      calls.drawn += 1;
      return {
        bounds: { x: 0, y: 0, width: 0, height: 0 },
        grounds: [],
        strokes: [],
        stands: [],
        legend: [],
        tray: [],
      };
    },
    tell: () => [],
  };
}

async function started() {
  const calls = { arranged: 0, drawn: 0 };
  const kinds = { genogram: rowKind(calls) };
  const ports = testPorts({ kinds });
  const session = createSession(ports);
  const caseId = await session.createCase(newCaseTables(countedIds('v')), 'Proef');
  const draw = createSceneOf(kinds);
  const say = sayIn('nl');
  const scene = () =>
    draw({ tables: session.visibleTables(), viewId: session.store.getState().viewId, say, today: '2026-11-22' });
  return { calls, ports, session, caseId: caseId ?? '', scene, draw };
}

describe('places', () => {
  it('are written by the command that made them stale, in its undo step and its journal entry', async () => {
    const { calls, ports, session, caseId } = await started();
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    session.run('person.add', { kind: 'other', callName: 'Bo' });
    const places = () => recordsOf(session.store.getState().tables.viewPlacement).map(({ x }) => x);
    expect(places()).toEqual([0, 100]);
    await session.flush();
    expect((await ports.storage.open(caseId)).entries[1]?.changes.map(({ table }) => table)).toContain('viewPlacement');
    session.undo();
    expect(places()).toEqual([0]);
    session.undo();
    expect(places()).toEqual([]);
    const { arranged } = calls;
    session.run('case.edit', { fields: { title: 'Anders' } });
    expect(calls.arranged, 'a title moves nobody').toBe(arranged);
  });

  it('put by hand stay when others come', async () => {
    const { session } = await started();
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    const [id = ''] = session.store.getState().selection;
    const viewId = session.store.getState().viewId ?? '';
    session.run('person.place', { viewId, places: [{ id, x: 333, y: 44 }] });
    session.run('person.add', { kind: 'other', callName: 'Bo' });
    expect(session.store.getState().tables.viewPlacement[placementId(viewId, id)]).toMatchObject({
      x: 333,
      y: 44,
      pinned: true,
    });
  });
});

describe('the scene', () => {
  it('is the same object until something it reads changes', async () => {
    const { calls, session, scene, draw } = await started();
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    const first = scene();
    expect(scene()).toBe(first);
    session.run('case.edit', { fields: { title: 'Anders' } });
    expect(scene()).toBe(first);
    expect(calls.drawn).toBe(1);
    session.run('person.add', { kind: 'other', callName: 'Bo' });
    expect(scene()).not.toBe(first);
    const say = sayIn('en');
    const { viewId } = session.store.getState();
    const english = draw({ tables: session.visibleTables(), viewId, say, today: '2026-11-22' });
    expect(english).not.toBe(scene());
    expect(draw({ tables: session.visibleTables(), viewId: 'none', say, today: '' })).toBeNull();
  });

  it('follows the audience when it hides something that is drawn', async () => {
    const { session, scene } = await started();
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    const open = scene();
    session.setAudience('worker');
    expect(scene(), 'nothing hidden, nothing drawn anew').toBe(open);
    const [id = ''] = session.store.getState().selection;
    session.run('person.edit', { id, fields: { workerNote: 'Let op' } });
    const worker = scene();
    session.setAudience('table');
    expect(scene()).not.toBe(worker);
  });
});
