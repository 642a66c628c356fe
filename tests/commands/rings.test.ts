// Places in circles: what a drop writes, what stays apart, and what is said in confidence.
import { describe, expect, it } from 'vitest';
import type { ArgsOf, CommandId } from '../../src/commands/registry.ts';
import { type Circle, statementsIn } from '../../src/model/facts/circles.ts';
import { supportMatrix } from '../../src/model/facts/support.ts';
import { mask } from '../../src/model/mask.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { novaTables } from '../support/nova.ts';
import { runCommand } from '../support/run.ts';

const nova = await novaTables();
const WIJK: Circle = { schemeId: 'wijkecogram', perspectiveId: 'pv-nova' };
const CHILD: Circle = { schemeId: 'circle3', perspectiveId: 'pv-gezin', subjectId: 'nova' };
const DAY = '2025-10-06';

const newId = countedIds();

function run<C extends CommandId>(tables: Tables, id: C, args: ArgsOf<C>): Tables {
  const ran = runCommand(tables, newId, id, args);
  expect(ran.refused).toBeNull();
  return ran.tables;
}
const refused = <C extends CommandId>(tables: Tables, id: C, args: ArgsOf<C>): string | null =>
  runCommand(tables, newId, id, args).refused;

const said = (tables: Tables, circle: Circle, id: string) => statementsIn(tables, circle).get(id);
const ofPerson = (tables: Tables, circle: Circle, id: string) =>
  Object.values(tables.ringPlacement).filter(
    (one) =>
      one.personId === id &&
      one.schemeId === circle.schemeId &&
      one.perspectiveId === circle.perspectiveId &&
      one.subjectId === circle.subjectId,
  );

describe('placing', () => {
  const placed = run(nova, 'ring.place', {
    circle: WIJK,
    personIds: ['bas', 'ria'],
    ring: 2,
    sector: 'social',
    heard: true,
    day: DAY,
  });

  it('stores ring, sector and whose word it is, once per person', () => {
    expect(said(placed, WIJK, 'bas')).toMatchObject({ state: 'placed', ring: 2, sector: 'social', saidBy: ['nova'] });
    expect(said(placed, WIJK, 'ria')).toMatchObject({ ring: 2, sector: 'social', recordedOn: DAY });
    expect(ofPerson(placed, WIJK, 'ria')).toHaveLength(1);
  });

  it('changes nothing through other eyes or in other circles', () => {
    const sanne = { ...WIJK, perspectiveId: 'pv-sanne' };
    expect(said(placed, sanne, 'ria')).toBe(said(nova, sanne, 'ria'));
    expect(said(placed, { ...WIJK, schemeId: 'layered' }, 'ria')?.ring).toBe(1);
  });

  it('puts nobody in a ring who stands in the middle', () => {
    const middle = run(nova, 'ring.place', { circle: WIJK, personIds: ['nova'], ring: 1, heard: true, day: DAY });
    expect(middle).toBe(nova);
  });

  it('goes back to not yet, and to left out on purpose with the reason', () => {
    const about = { circle: WIJK, personIds: ['ria'], heard: true, day: DAY };
    const back = said(run(placed, 'ring.unplace', about), WIJK, 'ria');
    expect([back?.state, back?.ring, back?.sector]).toEqual(['unplaced', undefined, undefined]);
    const out = run(placed, 'ring.notPlaced', { ...about, reason: ' wil niet ' });
    expect(said(out, WIJK, 'ria')).toMatchObject({ state: 'excluded', note: 'wil niet' });
    expect(said(run(out, 'ring.place', { ...about, ring: 1, sector: 'family' }), WIJK, 'ria')?.note).toBeUndefined();
  });

  it('asks first for circles, eyes, and the child', () => {
    const about = { personIds: ['ria'], ring: 1, heard: true, day: DAY };
    const { subjectId: _, ...nobody } = CHILD;
    expect(refused(nova, 'ring.place', { ...about, circle: { ...WIJK, perspectiveId: 'gone' } })).toBe(
      'commands.chooseCirclesFirst',
    );
    expect(refused(nova, 'ring.place', { ...about, circle: nobody })).toBe('commands.chooseSubjectFirst');
    expect(refused(nova, 'ring.place', { ...about, circle: WIJK, personIds: ['gone'] })).toBe(
      'commands.chooseSomebodyFirst',
    );
  });
});

describe('what a child said in confidence', () => {
  const about = { circle: CHILD, personIds: ['karin'], ring: 1, day: DAY };

  it('is not overwritten by what is said at the table, which everybody may see', () => {
    const atTable = run(nova, 'ring.place', { ...about, heard: true });
    expect(said(atTable, CHILD, 'karin')?.ring).toBe(3);
    expect(said(mask(atTable, 'table'), CHILD, 'karin')?.ring).toBe(1);
    const again = run(atTable, 'ring.place', { ...about, ring: 2, heard: true });
    expect(ofPerson(again, CHILD, 'karin')).toHaveLength(2);
    expect(said(mask(again, 'table'), CHILD, 'karin')?.ring).toBe(2);
  });

  it('stays with the worker when the worker writes it down', () => {
    const noted = run(nova, 'ring.place', { ...about, heard: false });
    expect(ofPerson(noted, CHILD, 'karin')).toHaveLength(1);
    expect(said(mask(noted, 'table'), CHILD, 'karin')).toBeUndefined();
  });

  it('is seen once released, and not any more when that is taken back', () => {
    const released = run(nova, 'ring.release', { circle: CHILD, released: true });
    expect(said(mask(released, 'table'), CHILD, 'karin')?.ring).toBe(3);
    expect(said(mask(released, 'table'), { ...CHILD, schemeId: 'circle5', subjectId: 'karin' }, 'ria')).toBeUndefined();
    const back = run(released, 'ring.release', { circle: CHILD, released: false });
    expect(said(mask(back, 'table'), CHILD, 'karin')).toBeUndefined();
  });
});

describe('what hangs on somebody who goes', () => {
  it('goes along; a perspective stays, with nobody in the middle', () => {
    const gone = run(nova, 'person.remove', { ids: ['nova'] });
    expect(gone.perspective['pv-nova']?.focalIds).toEqual([]);
    expect(said(gone, WIJK, 'ria')?.ring).toBe(1);
    expect(
      Object.values(run(nova, 'person.remove', { ids: ['ria'] }).ringPlacement).some((p) => p.personId === 'ria'),
    ).toBe(false);
  });
});

describe('schemes and views', () => {
  it('keep who stood in a ring that goes, for when it comes back', () => {
    const { rings } = nova.ringScheme['wijkecogram'] as NonNullable<Tables['ringScheme'][string]>;
    const fewer = run(nova, 'scheme.edit', { id: 'wijkecogram', fields: { rings: rings.slice(1) } });
    expect(fewer.ringPlacement).toBe(nova.ringPlacement);
  });

  it('come with what they need, in one step, and go without the people', () => {
    const more = run(nova, 'view.add', {
      view: { type: 'rings', schemeId: 'own', perspectiveIds: [] },
      schemes: [{ id: 'own', titleNl: 'Eigen', centreNl: '', rings: [], sectors: [] }],
      perspective: { kind: 'other', label: 'Door de ogen van Ria', focalIds: ['ria'] },
    });
    const added = Object.values(more.view).find(({ schemeId }) => schemeId === 'own');
    expect(more.perspective[added?.perspectiveIds[0] ?? '']?.focalIds).toEqual(['ria']);
    const without = run(more, 'view.remove', { id: added?.id ?? '' });
    expect(Object.keys(without.view).sort()).toEqual(Object.keys(nova.view).sort());
    expect(without.ringScheme['own']).toBeDefined();
  });

  it('keep the last view', () => {
    const [only] = Object.values(nova.view);
    const one = { ...nova, view: { [only?.id ?? '']: only } } as Tables;
    expect(refused(one, 'view.remove', { id: only?.id ?? '' })).toBe('commands.lastView');
  });
});

describe('support', () => {
  const about = { giverId: 'ria', receiverId: 'pv-nova', type: 'emotional', basis: 'expected', day: DAY } as const;
  const levelIn = (tables: Tables) =>
    supportMatrix(tables, { receiverId: 'pv-nova', basis: 'expected' }).get('ria')?.emotional?.level;

  it('is one sign per giver, receiver, kind and basis, and empty again', () => {
    const much = run(nova, 'rating.set', { ...about, level: '++', heard: false });
    const changing = run(much, 'rating.set', { ...about, level: '+-', heard: false });
    expect([levelIn(much), levelIn(changing)]).toEqual(['++', '+-']);
    expect(Object.keys(changing.supportRating)).toHaveLength(Object.keys(nova.supportRating).length + 1);
    expect(levelIn(run(changing, 'rating.set', { ...about, heard: false }))).toBeUndefined();
  });

  it('is heard by all when it is said at the table, beside what was said in confidence', () => {
    const private_ = run(nova, 'rating.set', { ...about, level: '--', heard: false });
    const both = run(private_, 'rating.set', { ...about, level: '+', heard: true });
    expect(levelIn(mask(private_, 'table'))).toBeUndefined();
    expect(levelIn(mask(both, 'table'))).toBe('+');
    expect(Object.values(both.supportRating).filter((one) => one.basis === 'expected')).toHaveLength(
      Object.values(nova.supportRating).filter((one) => one.basis === 'expected').length + 2,
    );
  });
});
