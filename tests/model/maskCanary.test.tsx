// The canary: nothing private is in anything that is made for others, and the test would notice if it were.
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SlideView } from '../../src/app/present/SlideView.tsx';
import { anonymousKeys, slideOf } from '../../src/app/present/slideOf.ts';
import { tableOf } from '../../src/base/tables.ts';
import { planSteps } from '../../src/diagrams/presentation/planSteps.ts';
import { KINDS, kindOf } from '../../src/diagrams/registry.ts';
import { PALETTES } from '../../src/drawing/ink.ts';
import { toSvg } from '../../src/drawing/toSvg.ts';
import { createSceneOf } from '../../src/editor/sceneOf.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask, maskBy } from '../../src/model/mask.ts';
import { AUDIENCES, type MaskedTables, type SharedAudience } from '../../src/model/masked.ts';
import { declaredTravel, maskPolicy } from '../../src/model/maskPolicy.ts';
import { TRAVEL } from '../../src/model/record.ts';
import { recordType, TABLE_NAMES, type TableName, type Tables } from '../../src/model/records/registry.ts';
import { arbitraryTables } from '../support/arbitraryTables.ts';
import { BETRAYING, CANARY, HIDDEN_NAME, holdsText, OWN, withCanaries } from '../support/canary.ts';

const say = sayIn('nl');
const TODAY = '2026-11-22';
const SHARED: readonly SharedAudience[] = [
  ...AUDIENCES.filter((one): one is Exclude<typeof one, 'worker'> => one !== 'worker'),
  OWN,
];
const maps = fc.sample(arbitraryTables, { numRuns: 200, seed: 26 }).map(withCanaries);

/** Everything that could be read off what this audience gets, in small letters. */
function* outputs(tables: MaskedTables<SharedAudience>): Generator<string> {
  yield JSON.stringify(tables);
  const sceneOf = createSceneOf(KINDS);
  for (const view of Object.values(tables.view)) {
    const kind = kindOf(view);
    const scene = kind && sceneOf({ tables, viewId: view.id, say, today: TODAY });
    if (!kind || !scene) continue;
    yield JSON.stringify(scene);
    yield toSvg(scene, { palette: PALETTES.paper, title: view.title });
    yield JSON.stringify(kind.tell({ tables, view, say, today: TODAY }));
    const keys = anonymousKeys();
    const steps = planSteps({ tables, viewId: view.id, sceneOf: () => scene, say, aspect: 16 / 9, onlyView: true });
    for (const step of steps.slice(0, 2)) {
      const [light] = scene.stands;
      const slide = slideOf({
        tables,
        scene,
        step,
        theme: 'light',
        audience: 'iedereen',
        spotlight: light?.id ?? null,
        aspect: 16 / 9,
        say,
        keyOf: keys.keyOf,
      });
      yield JSON.stringify(slide);
      yield renderToStaticMarkup(<SlideView slide={slide} />);
    }
  }
}

/** The maps with only drawn kinds of views, so that most of them are drawn. */
const drawn = (tables: Tables, nr: number): Tables => {
  const kinds = Object.values(KINDS);
  return {
    ...tables,
    view: tableOf(
      Object.values(tables.view).map((view, at) => ({
        ...view,
        type: kinds[(nr + at) % kinds.length]?.id ?? view.type,
      })),
    ),
  };
};

describe('what others get of 200 maps full of markers', () => {
  it('holds no marker, no word that betrays a secret place and no hidden name', { timeout: 240_000 }, () => {
    const found = new Set<string>();
    maps.forEach((map, nr) => {
      const tables = drawn(map, nr);
      const audience = SHARED[nr % SHARED.length] as SharedAudience;
      for (const output of outputs(mask(tables, audience))) {
        for (const word of [CANARY, BETRAYING, HIDDEN_NAME]) {
          if (output.toLowerCase().includes(word.toLowerCase()))
            found.add(`${audience}: ${word}: ${around(output, word)}`);
        }
      }
    });
    expect([...found]).toEqual([]);
  });

  it('holds none for any audience in the copy itself', () => {
    for (const tables of maps.filter((_, nr) => nr % 4 === 0)) {
      for (const audience of SHARED) {
        const copy = JSON.stringify(mask(tables, audience)).toLowerCase();
        for (const word of [CANARY, BETRAYING, HIDDEN_NAME]) {
          expect([audience, copy.includes(word.toLowerCase())]).toEqual([audience, false]);
        }
      }
    }
  });

  it('is full of them for the worker', () => {
    const all = JSON.stringify(mask(maps[0] as Tables, 'worker'));
    for (const word of [CANARY, BETRAYING, HIDDEN_NAME]) expect(all).toContain(word);
  });
});

const around = (output: string, word: string): string => {
  const at = output.toLowerCase().indexOf(word.toLowerCase());
  return output.slice(Math.max(0, at - 60), at + 40);
};

describe('one wrong answer to "who may see this"', () => {
  const isPrivate = (table: TableName, field: string | null): boolean =>
    declaredTravel(table, field).screen !== 'everyone';
  /** Answers that alone keep a text private: of a field, or of records whose fields are open. */
  const alone = TABLE_NAMES.flatMap((table): [TableName, string | null][] => {
    const fields = Object.entries(recordType(table).fields).filter(([, { schema }]) => holdsText(schema));
    if (isPrivate(table, null)) {
      return fields.some(([field]) => !isPrivate(table, field)) ? [[table, null]] : [];
    }
    return fields.filter(([field]) => isPrivate(table, field)).map(([field]) => [table, field]);
  });

  it.each(alone)('is noticed: %s %s', (table, field) => {
    const leaks = maps.some((tables) => {
      const policy = maskPolicy(tables, 'meeting');
      const flipped = {
        ...policy,
        travel: (t: TableName, f: string | null) => (t === table && f === field ? TRAVEL.open : declaredTravel(t, f)),
      };
      return JSON.stringify(maskBy(tables, flipped)).includes(CANARY);
    });
    expect(leaks).toBe(true);
  });

  it('knows of such answers', () => expect(alone.length).toBeGreaterThan(8));
});
