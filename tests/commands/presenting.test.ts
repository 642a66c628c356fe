// Commands on who sees what and on the steps of a presentation.
import { describe, expect, it } from 'vitest';
import type { ArgsOf, CommandId } from '../../src/commands/registry.ts';
import { stepsOf } from '../../src/model/facts/presentationSteps.ts';
import { ownAudience } from '../../src/model/masked.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { novaTables } from '../support/nova.ts';
import { runCommand } from '../support/run.ts';

const newId = countedIds();
const run = <C extends CommandId>(tables: Tables, id: C, args: ArgsOf<C>) => runCommand(tables, newId, id, args);
const nova: Tables = { ...(await novaTables()), audience: {}, visibilityRule: {} };

describe('who sees what', () => {
  it('is one rule per thing and audience; going back to the usual takes it away', () => {
    const target = { kind: 'person' as const, id: 'tim' };
    const first = run(nova, 'audience.rule', { audience: 'meeting', target, mode: 'initials' }).tables;
    const then = run(first, 'audience.rule', { audience: 'meeting', target, mode: 'hide' }).tables;
    expect(Object.values(then.visibilityRule)).toMatchObject([{ target, mode: 'hide' }]);
    expect(Object.values(then.audience)).toMatchObject([{ kind: 'meeting' }]);
    const back = run(then, 'audience.rule', { audience: 'meeting', target, mode: null }).tables;
    expect(back.visibilityRule).toEqual({});
  });

  it('has audiences of its own, which take their rules along when they go', () => {
    const made = run(nova, 'audience.add', { label: ' Buren ', personIds: ['ria'] }).tables;
    const [buren] = Object.values(made.audience);
    expect(buren).toMatchObject({ labelNl: 'Buren', personIds: ['ria'] });
    const id = buren?.id ?? '';
    const ruled = run(made, 'audience.rule', {
      audience: ownAudience(id),
      target: { kind: 'person', id: 'tim' },
      mode: 'hide',
    }).tables;
    const people = run(ruled, 'audience.people', { audience: ownAudience(id), personIds: ['ria', 'tim'] }).tables;
    expect(people.audience[id]?.personIds).toEqual(['ria', 'tim']);
    const gone = run(people, 'audience.remove', { id }).tables;
    expect([gone.audience, gone.visibilityRule]).toEqual([{}, {}]);
    expect(
      run(nova, 'audience.rule', { audience: ownAudience('weg'), target: { kind: 'person' }, mode: 'hide' }).tables,
    ).toEqual(nova);
  });
});

describe('steps', () => {
  const [viewId = '', other = ''] = Object.keys(nova.view);
  const captions = (tables: Tables): (string | undefined)[] => stepsOf(tables).map(({ caption }) => caption);
  const made = run(nova, 'step.make', { viewId, steps: [{ caption: 'a' }, { caption: 'b' }] }).tables;

  it('are made anew per view, in their place among those of other views', () => {
    const added = run(made, 'step.add', { viewId: other, caption: 'c' }).tables;
    expect(captions(added)).toEqual(['a', 'b', 'c']);
    const again = run(added, 'step.make', { viewId, steps: [{ caption: 'x' }, { caption: 'y' }, { caption: 'z' }] });
    expect(captions(again.tables)).toEqual(['x', 'y', 'z', 'c']);
  });

  it('are moved, changed and removed', () => {
    const [first, second] = stepsOf(made);
    const moved = run(made, 'step.move', { id: second?.id ?? '', by: -1 }).tables;
    expect(captions(moved)).toEqual(['b', 'a']);
    expect(run(made, 'step.move', { id: first?.id ?? '', by: -1 }).tables).toEqual(made);
    const noted = run(made, 'step.edit', { id: first?.id ?? '', fields: { note: 'rustig aan' } }).tables;
    expect(noted.presentationStep[first?.id ?? '']?.note).toBe('rustig aan');
    const removed = run(made, 'step.remove', { id: first?.id ?? '' }).tables;
    expect(captions(removed)).toEqual(['b']);
  });
});
