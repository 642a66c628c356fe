// Drawing a large case while it is opened: nothing but the waiting changes.
import { describe, expect, it } from 'vitest';
import { finished } from '../../src/base/steps.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { type DrawAhead, drawingAhead, withPauses } from '../../src/editor/drawAhead.ts';
import { createSceneOf } from '../../src/editor/sceneOf.ts';
import { createSession } from '../../src/editor/session.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import type { Timer } from '../../src/ports/timer.ts';
import { familyOfSize } from '../bench/screenFamily.ts';
import { countedIds } from '../support/ids.ts';
import { fixedClock, testPorts } from '../support/ports.ts';

const say = sayIn('nl');
const ahead = drawingAhead(KINDS, () => say, fixedClock.today);

const A_WHILE = 1000;

/** Calls back at once, and counts how often somebody only wanted a pause. */
function eager(): Timer & { pauses: number } {
  const timer = {
    pauses: 0,
    after(ms: number, call: () => void) {
      if (ms < A_WHILE) timer.pauses += 1;
      queueMicrotask(call);
      return () => {};
    },
  };
  return timer;
}

describe('drawing ahead', { timeout: 120_000 }, () => {
  it('pauses between many steps of a large family, and has nothing to do for a small one', async () => {
    const prepare = (size: number): Tables => familyOfSize(size, countedIds('v'));
    const [large, small] = [eager(), eager()];
    await withPauses(ahead(prepare(400), 'table'), large);
    await withPauses(ahead(prepare(40), 'table'), small);
    expect(large.pauses).toBeGreaterThan(8);
    expect(small.pauses).toBe(0);
  });

  it('gives the drawing that is made at once', () => {
    const tables = familyOfSize(60, countedIds('v'));
    const view = Object.values(tables.view)[0];
    const { genogram } = KINDS;
    if (!view || !genogram?.sceneSteps) throw new Error('The genogram is not drawn in steps.');
    const input = (all: Tables) => ({ tables: all, view, say, today: fixedClock.today() }) as never;
    expect(finished(genogram.sceneSteps(input(tables)))).toEqual(genogram.scene(input(structuredClone(tables))));
  });

  it('opens the case also when the drawing goes wrong, and draws it when it is shown', async () => {
    const broken: DrawAhead = function* () {
      yield 0;
      throw new Error('No drawing.');
    };
    const timer = eager();
    const session = createSession(testPorts({ kinds: KINDS, timer, drawAhead: broken }));
    expect(await session.createCase(newCaseTables(countedIds('v')), 'Proef')).not.toBeNull();
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    const { viewId } = session.store.getState();
    const scene = createSceneOf(KINDS)({ tables: session.visibleTables(), viewId, say, today: fixedClock.today() });
    expect(scene?.stands).toHaveLength(1);
    expect(timer.pauses).toBe(1);
  });
});
