// The circles of the worked example, against what is expected of them.
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import { cellOf, ringsIn, SAFETY_CIRCLES, statementsIn, subjectsFor } from '../../../src/model/facts/circles.ts';
import { CONVERSATION_LISTS, conversationLists, fiveRings } from '../../../src/model/facts/conversationLists.ts';
import { mask } from '../../../src/model/mask.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { novaTables } from '../../support/nova.ts';
import { FIVE_RINGS, LEFT_OUT_ON_PURPOSE, LISTS } from './novaCircles.ts';

const nova = await novaTables();
const FAMILY = { perspectiveId: 'pv-gezin', childId: 'nova', speakerId: 'karin' };
const listsOf = (tables: Tables, circles: Parameters<typeof conversationLists>[1] = FAMILY): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(conversationLists(tables, circles)).map(([name, list]) => [
      name,
      list.map((one) => one.personId).sort(),
    ]),
  );

describe('who stands in which ring', () => {
  it('is as expected for everybody in the five circles', () => {
    const found = fiveRings(nova, FAMILY);
    for (const [id, expected] of Object.entries(FIVE_RINGS)) {
      const rings = found.get(id) ?? {};
      const row = (Object.keys(SAFETY_CIRCLES) as (keyof typeof SAFETY_CIRCLES)[]).map((name) => rings[name] ?? 0);
      expect([id, ...row]).toEqual([id, ...expected]);
    }
    for (const [id, rings] of found) if (!FIVE_RINGS[id]) expect([id, rings]).toEqual([id, {}]);
  });

  it('holds 37 people around Nova, 19 of them close', () => {
    const rings = ringsIn(nova, { schemeId: 'wijkecogram', perspectiveId: 'pv-nova' });
    expect(rings.size).toBe(37);
    expect([...rings.values()].filter((ring) => ring === 1)).toHaveLength(19);
  });

  it('differs per perspective', () => {
    const ringOfDennis = (perspectiveId: string) =>
      ringsIn(nova, { schemeId: 'wijkecogram', perspectiveId }).get('dennis');
    expect([ringOfDennis('pv-nova'), ringOfDennis('pv-sanne'), ringOfDennis('pv-pleeg')]).toEqual([2, 1, undefined]);
  });

  it('knows who is left out on purpose, which is not the same as not placed yet', () => {
    const said = statementsIn(nova, { schemeId: 'circle1', perspectiveId: 'pv-gezin' });
    expect(LEFT_OUT_ON_PURPOSE.map((id) => said.get(id)?.state)).toEqual(['excluded', 'excluded', 'excluded']);
  });

  it('belongs to one child: nobody is placed for Milan because Nova placed them', () => {
    const circle = { schemeId: 'circle3', perspectiveId: 'pv-gezin' };
    expect(ringsIn(nova, { ...circle, subjectId: 'nova' }).size).toBeGreaterThan(30);
    expect(ringsIn(nova, { ...circle, subjectId: 'milan' }).size).toBe(0);
  });

  it('offers the children for circle 3 and the guardian first for circle 5', () => {
    expect(subjectsFor(nova, 'circle3', 'pv-gezin').sort()).toEqual(['jesse', 'milan', 'nova']);
    expect(subjectsFor(nova, 'circle5', 'pv-gezin')[0]).toBe('karin');
  });

  it('counts nobody in a ring or sector that the scheme no longer has', () => {
    const scheme = nova.ringScheme['wijkecogram'];
    const said = statementsIn(nova, { schemeId: 'wijkecogram', perspectiveId: 'pv-nova' }).get('ria');
    if (!scheme || !said) throw new Error('The sample lacks Ria');
    expect(cellOf(scheme, said)).toEqual({ ring: 1, sector: 'family' });
    expect(cellOf({ ...scheme, rings: [] }, said)).toBeNull();
    expect(cellOf({ ...scheme, sectors: [{ key: 'other', labelNl: '' }] }, said)).toBeNull();
  });

  it('takes no suggestion for an answer', () => {
    const suggested = {
      ...nova,
      ringPlacement: tableOf(
        Object.values(nova.ringPlacement).map((one) => ({ ...one, origin: 'suggested' as const })),
      ),
    };
    expect(ringsIn(suggested, { schemeId: 'wijkecogram', perspectiveId: 'pv-nova' }).size).toBe(0);
  });
});

describe('the conversation lists', () => {
  it('name the expected people', () => {
    expect(listsOf(nova)).toEqual(
      Object.fromEntries(Object.entries(LISTS).map(([name, ids]) => [name, [...ids].sort()])),
    );
  });

  it('follow at once when somebody is told', () => {
    const told = Object.values(nova.ringPlacement).map((one) =>
      one.schemeId === 'circle1' && one.personId === 'lotte' ? { ...one, ring: 1 } : one,
    );
    expect(listsOf({ ...nova, ringPlacement: tableOf(told) })['toInform']).not.toContain('lotte');
  });

  it('say nothing for a child or a guardian who was not chosen', () => {
    const lists = listsOf(nova, { perspectiveId: 'pv-gezin' });
    expect([lists['atTheTable'], lists['disagreement'], lists['hardButUseful']]).toEqual([[], [], []]);
    expect(lists['toInform']).toHaveLength(5);
  });

  it('mark who may have no contact, for the worker', () => {
    const banned = { ...nova, person: tableOf(Object.values(nova.person)) };
    const lotte = banned.person['lotte'];
    if (!lotte) throw new Error('The sample lacks Lotte');
    const marked = {
      ...banned,
      person: tableOf([...Object.values(banned.person), { ...lotte, safety: { noContact: true } }]),
    };
    const lists = conversationLists(marked, FAMILY);
    expect(lists.atTheTable.filter((one) => one.noContact).map((one) => one.personId)).toEqual(['lotte']);
  });

  it('tell nothing at the table of what the child and the guardian did not release', () => {
    const lists = listsOf(mask(nova, 'table'));
    expect(CONVERSATION_LISTS.filter((name) => lists[name]?.length)).toEqual(['toInform', 'knowsMore']);
  });
});
