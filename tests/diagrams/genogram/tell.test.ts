// The genogram in words says everything that is drawn, once, and never the same of two different families.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf, type Table, tableOf } from '../../../src/base/tables.ts';
import { genogram } from '../../../src/diagrams/genogram/genogram.ts';
import type { Statement } from '../../../src/diagrams/genogram/tell/statement.ts';
import { statementsIn } from '../../../src/diagrams/genogram/tell.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';
import { type Say, sayIn } from '../../../src/i18n/say.ts';
import type { View } from '../../../src/model/records/arrangement.ts';
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES, type ParentLink } from '../../../src/model/records/facts.ts';
import { TIE_CODES } from '../../../src/model/records/perception.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { drawnFacts } from '../../support/drawnFacts.ts';
import { TRICKY } from '../../support/families.ts';
import { family, GENOGRAM } from '../../support/family.ts';
import { generated } from '../../support/generate.ts';
import { genogramView, novaTables, unmasked } from '../../support/nova.ts';
import { smallFamily } from '../../support/smallFamily.ts';
import { drawn } from '../drawn.ts';

const TODAY = '2025-10-06';
const says = Object.fromEntries(Object.keys(LANGUAGES).map((code) => [code, sayIn(code as Language)]));
const nl = sayIn('nl');

const viewOf = (tables: Tables): View => tables.view[GENOGRAM.id] ?? genogramView(tables);
const statementsOf = (tables: Tables, view = viewOf(tables)): Statement[] =>
  statementsIn({ tables: unmasked(tables), view, today: TODAY });
const textOf = (tables: Tables, say = nl, view = viewOf(tables)): string =>
  genogram
    .tell({ tables: unmasked(tables), view, say, today: TODAY })
    .flatMap(({ sentences }) => sentences)
    .join('\n');

/** The records that a statement tells of. */
function recordsIn(statement: Statement): string[] {
  switch (statement.is) {
    case 'person':
      return [statement.person.id];
    case 'parents':
      return [...statement.links];
    case 'partners':
      return [statement.partnership.id];
    case 'twins':
    case 'siblings':
      return [statement.group.id];
    case 'home':
      return [statement.household.id];
    case 'tie':
      return [statement.tie.id];
    default:
      return [];
  }
}

const nova = await novaTables();
const FAMILIES: readonly (readonly [string, Tables])[] = [
  ['Nova', nova],
  [
    'Nova with all bonds',
    { ...nova, view: tableOf([{ ...genogramView(nova), filter: { bonds: true, professional: true } }]) },
  ],
  ...Object.entries(TRICKY).map(([name, text]) => [name, family(text)] as const),
  ...[1, 2, 3, 4, 5, 6].map((seed) => [`made-up ${seed}`, generated(seed, 24)] as const),
];

describe('what is told', () => {
  it.each(FAMILIES)('of %s is every record that is drawn, once', (_name, tables) => {
    const told = statementsOf(tables).flatMap(recordsIn);
    expect(told.length).toBe(new Set(told).size);
    const { scene } = drawn(tables, viewOf(tables));
    const shown = [
      ...scene.stands.map(({ id }) => id),
      ...scene.strokes.flatMap(({ records }) => records.map(({ id }) => id)),
      ...scene.grounds.flatMap(({ record }) => record ?? []),
    ];
    expect(shown.filter((id) => !told.includes(id))).toEqual([]);
    // Twins are drawn in the legs of the children, stepparents not at all; nothing else is told without being drawn.
    const unseen = told.filter((id) => !shown.includes(id));
    expect(unseen.filter((id) => !tables.birthGroup[id] && tables.parentLink[id]?.kind !== 'step')).toEqual([]);
  });

  it.each(FAMILIES)('of %s is enough to draw it again', (_name, tables) => {
    const again = rebuilt(statementsOf(tables), tables);
    const [first, second] = [drawn(tables, viewOf(tables)).scene, drawn(again, viewOf(tables)).scene];
    const looks = ({ stands, strokes, grounds }: typeof first): unknown[] => [
      stands.map(({ id, at, marks }) => ({ id, at, marks })),
      strokes.map(({ marks }) => marks),
      grounds.map(({ marks }) => marks),
    ];
    expect(looks(second)).toEqual(looks(first));
  });
});

/** Tables made of nothing but the statements, the case and its view. */
function rebuilt(statements: readonly Statement[], { caseInfo, view, asset, ...rest }: Tables): Tables {
  const empty = Object.fromEntries(Object.keys(rest).map((name) => [name, tableOf([])])) as unknown as Tables;
  const of = <K extends Statement['is']>(is: K) =>
    statements.filter((one): one is Statement & { is: K } => one.is === is);
  return {
    ...empty,
    caseInfo,
    view,
    asset,
    person: tableOf(of('person').map(({ person }) => person)),
    partnership: tableOf(of('partners').map(({ partnership }) => partnership)),
    parentLink: tableOf(
      of('parents').flatMap(({ kind, parents, children, from, to, secret }, nr) =>
        children.flatMap((childId) =>
          parents.map(
            (parentId): ParentLink => ({
              id: `${nr}/${childId}/${parentId}`,
              parentId,
              childId,
              kind,
              ...(from ? { from } : {}),
              ...(to ? { to } : {}),
              ...(secret ? { secret } : {}),
            }),
          ),
        ),
      ),
    ),
    roleAssignment: tableOf(
      of('person').flatMap(({ person, isMentor }) =>
        isMentor
          ? [
              {
                id: person.id,
                role: 'jim',
                personId: person.id,
                forIds: [],
                chosenByIds: [],
                status: 'accepted',
                consents: [],
                saidBy: [],
              },
            ]
          : [],
      ),
    ),
    birthGroup: tableOf(of('twins').map(({ group }) => group)),
    siblingGroup: tableOf(of('siblings').map(({ group }) => group)),
    household: tableOf(of('home').map(({ household }) => household)),
    tie: tableOf(of('tie').map(({ tie }) => tie)),
  };
}

const factsOf = (tables: Tables): string => {
  const people = statementsOf(tables).flatMap((one) => (one.is === 'person' ? [one.person.id] : []));
  const ties = statementsOf(tables).flatMap((one) => (one.is === 'tie' ? [one.tie] : []));
  return drawnFacts({ ...tables, tie: tableOf(ties) }, viewOf(tables), new Set(people));
};

const DRAWN = [
  'person',
  'partnership',
  'parentLink',
  'birthGroup',
  'siblingGroup',
  'household',
  'tie',
  'caseInfo',
  'view',
] as const;

/** The first family with one record of the second in it, or one field of it. */
function mixed(a: Tables, b: Tables, choice: number): Tables {
  const all = DRAWN.flatMap((table) => recordsOf(b[table] as Table).map((record) => ({ table, record })));
  const one = all[choice % all.length];
  if (!one) return a;
  const { table, record } = one;
  const old = (a[table] as Table)[record.id];
  const fields = Object.keys(record);
  const field = fields[Math.floor(choice / all.length) % fields.length] as keyof typeof record;
  const next = old && choice % 4 !== 0 ? { ...old, [field]: record[field] } : record;
  const pointers = JSON.stringify(next).match(/"p\d"/g) ?? [];
  if (pointers.some((id) => !a.person[id.slice(1, -1)])) return a;
  return { ...a, [table]: { ...a[table], [record.id]: next } };
}

describe.each(Object.entries(says))('two different families in %s', (_language, say) => {
  it('never tell the same', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(smallFamily(3), smallFamily(3), fc.nat(), (a, other, choice) => {
        const b = mixed(a, other, choice);
        if (textOf(a, say) === textOf(b, say)) expect(factsOf(b)).toBe(factsOf(a));
      }),
      { numRuns: 250 },
    );
  });

  it('and sentences that say less are found out', { timeout: 60_000 }, () => {
    const blind: Say = (key, values) =>
      say(key.startsWith('diagrams.tell.noun.') ? 'diagrams.tell.noun.pet' : key, values);
    const found = fc.check(
      fc.property(smallFamily(3), smallFamily(3), fc.nat(), (a, other, choice) => {
        const b = mixed(a, other, choice);
        return textOf(a, blind) !== textOf(b, blind) || factsOf(b) === factsOf(a);
      }),
      { numRuns: 3000, seed: 3 },
    );
    expect(found.failed).toBe(true);
  });

  it('of one person and few words neither', { timeout: 60_000 }, () => {
    const told = new Map<string, string>();
    for (const tables of fc.sample(smallFamily(2), { numRuns: 700, seed: 7 })) {
      const [text, facts] = [textOf(tables, say), factsOf(tables)];
      expect(told.get(text) ?? facts).toBe(facts);
      told.set(text, facts);
    }
  });

  it('and every kind of line has a sentence of its own', () => {
    const base = family('Jan 1980 m + Els 1982 v');
    const [partnership] = recordsOf(base.partnership);
    const texts = [
      ...PARTNERSHIP_KINDS.flatMap((kind) =>
        PARTNERSHIP_STATUSES.map((status) => ({ ...base, partnership: tableOf([{ ...partnership!, kind, status }]) })),
      ),
      ...TIE_CODES.filter((code) => code !== 'unknown').map((code) => ({
        ...base,
        tie: tableOf([{ id: 't', aId: 'Jan', bId: 'Els', code, period: 'now' as const, saidBy: [] }]),
      })),
    ].map((tables) => textOf(tables, say, { ...GENOGRAM, filter: { bonds: true, professional: true } }));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
