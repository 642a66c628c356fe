// What every kind of diagram owes its readers, whichever kind it is.
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/base/geometry.ts';
import { tableOf } from '../../src/base/tables.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { PALETTES } from '../../src/drawing/ink.ts';
import { toSvg } from '../../src/drawing/toSvg.ts';
import { ALL_WORDS } from '../../src/i18n/allWords.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { GROUPS } from '../../src/model/records/basics.ts';
import type { Person } from '../../src/model/records/facts.ts';
import type { Tie } from '../../src/model/records/perception.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { novaTables } from '../support/nova.ts';

const TODAY = '2026-11-22';
const nova = await novaTables();
const empty = newCaseTables(countedIds());

/** Two hundred more whom Nova knows, in circles and on the card too. */
function crowded(): Tables {
  const people: Person[] = Array.from({ length: 200 }, (_, i) => ({
    id: `crowd${i}`,
    kind: 'person',
    callName: `Kennis${i}`,
    gender: 'unknown',
    whereabouts: 'known',
    defaultGroup: GROUPS[i % GROUPS.length] ?? 'social',
  }));
  return {
    ...nova,
    person: tableOf([...Object.values(nova.person), ...people]),
    tie: tableOf([
      ...Object.values(nova.tie),
      ...people.map(({ id }): Tie => ({ id: `t${id}`, aId: 'nova', bId: id, code: 'good', period: 'now', saidBy: [] })),
    ]),
    ringPlacement: tableOf([
      ...Object.values(nova.ringPlacement),
      ...people.map(({ id, defaultGroup }, i) => ({
        id: `r${id}`,
        schemeId: 'wijkecogram',
        perspectiveId: 'pv-nova',
        personId: id,
        state: 'placed' as const,
        ring: 1 + (i % 2),
        sector: defaultGroup,
        origin: 'placed' as const,
        saidBy: [],
      })),
    ]),
  };
}

/** The tables with everybody given a place in the view, as the editor does it. */
function arranged(tables: Tables, kind: (typeof KINDS)[keyof typeof KINDS]): { tables: Tables; view: View } {
  const own = Object.values(tables.view).find(({ type }) => type === kind.id);
  const view: View = { ...(own ?? { type: kind.id, title: '', perspectiveIds: [] }), id: 'shown' };
  const placements = kind.arrange(tables, view, false);
  return {
    view,
    tables: { ...tables, view: tableOf([view]), viewPlacement: tableOf(placements) },
  };
}

describe.each(Object.values(KINDS))('$id', (kind) => {
  const say = sayIn('nl');
  const sceneOf = (given: Tables, audience: 'table' | 'worker' = 'worker') => {
    const { tables, view } = arranged(given, kind);
    const input = { tables: mask(tables, audience), view, say, today: TODAY };
    return { scene: kind.scene(input), told: kind.tell(input) };
  };

  it('draws an empty case without a word of complaint', () => {
    const { scene } = sceneOf(empty);
    expect(scene.stands).toEqual([]);
    expect(Number.isFinite(scene.bounds.width)).toBe(true);
  });

  it('draws the same scene twice, with no number that is none', () => {
    const { scene } = sceneOf(nova);
    expect(sceneOf(nova).scene).toEqual(scene);
    expect(JSON.stringify(scene)).not.toMatch(/:null|NaN/);
  });

  it('keeps everything inside its bounds, and names everybody', () => {
    const { scene } = sceneOf(nova);
    for (const stand of scene.stands) {
      expect(contains(scene.bounds, stand.at)).toBe(true);
      expect(stand.label.startsWith(nova.person[stand.id]?.callName ?? '-')).toBe(true);
    }
    for (const stroke of scene.strokes) {
      expect(stroke.paths.flat().every((point) => contains(scene.bounds, point))).toBe(true);
      expect(stroke.label).not.toBe('');
    }
  });

  it('accounts for everybody once: drawn or in the tray', () => {
    const { scene } = sceneOf(nova);
    const all = [...scene.stands.map((stand) => stand.id), ...scene.tray];
    expect(all.sort()).toEqual(Object.keys(nova.person).sort());
  });

  it('holds two hundred people more', () => {
    const { scene } = sceneOf(crowded());
    const inside = new Set([...scene.stands.map(({ id }) => id), ...scene.tray]);
    const folded = scene.cells?.flatMap(({ people }) => people.filter((id) => !inside.has(id))) ?? [];
    expect([...inside, ...folded]).toHaveLength(247);
    expect(JSON.stringify(scene)).not.toMatch(/:null|NaN/);
    for (const { at } of scene.stands) expect(contains(scene.bounds, at)).toBe(true);
  });

  it('says nothing at the table that the mask took out', () => {
    const { scene, told } = sceneOf(nova, 'table');
    const text = [
      JSON.stringify(scene),
      toSvg(scene, { palette: PALETTES.paper, title: '' }),
      JSON.stringify(told),
    ].join('\n');
    for (const word of ['Kastanjelaan', 'Kampersluis', 'Oldenhave', 'strafrechtelijk']) {
      expect([word, text.includes(word)]).toEqual([word, false]);
    }
  });

  it('lets people who have a place stay there when nothing changed', () => {
    const { tables, view } = arranged(nova, kind);
    expect(kind.arrange(tables, view, false)).toEqual([]);
  });

  it.each(Object.keys(LANGUAGES) as Language[])('has its name and purpose in %s', (language) => {
    expect(ALL_WORDS[language]).toHaveProperty([kind.name]);
    expect(ALL_WORDS[language]).toHaveProperty([kind.purpose]);
  });
});
