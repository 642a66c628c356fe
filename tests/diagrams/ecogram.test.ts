// The ecogram: who is in it, that it stays as it is while people come and go, and that nothing lies on anything.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../src/base/geometry.ts';
import { tableOf } from '../../src/base/tables.ts';
import { ringAt } from '../../src/diagrams/ecogram/bands.ts';
import { ecogram } from '../../src/diagrams/ecogram/ecogram.ts';
import type { Scene } from '../../src/drawing/scene.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { ecogramOf, speakersOf } from '../../src/model/facts/ecogram.ts';
import { withLayer } from '../../src/model/facts/ecogramLayers.ts';
import { tieDiff } from '../../src/model/facts/tieDiff.ts';
import { mask } from '../../src/model/mask.ts';
import { placementId, type View } from '../../src/model/records/arrangement.ts';
import type { Tie, TieCode } from '../../src/model/records/perception.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { novaTables } from '../support/nova.ts';

const nova = await novaTables();
const say = sayIn('nl');
const TODAY = '2026-11-22';
const through = (perspectiveId: string, filter: View['filter'] = {}): View => ({
  id: 'shown',
  type: 'ecogram',
  title: '',
  perspectiveIds: [perspectiveId],
  filter,
});
const VIEW = through('pv-nova');

function arranged(tables: Tables, view: View = VIEW): Tables {
  const placed = ecogram.arrange(tables, view, false);
  return { ...tables, viewPlacement: tableOf([...Object.values(tables.viewPlacement), ...placed]) };
}
const drawn = (tables: Tables, view: View = VIEW): Scene =>
  ecogram.scene({ tables: mask(tables, 'worker'), view, say, today: TODAY });

const boxOf = ({ at, box }: Scene['stands'][number]): Box => ({ ...box, x: box.x + at.x, y: box.y + at.y });
/** Pairs of people who lie on each other. */
function collisions({ stands }: Scene): string[] {
  const boxes = stands.map(boxOf);
  return stands.flatMap((a, i) =>
    stands.slice(i + 1).flatMap((b, k) => {
      const [first, second] = [boxes[i], boxes[i + 1 + k]];
      return first && second && overlaps(first, second) ? [`${a.id}/${b.id}`] : [];
    }),
  );
}

/** A network of so many people around somebody, of all groups and kinds. */
function networkOf(count: number): Tables {
  const codes: readonly TieCode[] = ['strong', 'good', 'weak', 'conflict', 'Friendship', 'changing'];
  const people = Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    kind: 'person' as const,
    callName: `Naam${i % 7 === 0 ? ' met meer woorden' : ''} ${i}`,
    gender: i % 2 ? ('female' as const) : ('male' as const),
    whereabouts: 'known' as const,
    defaultGroup: (['family', 'social', 'professional'] as const)[i % 3] ?? 'social',
  }));
  const middle = { ...people[0], id: 'middle', callName: 'Kind' } as (typeof people)[number];
  const ties = people.map(
    ({ id }, i): Tie => ({
      id: `t-${id}`,
      aId: 'middle',
      bId: id,
      code: codes[i % codes.length] ?? 'good',
      period: 'now',
      perspectiveId: 'eyes',
      saidBy: [],
    }),
  );
  const perspective = { id: 'eyes', label: 'Netwerk', focalIds: ['middle'], kind: 'child' as const, colour: '' };
  return {
    ...(Object.fromEntries(Object.keys(nova).map((name) => [name, tableOf([])])) as unknown as Tables),
    person: tableOf([middle, ...people]),
    tie: tableOf(ties),
    perspective: tableOf([perspective]),
  };
}
const EYES = through('eyes');

describe('who is in an ecogram', () => {
  it('is everybody with a tie through these eyes, and the others wait', () => {
    const { focal, around, waiting } = ecogramOf(nova, VIEW);
    expect(focal.map(({ id }) => id)).toEqual(['nova']);
    expect(around).toHaveLength(37);
    expect(waiting.map(({ id }) => id)).toEqual([
      'bas',
      'esther',
      'ewald',
      'ingrid',
      'joke',
      'karima',
      'marco',
      'nel',
      'rob',
    ]);
  });

  it('puts people in the group of these eyes: foster fathers are family for Nova', () => {
    const groupOf = (view: View) => ecogramOf(nova, view).around.find(({ person }) => person.id === 'bram')?.group;
    expect([groupOf(VIEW), groupOf(through('pv-sanne'))]).toEqual(['family', 'social']);
  });

  it('takes nearness from what was said of it', () => {
    const rings = new Map(ecogramOf(nova, VIEW).around.map(({ person, ring }) => [person.id, ring]));
    expect(['milan', 'zoe', 'dennis'].map((id) => rings.get(id))).toEqual([1, 2, 3]);
  });

  it('tells what is known as a fact only where these eyes say nothing', () => {
    const fact: Tie = { id: 'fact', aId: 'nova', bId: 'nel', code: 'Plain', period: 'now', saidBy: [] };
    const double: Tie = { ...fact, id: 'double', bId: 'ria' };
    const { around } = ecogramOf({ ...nova, tie: tableOf([...Object.values(nova.tie), fact, double]) }, VIEW);
    const tiesOf = (id: string) =>
      around.find(({ person }) => person.id === id)?.bonds.map(({ tie }) => tie.id.slice(0, 4));
    expect(tiesOf('nel')).toEqual(['fact']);
    expect(tiesOf('ria')).toHaveLength(1);
    expect(tiesOf('ria')).not.toContain('doub');
  });

  it('says by whose word the lines are', () => {
    expect(speakersOf(ecogramOf(nova, VIEW))).toEqual(['nova']);
  });

  it('finds where two pairs of eyes differ', () => {
    const differences = tieDiff(nova, VIEW, through('pv-sanne'));
    expect(differences.find(({ personId }) => personId === 'dennis')).toEqual({
      personId: 'dennis',
      first: ['conflict'],
      second: ['tense'],
    });
    expect(differences.some(({ personId }) => personId === 'nova' || personId === 'sanne')).toBe(false);
  });
});

describe('places', () => {
  const placed = arranged(nova);

  it('lie on nobody, and no straight line is needed through anybody', () => {
    const scene = drawn(placed);
    expect(collisions(scene)).toEqual([]);
    const ties = scene.strokes.filter(({ key }) => key.startsWith('tie/'));
    expect(ties).toHaveLength(37);
    expect(ties.filter(({ paths }) => (paths[0]?.length ?? 0) > 2)).toEqual([]);
  });

  it.each(['pv-nova', 'pv-sanne', 'pv-revelino', 'pv-pleeg'])('leave every name and role whole through %s', (eyes) => {
    const view = through(eyes);
    const texts = drawn(arranged(nova, view), view).stands.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    );
    expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(['Sanne']));
  });

  it('and lines that are remembered are those that are made of records nobody has seen', () => {
    const filters = fc.array(
      fc.constantFrom<View['filter']>(
        {},
        { rings: true },
        { under: true, inside: true },
        { professional: false, past: false },
        { supportKind: 'emotional', rings: true },
      ),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(filters, (list) => {
        for (const filter of list) {
          const view = through('pv-nova', filter);
          expect(drawn(placed, view)).toEqual(drawn(structuredClone(placed), view));
        }
      }),
      { numRuns: 4 },
    );
  });

  it('keep groups together', () => {
    const { around } = ecogramOf(placed, VIEW);
    const turn = around
      .map(({ person, group }) => {
        const { x = 0, y = 0 } = placed.viewPlacement[placementId('shown', person.id)] ?? {};
        return { group, angle: Math.atan2(y, x) };
      })
      .sort((a, b) => a.angle - b.angle);
    const changes = turn.filter(({ group }, i) => group !== turn.at(i - 1)?.group);
    expect(changes).toHaveLength(3);
  });

  it('are near for who is near', () => {
    const grown = placed.viewPlacement[placementId('shown', 'nova')]?.radial ?? 1;
    for (const { person, ring } of ecogramOf(placed, VIEW).around) {
      const { x = 0, y = 0 } = placed.viewPlacement[placementId('shown', person.id)] ?? {};
      expect([person.id, ringAt({ x, y }, 3, grown)]).toEqual([person.id, ring]);
    }
  });

  it('do not change when a layer does', () => {
    const at = ({ stands }: Scene) => new Map(stands.map((stand) => [stand.id, stand.at]));
    const before = at(drawn(placed));
    for (const filter of [
      { rings: true, under: true },
      { professional: false },
      { past: false },
      { supportKind: 'emotional' },
      { saidBy: 'nova' },
      { inside: true },
    ]) {
      const view = through('pv-nova', filter);
      expect(ecogram.arrange(placed, view, false)).toEqual([]);
      const inside = 'inside' in filter ? new Set(['nova', 'bram', 'joris', 'fenna']) : new Set();
      for (const [id, point] of at(drawn(placed, view))) if (!inside.has(id)) expect(point).toEqual(before.get(id));
    }
  });

  it('stay when somebody comes: others move at most a tenth of a width on average', () => {
    const waiting = ecogramOf(nova, VIEW).waiting.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(waiting, { minLength: 1 }),
        fc.constantFrom('strong', 'good', 'weak'),
        (ids, code) => {
          let tables = placed;
          for (const [i, bId] of ids.entries()) {
            const before = new Map(drawn(tables).stands.map((stand) => [stand.id, stand]));
            const tie: Tie = {
              id: `new${i}`,
              aId: 'nova',
              bId,
              code: code as TieCode,
              period: 'now',
              perspectiveId: 'pv-nova',
              saidBy: [],
            };
            tables = arranged({ ...tables, tie: tableOf([...Object.values(tables.tie), tie]) });
            const scene = drawn(tables);
            const moves = scene.stands.flatMap(({ id, at }) => {
              const old = before.get(id);
              return old ? [Math.hypot(at.x - old.at.x, at.y - old.at.y) / old.box.width] : [];
            });
            expect(moves.reduce((sum, one) => sum + one, 0) / moves.length).toBeLessThanOrEqual(0.1);
            expect(scene.stands.map(({ id }) => id)).toContain(bId);
            expect(collisions(scene)).toEqual([]);
          }
        },
      ),
      { numRuns: 6 },
    );
  });

  it('put by hand stay, and others make room for them', () => {
    const id = placementId('shown', 'ria');
    const tim = placed.viewPlacement[placementId('shown', 'tim')];
    const held = {
      ...placed.viewPlacement[id],
      id,
      viewId: 'shown',
      itemId: 'ria',
      x: tim?.x,
      y: tim?.y,
      pinned: true,
    };
    const crowded = {
      ...placed,
      viewPlacement: tableOf([...Object.values(placed.viewPlacement), held as (typeof placed.viewPlacement)[string]]),
    };
    expect(collisions(drawn(crowded))).not.toEqual([]);
    const after = arranged(crowded);
    expect(after.viewPlacement[id]).toMatchObject({ x: tim?.x, y: tim?.y, pinned: true });
    expect(collisions(drawn(after))).toEqual([]);
  });

  it('of somebody said to be nearer change, of nobody else', () => {
    const nearer = Object.values(nova.ringPlacement).find(
      (one) => one.schemeId === 'layered' && one.perspectiveId === 'pv-nova' && one.personId === 'petra',
    );
    const said = { ...nearer, ring: 1 } as NonNullable<typeof nearer>;
    const next = { ...placed, ringPlacement: tableOf([...Object.values(placed.ringPlacement), said]) };
    expect(ecogram.arrange(next, VIEW, false).map(({ itemId }) => itemId)).toContain('petra');
  });

  it.each(['pv-nova', 'pv-sanne', 'pv-revelino', 'pv-pleeg', 'pv-gezin'])(
    'through %s are not changed again',
    (eyes) => {
      const tables = arranged(nova, through(eyes));
      expect(ecogram.arrange(tables, through(eyes), false)).toEqual([]);
      expect(collisions(drawn(tables, through(eyes)))).toEqual([]);
    },
  );

  it.each([1, 2, 12, 80, 200])('of %i people lie on nobody', (count) => {
    const tables = arranged(networkOf(count), EYES);
    const scene = drawn(tables, EYES);
    expect(scene.stands).toHaveLength(count + 1);
    expect(collisions(scene)).toEqual([]);
    expect(ecogram.arrange(tables, EYES, false)).toEqual([]);
  });
});

describe('the drawing', () => {
  const placed = arranged(nova);

  it('explains every line, arrow, letter and group in it', () => {
    const keys = new Set(drawn(placed).legend.map(({ key }) => key));
    for (const { bonds, group } of ecogramOf(nova, VIEW).around) {
      expect(keys).toContain(`group-${group}`);
      for (const { tie } of bonds) {
        expect(keys).toContain(`tie-${tie.code}`);
        for (const letter of tie.letters ?? []) expect(keys).toContain(`letter-${letter}`);
        if (tie.energy === 'both') expect(keys).toContain('energy-both');
        if (tie.period !== 'now') expect(keys).toContain('notNow');
      }
    }
  });

  it('bows a line around whoever was put in its way', () => {
    const put = (itemId: string, x: number) => ({
      id: placementId('shown', itemId),
      viewId: 'shown',
      itemId,
      x,
      y: 0,
      pinned: true,
    });
    const pathWith = (x: number) => {
      const tables = { ...networkOf(2), viewPlacement: tableOf([put('p0', 700), put('p1', x)]) };
      return drawn(tables, EYES).strokes.find(({ people }) => people.includes('p0'))?.paths[0];
    };
    expect(pathWith(-350)).toHaveLength(2);
    expect(pathWith(350)?.length).toBeGreaterThan(2);
  });

  it('holds the household as a small genogram, with each of them once', () => {
    const scene = drawn(placed, through('pv-nova', withLayer(VIEW, 'inside', true)));
    const ids = scene.stands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(scene.strokes.filter(({ layer }) => layer === 'family').map(({ key }) => key.split('/')[0])).toContain(
      'union',
    );
    expect(scene.strokes.some(({ people, key }) => key.startsWith('tie/') && people.includes('bram'))).toBe(false);
  });

  it('lays the family lines of those shown under it', () => {
    const scene = drawn(placed, through('pv-nova', { under: true }));
    const ids = new Set(scene.stands.map(({ id }) => id));
    const lines = scene.strokes.filter(({ key }) => !key.startsWith('tie/'));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flatMap(({ people }) => people).every((id) => ids.has(id))).toBe(true);
  });

  it('tells how much support somebody gives in words', () => {
    const words = (filter: View['filter']) => JSON.stringify(drawn(placed, through('pv-nova', filter)).stands);
    expect(words({ supportKind: 'emotional' })).toContain('veel steun');
    expect(words({})).not.toContain('veel steun');
  });

  it('says in words what the lines say', () => {
    const told = ecogram.tell({ tables: mask(placed, 'worker'), view: VIEW, say, today: TODAY });
    const sentences = told.flatMap((chapter) => chapter.sentences);
    expect(sentences.find((one) => one.startsWith('Ria'))).toBe(
      'Ria, oma, oma van moeders kant: sterke band, hulp gaat van Ria naar Nova, emotionele steun, praktische steun, gezelschap, elke week, volgens Nova.',
    );
    expect(told.at(-1)?.beside).toBe(true);
  });
});
