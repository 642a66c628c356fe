// Small pictures of the notation, kept as files: a change in how something looks must be looked at.
import { describe, expect, it } from 'vitest';
import { boundsOfMarks } from '../../src/drawing/bounds.ts';
import { PALETTES } from '../../src/drawing/ink.ts';
import { group, type Mark } from '../../src/drawing/mark.ts';
import { toSvg } from '../../src/drawing/toSvg.ts';
import { PARENT_LINK_KINDS } from '../../src/model/records/facts.ts';
import { EVERYDAY_CODES } from '../../src/model/records/perception.ts';
import { childLinkMarks } from '../../src/notation/childLinks.ts';
import { householdMarks } from '../../src/notation/households.ts';
import { tieLine } from '../../src/notation/lines/tieLine.ts';
import { personMarks } from '../../src/notation/persons/personMarks.ts';
import { SYMBOLS } from '../../src/notation/persons/registry.ts';
import { sampleFacts } from '../../src/notation/persons/symbolSample.ts';
import { PROFILES } from '../../src/notation/profiles.ts';
import { UNION_STYLES, type UnionKind, unionMarks } from '../../src/notation/unions.ts';

const caption = (text: string, x: number, y: number): Mark => ({ kind: 'text', x, y, text, size: 12, ink: 'muted' });

const people = Object.values(PROFILES).flatMap((profile, row) =>
  SYMBOLS.map(({ id }, i) =>
    group([caption(id, -30, -34), ...personMarks({ ...sampleFacts(id), name: 'Naam' }, profile).marks], {
      x: i * 110,
      y: row * 120,
    }),
  ),
);

const lines = EVERYDAY_CODES.flatMap((code, i) => [
  caption(code, 0, i * 40 - 12),
  ...tieLine(code, [
    { x: 0, y: i * 40 },
    { x: 120, y: i * 40 },
  ]),
  ...tieLine(code, [
    { x: 150, y: i * 40 },
    { x: 210, y: i * 40 - 15 },
    { x: 270, y: i * 40 },
  ]),
]);

const statuses = ['current', 'separated', 'divorced'] as const;
const families = [
  ...(Object.keys(UNION_STYLES) as UnionKind[]).flatMap((kind, row) =>
    statuses.flatMap((status, column) => {
      const [x, y] = [column * 160, row * 60];
      const path = [
        { x, y: y - 14 },
        { x, y },
        { x: x + 100, y },
        { x: x + 100, y: y - 14 },
      ];
      return unionMarks(kind, status, path, { label: "h '13" });
    }),
  ),
  ...PARENT_LINK_KINDS.flatMap((kind, i) =>
    [false, true].flatMap((ended) => {
      const x = i * 80 + (ended ? 30 : 0);
      return childLinkMarks(
        kind,
        [
          { x, y: 320 },
          { x, y: 390 },
        ],
        { ended },
      );
    }),
  ),
  ...householdMarks(
    [
      [
        { x: 0, y: 420 },
        { x: 200, y: 420 },
        { x: 200, y: 480 },
        { x: 0, y: 480 },
      ],
    ],
    'bij mama',
  ),
];

describe('golden pictures', () => {
  it.each([
    ['people', people],
    ['lines', lines],
    ['families', families],
  ] as const)('%s', async (title, marks) => {
    const bounds = boundsOfMarks(marks)!;
    const scene = {
      bounds,
      grounds: [{ key: title, code: title, marks, outlines: [] }],
      strokes: [],
      stands: [],
      legend: [],
      tray: [],
    };
    await expect(toSvg(scene, { palette: PALETTES.paper, title, margin: 8 })).toMatchFileSnapshot(`./${title}.svg`);
  });
});
