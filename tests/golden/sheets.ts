// Small sheets of the notation, one per group, each thing in a cell of its own with its name.
import { boundsOfMarks } from '../../src/drawing/bounds.ts';
import { PALETTES } from '../../src/drawing/ink.ts';
import { group, type Mark } from '../../src/drawing/mark.ts';
import { toSvg } from '../../src/drawing/toSvg.ts';
import type { Notation } from '../../src/model/records/arrangement.ts';
import {
  CONDITION_PATTERNS,
  CONDITION_REGIONS,
  FAMILY_LINES,
  GENDERS,
  PARENT_LINK_KINDS,
  PARTNERSHIP_KINDS,
  PARTNERSHIP_STATUSES,
} from '../../src/model/records/facts.ts';
import { ECOGRAM_CODES, EMOTIONAL_CODES, TIE_ENERGIES } from '../../src/model/records/perception.ts';
import { childLinkMarks } from '../../src/notation/childLinks.ts';
import { familyLineMarks } from '../../src/notation/familyLine.ts';
import { householdMarks } from '../../src/notation/households.ts';
import { ecogramLine } from '../../src/notation/lines/ecogramLine.ts';
import { tieLine } from '../../src/notation/lines/tieLine.ts';
import { personMarks } from '../../src/notation/persons/personMarks.ts';
import { ADDED_SYMBOLS, BASE_SYMBOLS } from '../../src/notation/persons/registry.ts';
import type { PersonFacts } from '../../src/notation/persons/symbol.ts';
import { sampleFacts } from '../../src/notation/persons/symbolSample.ts';
import { PROFILES } from '../../src/notation/profiles.ts';
import { siblingsMarks } from '../../src/notation/siblings.ts';
import { twinMarks } from '../../src/notation/twins.ts';
import { unionMarks } from '../../src/notation/unions.ts';

const NOTATIONS = Object.keys(PROFILES) as Notation[];

const caption = (text: string, x: number, y: number): Mark => ({ kind: 'text', x, y, text, size: 12, ink: 'muted' });

interface Cell {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** Cells side by side in rows of `across`, each so wide and high. */
function grid(cells: readonly Cell[], across: number, wide: number, high: number, up = 46): Mark[] {
  return cells.flatMap(({ name, marks }, i) => {
    const [x, y] = [(i % across) * wide, Math.floor(i / across) * high];
    return [caption(name, x - wide / 2 + 8, y - up), group(marks, { x, y })];
  });
}

const dead = (facts: PersonFacts): PersonFacts => ({ ...facts, person: { ...facts.person, deceased: true } });
const aged = (facts: PersonFacts): PersonFacts => ({ ...facts, ageYears: 12, showAge: true });
const person = (fields: Partial<PersonFacts['person']>, more: Partial<PersonFacts> = {}): PersonFacts => {
  const plain = sampleFacts('man');
  return { ...plain, ...more, person: { ...plain.person, ...fields } };
};
const draw = (facts: PersonFacts, notation: Notation = 'mcgoldrick'): readonly Mark[] =>
  personMarks({ ...facts, name: 'Naam' }, PROFILES[notation]).marks;

const shapes = NOTATIONS.flatMap((notation) =>
  BASE_SYMBOLS.map(({ id }): Cell => ({ name: id, marks: draw(sampleFacts(id), notation) })),
);
const signs = NOTATIONS.flatMap((notation) =>
  ADDED_SYMBOLS.map(({ id }): Cell => ({ name: id, marks: draw(sampleFacts(id), notation) })),
);

/** Where signs could run into each other. */
const together: Cell[] = GENDERS.flatMap((gender): Cell[] => {
  const plain = person({ gender });
  const index = { ...plain, isIndex: true };
  return [
    { name: 'index', marks: draw(index) },
    { name: 'thick', marks: draw(aged(index), 'nl-eenvoudig') },
    { name: 'dead', marks: draw(dead(plain)) },
    { name: 'dead, age', marks: draw(dead(aged(index))) },
    { name: 'dagger', marks: draw(dead({ ...aged(plain), yearsText: '1943–2002' }), 'nl-eenvoudig') },
    { name: 'outsider', marks: draw(person({ gender, defaultGroup: 'social' })) },
    { name: 'trans', marks: draw(aged(person({ gender, shownGenderSigns: ['trans', 'intersex'] }))) },
    {
      name: 'all beside',
      marks: draw(
        person(
          {
            gender,
            whereabouts: 'abroad',
            country: 'Polen',
            secret: 'x',
            moves: [
              { kind: 'country', date: { value: '1998', precision: 'year' } },
              { kind: 'country', date: { value: '2009', precision: 'year' } },
              { kind: 'house', date: { value: '2019', precision: 'year' } },
            ],
            shownGenderSigns: ['intersex'],
          },
          { isIndex: true, ageYears: 41, showAge: true, isMentor: true, yearsText: '1984', place: 'Polen' },
        ),
      ),
    },
    { name: 'stillborn', marks: draw(person({ gender, kind: 'unborn', pregnancyOutcome: 'stillborn' })) },
    { name: 'orientation', marks: draw(aged(person({ gender, orientation: 'bisexual' }))) },
    { name: 'several', marks: draw(person({ gender, standsFor: {} })) },
    { name: 'due', marks: draw(person({ gender, kind: 'unborn' }, { yearsText: '5-2026' })) },
  ];
});

const conditions: Cell[] = [
  ...CONDITION_REGIONS.flatMap((region) =>
    CONDITION_PATTERNS.map(
      (pattern): Cell => ({
        name: `${region} ${pattern}`,
        marks: draw(person({ conditions: [{ region, pattern, colour: 'black', label: '' }] })),
      }),
    ),
  ),
  ...GENDERS.flatMap((gender): Cell[] => {
    const two = person({
      gender,
      conditions: [
        { region: 'left', pattern: 'solid', colour: 'black', label: '' },
        { region: 'bottom', pattern: 'hatch', colour: 'blue', label: '' },
      ],
    });
    return [
      { name: 'two, age', marks: draw(aged(two)) },
      { name: 'two, dead', marks: draw(dead(two)) },
      { name: 'two, dead, age', marks: draw(dead(aged(two))) },
    ];
  }),
];

const BAR = [
  { x: -50, y: -14 },
  { x: -50, y: 0 },
  { x: 50, y: 0 },
  { x: 50, y: -14 },
];
/** As long as the line between two people who stand side by side. */
const SHORT = [
  { x: -30, y: 0 },
  { x: 30, y: 0 },
];
const unions: Cell[] = [
  ...PARTNERSHIP_KINDS.flatMap((kind): Cell[] => [
    { name: kind, marks: unionMarks(kind, 'current', BAR, { label: "h '13" }) },
    { name: 'ended', marks: unionMarks(kind, 'ended', SHORT) },
    { name: 'reconciled', marks: unionMarks(kind, 'reconciled', SHORT, { slashSide: 'end' }) },
    { name: 'relatives', marks: unionMarks(kind, 'current', BAR, { related: true, secret: true }) },
    { name: 'genopro', marks: unionMarks(kind, 'divorced', BAR, { profile: PROFILES.genopro }) },
  ]),
  ...PARTNERSHIP_STATUSES.map((status): Cell => ({ name: status, marks: unionMarks('married', status, SHORT) })),
];

const DROP = [
  { x: 0, y: -35 },
  { x: 0, y: 35 },
];
const childLinks = PARENT_LINK_KINDS.flatMap((kind): Cell[] => [
  { name: kind, marks: childLinkMarks(kind, DROP, { label: "P '19–" }) },
  { name: 'ended', marks: childLinkMarks(kind, DROP, { label: "P '16–'18", ended: true }) },
  { name: 'secret', marks: childLinkMarks(kind, DROP, { secret: true }) },
  { name: 'genopro', marks: childLinkMarks(kind, DROP, { profile: PROFILES.genopro }) },
]);

const apex = { x: 0, y: -25 };
const legs = (xs: readonly number[]) => xs.map((x) => ({ x, y: 25 }));
const twins = (['identical', 'fraternal', 'unknown'] as const).flatMap((kind): Cell[] =>
  [
    [-25, 25],
    [-45, 0, 45],
  ].map((xs) => ({
    name: `${kind} ${xs.length}`,
    marks: [
      ...legs(xs).flatMap((end) => childLinkMarks('biological', [apex, end])),
      ...twinMarks(kind, apex, legs(xs)),
    ],
  })),
);
const beside: Cell[] = [
  ...twins,
  {
    name: 'siblings',
    marks: siblingsMarks([
      { x: -40, y: 20 },
      { x: 0, y: 20 },
      { x: 40, y: 20 },
    ]),
  },
  ...FAMILY_LINES.map(
    (kind): Cell => ({
      name: kind,
      marks: familyLineMarks(kind, { x: -20, y: 0 }),
    }),
  ),
  {
    name: 'household',
    marks: householdMarks(
      [
        [
          { x: -60, y: -25 },
          { x: 60, y: -25 },
          { x: 60, y: 25 },
          { x: -60, y: 25 },
        ],
      ],
      'bij mama',
    ),
  },
];

const LINE = [
  { x: -60, y: 0 },
  { x: 60, y: 0 },
];
const BENT = [
  { x: -40, y: 0 },
  { x: 0, y: -15 },
  { x: 40, y: 0 },
];
const emotional = EMOTIONAL_CODES.flatMap((code): Cell[] => [
  ...NOTATIONS.map((notation) => ({ name: code, marks: tieLine(code, LINE, { notation }) })),
  { name: '', marks: tieLine(code, BENT, { secret: true }) },
]);
const ecogram = ECOGRAM_CODES.flatMap((code): Cell[] => [
  ...NOTATIONS.map((notation) => ({ name: code, marks: ecogramLine(code, LINE, { notation }) })),
  ...TIE_ENERGIES.slice(0, 3).map((energy) => ({ name: energy, marks: ecogramLine(code, LINE, { energy }) })),
]);

/** The marks of every sheet, by name. */
export const SHEETS: Readonly<Record<string, readonly Mark[]>> = {
  'person-shapes': grid(shapes, BASE_SYMBOLS.length, 110, 120),
  'person-signs': grid(signs, ADDED_SYMBOLS.length, 110, 120),
  'person-together': grid(together, 12, 120, 120),
  'person-conditions': grid(conditions, 12, 110, 120),
  unions: grid(unions, 5, 150, 70, 24),
  'child-links': grid(childLinks, 8, 90, 110, 42),
  'twins-and-siblings': grid(beside, 6, 150, 100, 40),
  'lines-emotional': grid(emotional, 8, 150, 46, 16),
  'lines-ecogram': grid(ecogram, 6, 150, 50, 16),
};

export function sheetSvg(name: string): string {
  const marks = SHEETS[name] ?? [];
  const bounds = boundsOfMarks(marks) ?? { x: 0, y: 0, width: 0, height: 0 };
  const scene = {
    bounds,
    grounds: [{ key: name, code: name, marks, outlines: [] }],
    strokes: [],
    stands: [],
    legend: [],
    tray: [],
  };
  return toSvg(scene, { palette: PALETTES.paper, title: name, margin: 8 });
}
