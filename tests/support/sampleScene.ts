// A small drawing made by hand, for whatever prints scenes: names in four scripts, a union, lines, a household, a legend.
import { type Mark, polyline } from '../../src/drawing/mark.ts';
import type { Scene, Stand, Stroke } from '../../src/drawing/scene.ts';

export const FAMILY_NAMES = ['Şükran', 'Łukasz', 'Олена', 'محمد'] as const;

const GAP = 120;

function stand(name: string, i: number): Stand {
  const marks: Mark[] = [
    i % 2 === 0
      ? { kind: 'circle', cx: 0, cy: 0, r: 20, fill: 'paper', stroke: 'ink' }
      : { kind: 'rect', x: -20, y: -20, w: 40, h: 40, fill: 'paper', stroke: 'ink' },
    { kind: 'text', x: 0, y: 5, text: String(30 + i), size: 13, anchor: 'middle' },
    { kind: 'text', x: 0, y: 40, text: name, size: 13, weight: 600, anchor: 'middle', halo: true },
    { kind: 'text', x: 0, y: 56, text: '1990 – 2020', size: 12, anchor: 'middle', ink: 'muted', halo: true },
  ];
  return {
    id: `p${i}`,
    of: 'person',
    at: { x: i * GAP, y: 0 },
    reach: { x: 20, y: 20 },
    marks,
    outline: i % 2 === 0 ? 'circle' : 'square',
    box: { x: -45, y: -20, width: 90, height: 80 },
    label: name,
    row: 0,
    pinned: false,
  };
}

function union(from: number, to: number): Stroke {
  const path = [
    { x: from * GAP, y: 20 },
    { x: from * GAP, y: 70 },
    { x: to * GAP, y: 70 },
    { x: to * GAP, y: 20 },
  ];
  return {
    key: `u${from}-${to}`,
    records: [{ id: `u${from}-${to}`, code: 'married-together' }],
    marks: [polyline(path)],
    paths: [path],
    people: [`p${from}`, `p${to}`],
    layer: 'family',
    label: 'samen',
  };
}

const wave: Mark = {
  kind: 'path',
  steps: [
    { to: 'move', x: 20, y: -10 },
    { to: 'curve', x1: 60, y1: -60, x2: 100, y2: 40, x: GAP - 20, y: -10 },
  ],
  fill: 'none',
  stroke: 'tension',
  dash: [2, 4],
  roundCaps: true,
  opacity: 0.85,
};

export function sampleScene(names: readonly string[] = FAMILY_NAMES): Scene {
  const width = (names.length - 1) * GAP;
  return {
    bounds: { x: -60, y: -60, width: width + 120, height: 160 },
    grounds: [
      {
        key: 'h1',
        record: 'h1',
        code: 'household',
        marks: [
          { kind: 'rect', x: -50, y: -50, w: width + 100, h: 140, radius: 12, fill: 'family', opacity: 0.04 },
          {
            kind: 'rect',
            x: -50,
            y: -50,
            w: width + 100,
            h: 140,
            radius: 12,
            fill: 'none',
            stroke: 'family',
            width: 1.5,
            dash: [4, 4],
          },
        ],
        outlines: [],
        label: 'Thuis',
      },
    ],
    strokes: [
      union(0, 1),
      { ...union(1, 2), key: 't1', records: [{ id: 't1', code: 'Conflict' }], marks: [wave], layer: 'bond' },
    ],
    stands: names.map(stand),
    legend: [
      {
        key: 'female',
        label: 'vrouw',
        marks: [{ kind: 'circle', cx: 0, cy: 0, r: 12, fill: 'paper', stroke: 'ink' }],
      },
      {
        key: 'male',
        label: 'man',
        marks: [{ kind: 'rect', x: -12, y: -12, w: 24, h: 24, fill: 'paper', stroke: 'ink' }],
      },
      {
        key: 'Conflict',
        label: 'ruzie',
        marks: [
          polyline(
            [
              { x: -24, y: 0 },
              { x: 24, y: 0 },
            ],
            { stroke: 'tension', dash: [2, 4] },
          ),
        ],
      },
    ],
    tray: [],
  };
}
