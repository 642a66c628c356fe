// The layer for the worker alone: off unless the view says so, and never for anybody else.
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import { drawnTables } from '../../src/model/professionalLayer.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import type { Partnership, Person } from '../../src/model/records/facts.ts';
import { GRAVE_CODES, type TieCode } from '../../src/model/records/perception.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { genogramView, novaTables } from '../support/nova.ts';

const nova = await novaTables();
const grave = [...GRAVE_CODES] as TieCode[];
const [couple] = Object.values(nova.partnership) as [Partnership, ...Partnership[]];
const ill: Person = {
  ...nova.person['dennis']!,
  conditions: [{ region: 'bottom', pattern: 'solid', colour: 'black', label: 'alcoholverslaving' }],
  orientation: 'bisexual',
  genderSigns: ['intersex'],
  secret: 'een geheim kind',
};
const tables: Tables = {
  ...nova,
  person: tableOf([...Object.values(nova.person), ill]),
  partnership: tableOf([...Object.values(nova.partnership), { ...couple, kind: 'forced' as const }]),
  tie: tableOf([
    ...Object.values(nova.tie),
    ...grave.map((code) => ({ id: code, aId: 'dennis', bId: 'sanne', code, period: 'now' as const, saidBy: [] })),
  ]),
};
const view = genogramView(tables);
const withLayer: View = { ...view, filter: { professional: true } };

const SIGNS = ['alcoholverslaving', 'bisexual', '"forced-', 'condition-', ...grave.map((code) => `"${code}"`)];

/** What of the layer is in the scene, its legend and its text. */
const found = (audience: 'table' | 'worker', shown: View): string[] => {
  const input = { tables: mask(tables, audience), view: shown, say: sayIn('nl'), today: '2026-11-22' };
  const all = JSON.stringify([KINDS.genogram.scene(input), KINDS.genogram.tell(input)]);
  return SIGNS.filter((sign) => all.includes(sign));
};

describe('the layer for professionals', { timeout: 60_000 }, () => {
  it('is drawn for the worker who asked for it, every part of it', () => {
    expect(found('worker', withLayer)).toEqual(SIGNS);
  });

  it('is off for the worker until asked for', () => {
    expect(found('worker', view)).toEqual([]);
    expect(found('worker', { ...view, filter: { professional: false } })).toEqual([]);
  });

  it('is off for everybody else, always', () => {
    expect(found('table', view)).toEqual([]);
    expect(found('table', withLayer)).toEqual([]);
  });

  it('is not in what others get of the records either, nor are secrets and what is only known', () => {
    const table = JSON.stringify(mask(tables, 'table'));
    for (const word of ['alcoholverslaving', 'bisexual', 'intersex', 'geheim kind', '"forced"', ...grave]) {
      expect([word, table.includes(`${word}"`) || table.includes(word)]).toEqual([word, false]);
    }
    expect(mask(tables, 'table').partnership[couple.id]?.kind).toBe('coparents');
    expect(mask(tables, 'worker').partnership[couple.id]?.kind).toBe('forced');
  });

  it('takes nothing else away, and leaves what did not change as it was', () => {
    const worker = mask(tables, 'worker');
    const drawn = drawnTables(worker, view);
    expect(Object.keys(drawn.person)).toHaveLength(Object.keys(tables.person).length);
    expect(drawn.person['dennis']).toMatchObject({ secret: 'een geheim kind' });
    expect(drawn.person['sanne']).toBe(tables.person['sanne']);
    expect(drawnTables(worker, view).tie).toBe(drawn.tie);
    expect(drawnTables(worker, withLayer)).toBe(worker);
    const plain = mask(nova, 'worker');
    expect(drawnTables(plain, view)).toBe(plain);
  });

  it('hides the places of moves of who lives at a secret address', () => {
    const moved = { ...nova.person['bram']!, moves: [{ kind: 'house' as const, to: 'Ergens' }] };
    const secret = { ...nova, person: tableOf([...Object.values(nova.person), moved]) };
    expect(mask(secret, 'table').person['bram']).not.toHaveProperty('moves');
    expect(mask(secret, 'worker').person['bram']).toHaveProperty('moves');
  });
});
