// Each oracle must find its own fault in a drawing that was spoiled on purpose.
import { describe, expect, it } from 'vitest';
import type { Scene, Stand, Stroke } from '../../src/drawing/scene.ts';
import { family } from '../support/family.ts';
import { type Drawing, faultsOf, ORACLES } from '../support/oracles.ts';
import { drawn } from './drawn.ts';

const whole = drawn(
  family(
    'Jan 1980 m x Els 1982 v: Piet 2005 m, Ans 2008 v\nEls + Rik 1981 m: Tom 2012 m\nhuis Mama: Els, Rik, Tom\n! Piet',
  ),
);
const spoiled = (change: (scene: Scene) => Partial<Scene>): Drawing => ({
  ...whole,
  scene: { ...whole.scene, ...change(whole.scene) },
});
const stand = (id: string): Stand => whole.scene.stands.find((s) => s.id === id) as Stand;
const moved = (id: string, x: number, y: number) =>
  spoiled((scene) => ({ stands: scene.stands.map((s) => (s.id === id ? { ...s, at: { x, y } } : s)) }));
const withStroke = (stroke: Partial<Stroke>) =>
  spoiled((scene) => ({
    strokes: [
      ...scene.strokes,
      { ...(scene.strokes[0] as Stroke), key: 'union/other', records: [], people: [], ...stroke },
    ],
  }));

describe('the oracles', () => {
  it('find nothing in a sound drawing', () => expect(faultsOf(whole)).toEqual([]));

  const jan = stand('Jan').at;
  const first = whole.scene.strokes.find((s) => s.key.startsWith('union/')) as Stroke;
  const cases: readonly (readonly [keyof typeof ORACLES, string, Drawing])[] = [
    ['everyTieOnce', 'a line left out', spoiled((s) => ({ strokes: s.strokes.slice(1) }))],
    ['everyTieOnce', 'a line drawn twice', spoiled((s) => ({ strokes: [...s.strokes, ...s.strokes.slice(0, 1)] }))],
    [
      'everyTieOnce',
      'a line that draws nothing',
      spoiled((s) => ({ strokes: s.strokes.map((x) => ({ ...x, marks: [] })) })),
    ],
    ['everybodyOnce', 'a person left out', spoiled((s) => ({ stands: s.stands.slice(1) }))],
    ['everybodyOnce', 'a person drawn twice', spoiled((s) => ({ stands: [...s.stands, ...s.stands.slice(0, 1)] }))],
    [
      'nothingOutside',
      'a sheet that is too small',
      spoiled((s) => ({ bounds: { ...s.bounds, width: s.bounds.width / 2 } })),
    ],
    [
      'noLineThroughPeople',
      'a line through a symbol',
      withStroke({
        paths: [
          [
            { x: jan.x - 60, y: jan.y + 3 },
            { x: jan.x + 60, y: jan.y + 3 },
          ],
        ],
      }),
    ],
    [
      'noLineThroughPeople',
      'a line through a name',
      withStroke({
        paths: [
          [
            { x: jan.x - 60, y: jan.y + 33 },
            { x: jan.x + 60, y: jan.y + 33 },
          ],
        ],
      }),
    ],
    ['noLinesOnEachOther', 'a line on another', withStroke({ paths: first.paths })],
    ['nobodyOnSomebody', 'two people on one place', moved('Ans', stand('Piet').at.x + 10, stand('Piet').at.y)],
    ['nobodyOnSomebody', 'a symbol on a name', moved('Ans', stand('Piet').at.x, stand('Piet').at.y + 40)],
    ['parentsAbove', 'a child above its parents', moved('Tom', stand('Tom').at.x, -200)],
    ['householdsTellTruth', 'a stranger inside', moved('Jan', stand('Els').at.x + 30, stand('Els').at.y)],
    ['householdsTellTruth', 'a member outside', moved('Tom', stand('Tom').at.x + 900, stand('Tom').at.y)],
    [
      'wordsBesideSymbols',
      'words on a symbol',
      withStroke({ marks: [{ kind: 'text', x: jan.x, y: jan.y, text: 'h 1999', size: 12, anchor: 'middle' }] }),
    ],
  ];
  it.each(cases)('%s finds %s', (name, _what, drawing) => {
    expect(ORACLES[name](drawing)).not.toEqual([]);
  });
  it('are all tried', () => expect(new Set(cases.map(([name]) => name))).toEqual(new Set(Object.keys(ORACLES))));
});
