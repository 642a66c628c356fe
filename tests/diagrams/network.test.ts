// Support on a drawing and in a table, the VIP card, the five circles together, and what may be wrong in a map.
import { describe, expect, it } from 'vitest';
import { type Box, contains, overlaps } from '../../src/base/geometry.ts';
import { tableOf } from '../../src/base/tables.ts';
import { transact } from '../../src/base/transact.ts';
import { runCall } from '../../src/commands/call.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { circlesOverview } from '../../src/diagrams/rings/circlesOverview.ts';
import { rings } from '../../src/diagrams/rings/rings.ts';
import { supportGrid } from '../../src/diagrams/support/supportGrid.ts';
import { supportMatrix } from '../../src/diagrams/support/supportMatrix.ts';
import { vip } from '../../src/diagrams/vip/vip.ts';
import { vipGrid } from '../../src/diagrams/vip/vipGrid.ts';
import type { Scene, Stand } from '../../src/drawing/scene.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { askingOf, heavyLoads, supportSaid } from '../../src/model/facts/support.ts';
import { settleRemovals } from '../../src/model/integrity.ts';
import { mask } from '../../src/model/mask.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { novaTables } from '../support/nova.ts';

const say = sayIn('nl');
const nova = await novaTables();
const view = (more: Partial<View>): View => ({ id: 'v', type: 'rings', title: '', perspectiveIds: [], ...more });
const input = (tables: Tables, of: View) => ({ tables: mask(tables, 'worker'), view: of, say, today: '2025-10-06' });
const boxOf = ({ at, box }: Stand): Box => ({ ...box, x: box.x + at.x, y: box.y + at.y });

function without(tables: Tables, ids: readonly string[]): Tables {
  let next = tables;
  transact(tables, countedIds(), (tx) => {
    runCall(tx, { id: 'person.remove', args: { ids } });
    settleRemovals(tx);
    next = tx.tables;
  });
  return next;
}

describe('support in a drawing', () => {
  const of = view({ schemeId: 'wijkecogram', perspectiveIds: ['pv-nova'] });
  const on = { ...of, filter: { support: true } };
  const label = (scene: Scene, id: string): string => scene.stands.find((stand) => stand.id === id)?.label ?? '';

  it('is not there until it is switched on', () => {
    const plain = rings.scene(input(nova, of));
    expect(KINDS.rings.scene(input(nova, of))).toEqual(plain);
    expect(KINDS.rings.tell(input(nova, of))).toEqual(rings.tell(input(nova, of)));
  });

  it('says who gives what, in the drawing, the legend and the words', () => {
    const scene = KINDS.rings.scene(input(nova, on));
    expect(label(scene, 'gloria')).toMatch(/Geeft: steun bij gevoelens\.$/);
    expect(label(scene, 'dennis')).not.toContain('Geeft');
    expect(scene.legend.map((entry) => entry.label)).toEqual(
      expect.arrayContaining(['steun bij gevoelens', 'hulp van professionals', 'veel steun']),
    );
    const words = KINDS.rings.tell(input(nova, on)).at(-1);
    expect(words?.title).toBe('Steun');
    expect(words?.sentences).toContain('Lotte: steun bij gevoelens, uitleg en advies, praktische hulp.');
    for (const stand of scene.stands) expect(contains(scene.bounds, stand.at)).toBe(true);
  });

  it('falls back on the child when nothing was said of the network that is shown', () => {
    const family = { ...on, schemeId: 'circle1', perspectiveIds: ['pv-gezin'] };
    expect(label(KINDS.rings.scene(input(nova, family)), 'gloria')).toContain('Geeft');
  });

  it('moves nobody in the genogram', () => {
    const genogram = Object.values(nova.view).find(({ type }) => type === 'genogram');
    if (!genogram) throw new Error('No genogram');
    const places = ({ stands }: Scene) => stands.map(({ id, at }) => [id, at]);
    const shown = KINDS.genogram.scene(input(nova, { ...genogram, filter: { support: true } }));
    expect(places(shown)).toEqual(places(KINDS.genogram.scene(input(nova, genogram))));
    expect(label(shown, 'ria')).toContain('Geeft');
  });
});

describe('support in words', () => {
  it('is a row per person and a column per kind, in words and never a sum', () => {
    const grid = supportGrid(mask(nova, 'worker'), 'pv-nova', 'experienced', say);
    expect(grid.columns).toHaveLength(6);
    expect(grid.rows).toHaveLength(14);
    expect(grid.rows.find(([name]) => name?.startsWith('Sanne'))).toEqual([
      'Sanne Elzendonk',
      'wisselend',
      'weinig steun',
      'weinig steun',
      'wisselend',
      'geen steun',
    ]);
    expect(grid.remarks.join('\n')).toContain('Ria geeft veel tegelijk');
  });

  it('says what to ask somebody for, what comes and goes, and what not', () => {
    const row = supportSaid(nova, 'pv-nova').get('tim') ?? {};
    expect(askingOf(row)).toEqual({
      doAsk: ['emotional', 'material', 'practical'],
      varies: ['informational'],
      doNotAsk: ['professional'],
    });
    expect(supportSaid(nova, 'pv-nova').has('karin')).toBe(false);
  });

  it('prints and tells the table of one network', () => {
    const of = view({ type: 'supportMatrix', perspectiveIds: ['pv-sanne'] });
    expect(supportMatrix.scene(input(nova, of)).stands).toHaveLength(8);
    expect(supportMatrix.tell(input(nova, of))[0]?.title).toBe('Steun: Netwerk van Sanne (ervaren steun)');
    const nobody = view({ type: 'supportMatrix', perspectiveIds: ['pv-revelino'] });
    expect(JSON.stringify(supportMatrix.scene(input(nova, nobody)))).toContain('nog niet gevraagd naar steun');
  });
});

describe('the VIP card', () => {
  const of = view({ type: 'vip', perspectiveIds: ['pv-nova'] });

  it('prints ten people with what they mean, nobody on anybody', () => {
    const scene = vip.scene(input(nova, of));
    expect(scene.stands).toHaveLength(11);
    scene.stands.forEach((a, i) => {
      for (const b of scene.stands.slice(i + 1)) expect(overlaps(boxOf(a), boxOf(b))).toBe(false);
    });
    expect(scene.grounds.find(({ label }) => label?.startsWith('Gloria'))?.label).toContain(
      'Videobellen op zondag. Vaker. Haar een keer echt zien.',
    );
  });

  it('is a table too', () => {
    const { columns, rows } = vipGrid(mask(nova, 'worker'), 'pv-nova', say);
    expect(columns).toHaveLength(4);
    expect(rows).toHaveLength(10);
    expect(rows[9]).toEqual(['Gloria Martina-Pietersz', 'Videobellen op zondag.', 'Vaker', 'Haar een keer echt zien.']);
  });

  it('empty has ten free places to fill in by hand', () => {
    const scene = vip.scene(input(nova, view({ type: 'vip', perspectiveIds: ['pv-sanne'] })));
    expect(scene.grounds.filter(({ label }) => label === 'Een plek die nog vrij is')).toHaveLength(10);
  });
});

describe('the five circles together', () => {
  it('are one drawing, told one after the other', () => {
    const of = view({ type: 'circlesOverview', perspectiveIds: ['pv-gezin'] });
    const scene = circlesOverview.scene(input(nova, of));
    expect(scene.grounds).toHaveLength(5);
    const titles = circlesOverview.tell(input(nova, of)).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Wie mag er van Nova bij zijn?']));
  });
});

describe('what may be wrong in a map', () => {
  it('a network whose people are deleted still shows everybody else, and says that nobody is in the middle', () => {
    const gone = without(nova, ['nova']);
    const of = view({ schemeId: 'wijkecogram', perspectiveIds: ['pv-nova'] });
    const scene = rings.scene(input(gone, of));
    expect(gone.perspective['pv-nova']?.focalIds).toEqual([]);
    expect(scene.stands).toHaveLength(37);
    expect([...scene.stands.map(({ id }) => id), ...scene.tray]).toHaveLength(46);
    const slick = KINDS.oilSlick.scene(input(gone, view({ type: 'oilSlick', perspectiveIds: ['pv-nova'] })));
    expect(JSON.stringify(slick.grounds)).toContain('Er staat nog niemand in het midden');
    expect(slick.tray).toHaveLength(46);
  });

  it('ratings of somebody who is deleted go with them, and come back with undo', () => {
    const gone = without(nova, ['ria']);
    expect(Object.values(gone.supportRating).some(({ giverId }) => giverId === 'ria')).toBe(false);
    expect(supportGrid(mask(gone, 'worker'), 'pv-nova', 'experienced', say).rows).toHaveLength(13);
    expect(heavyLoads(gone).some(({ personId }) => personId === 'ria')).toBe(false);
    expect(Object.values(nova.supportRating).some(({ giverId }) => giverId === 'ria')).toBe(true);
  });

  it('a circle without its child or guardian says what to choose and keeps everybody waiting', () => {
    const of = view({ schemeId: 'circle3', perspectiveIds: ['pv-gezin'] });
    const scene = rings.scene(input(nova, of));
    expect(JSON.stringify(scene.grounds)).toContain('Kies eerst over wie het gaat');
    expect([...scene.stands.map(({ id }) => id), ...scene.tray]).toHaveLength(47);
    const about = without(nova, ['karin']);
    const fifth = rings.scene(
      input(about, view({ schemeId: 'circle5', perspectiveIds: ['pv-gezin'], subjectId: 'karin' })),
    );
    expect([...fifth.stands.map(({ id }) => id), ...fifth.tray]).toHaveLength(46);
  });

  it('no network at all draws each of them empty', () => {
    const bare = { ...nova, perspective: tableOf([]) } as Tables;
    for (const type of ['vip', 'supportMatrix', 'circlesOverview', 'rings'] as const) {
      const kind = KINDS[type];
      const scene = kind.scene(input(bare, view({ type, perspectiveIds: ['pv-nova'] })));
      expect(Number.isFinite(scene.bounds.width)).toBe(true);
      expect([...scene.stands, ...scene.tray]).toHaveLength(47);
    }
  });
});
