// Random small families with everything in them that a genogram can show, also what cannot be: for properties.
import fc from 'fast-check';
import type { FuzzyDate } from '../../src/base/fuzzyDate.ts';
import { tableOf } from '../../src/base/tables.ts';
import { CASE_ID } from '../../src/model/records/arrangement.ts';
import {
  CONDITION_COLOURS,
  CONDITION_PATTERNS,
  CONDITION_REGIONS,
  type Condition,
  FAMILY_LINES,
  GENDERS,
  ORIENTATIONS,
  PARENT_LINK_KINDS,
  PARTNERSHIP_KINDS,
  PARTNERSHIP_STATUSES,
  type ParentLink,
  type Partnership,
  PERSON_KINDS,
  type Person,
  PREGNANCY_OUTCOMES,
  WHEREABOUTS,
} from '../../src/model/records/facts.ts';
import { TIE_CODES, TIE_PERIODS, type Tie } from '../../src/model/records/perception.ts';
import { emptyTables, type Tables } from '../../src/model/records/registry.ts';
import { GENOGRAM } from './family.ts';

/** Names that could be read as something else, among names that often come twice. */
const NAMES = [
  'Jan',
  'Jan',
  'Els',
  'jan',
  '',
  'Jan en Els',
  'Jan (1980)',
  'Jan and Els',
  'Jan, Els',
  'محمد',
  'שרה',
  'Van der Berg-Janssen-de Wit-Oosterhuis'.slice(0, 40),
  'iemand zonder naam',
];

const optional = <T, K extends string>(key: K, value: fc.Arbitrary<T>, weight = 3): fc.Arbitrary<{ [P in K]?: T }> =>
  fc
    .option(value, { nil: undefined, freq: weight })
    .map((one) => (one === undefined ? {} : { [key]: one }) as { [P in K]?: T });

const merged = <T extends object>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as T);

const date: fc.Arbitrary<FuzzyDate> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('1950', '1980', '2010', '2012')
      .map((value): FuzzyDate => ({ value, precision: 'year' })),
  },
  fc.constantFrom('about', 'before', 'after').map((precision): FuzzyDate => ({ value: '1980', precision })),
  fc.constantFrom<FuzzyDate>(
    { value: '', precision: 'unknown', text: 'in de oorlog' },
    { value: '', precision: 'unknown' },
    { value: '1980-05-14', precision: 'day' },
  ),
);

const condition: fc.Arbitrary<Condition> = fc.record({
  region: fc.constantFrom(...CONDITION_REGIONS),
  pattern: fc.constantFrom(...CONDITION_PATTERNS),
  colour: fc.constantFrom(...CONDITION_COLOURS),
  label: fc.constantFrom('', 'somber', 'somber (links)'),
});

const person = (id: string): fc.Arbitrary<Person> =>
  merged<Person>(
    fc.record({
      id: fc.constant(id),
      kind: fc.oneof({ weight: 5, arbitrary: fc.constant('person') }, fc.constantFrom(...PERSON_KINDS)),
      callName: fc.constantFrom(...NAMES),
      gender: fc.constantFrom(...GENDERS),
      whereabouts: fc.oneof({ weight: 3, arbitrary: fc.constant('known') }, fc.constantFrom(...WHEREABOUTS)),
      defaultGroup: fc.constantFrom('family', 'social', 'professional'),
    }),
    optional('born', date, 1),
    optional('died', date, 4),
    optional('deceased', fc.boolean(), 5),
    optional('pregnancyOutcome', fc.constantFrom(...PREGNANCY_OUTCOMES), 5),
    optional('country', fc.constantFrom('Curaçao', 'België'), 5),
    optional('emoji', fc.constantFrom('🐱', '🐶'), 6),
    optional('familyLine', fc.constantFrom(...FAMILY_LINES), 8),
    optional('shownGenderSigns', fc.subarray(['trans', 'intersex'] as const), 8),
    optional('standsFor', fc.constantFrom({}, { count: 3 }), 8),
    optional(
      'moves',
      fc.constantFrom([{ kind: 'country', to: 'Nederland' }], [{ kind: 'house' }, { kind: 'house' }]),
      8,
    ),
    optional('secret', fc.constantFrom('wie de vader is', 'een erfenis'), 8),
    optional('dueOn', date, 8),
    optional('orientation', fc.constantFrom(...ORIENTATIONS), 8),
    optional('conditions', fc.array(condition, { minLength: 1, maxLength: 2 }), 8),
  );

const line = <T>(
  id: string,
  ids: readonly string[],
  a: string,
  b: string,
  ...parts: fc.Arbitrary<object>[]
): fc.Arbitrary<T> =>
  merged<T & object>(
    fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map(([one, other]) => ({ id, [a]: one, [b]: other })),
    ...parts,
  );

/** People p0, p1, … of whom p0 is mostly the index person. Parents may be their own children, partners their own partner. */
export const smallFamily = (most: number): fc.Arbitrary<Tables> =>
  fc.integer({ min: 1, max: most }).chain((size) => {
    const ids = Array.from({ length: size }, (_, i) => `p${i}`);
    const several = <T>(prefix: string, make: (id: string) => fc.Arbitrary<T>, count: number): fc.Arbitrary<T[]> =>
      fc
        .integer({ min: 0, max: count })
        .chain(
          (n) =>
            fc.tuple(...Array.from({ length: n }, (_, i) => make(`${prefix}${i}`))) as unknown as fc.Arbitrary<T[]>,
        );
    const some = fc.subarray(ids, { minLength: 1 });
    return fc
      .record({
        people: fc.tuple(...ids.map(person)),
        partnerships: several(
          'm',
          (id) =>
            line<Partnership>(
              id,
              ids,
              'aId',
              'bId',
              fc.record({
                kind: fc.constantFrom(...PARTNERSHIP_KINDS),
                status: fc.constantFrom(...PARTNERSHIP_STATUSES),
              }),
              optional('from', date),
              optional('to', date),
              optional('familyLine', fc.constantFrom(...FAMILY_LINES), 6),
              optional('secret', fc.boolean(), 6),
            ),
          size,
        ),
        links: several(
          'l',
          (id) =>
            line<ParentLink>(
              id,
              ids,
              'parentId',
              'childId',
              fc.record({ kind: fc.oneof(fc.constant('biological'), fc.constantFrom(...PARENT_LINK_KINDS)) }),
              optional('from', date, 5),
              optional('to', date, 5),
              optional('secret', fc.boolean(), 8),
            ),
          size * 2,
        ),
        ties: several(
          't',
          (id) =>
            line<Tie>(
              id,
              ids,
              'aId',
              'bId',
              fc.record({
                code: fc.constantFrom(...TIE_CODES),
                period: fc.constantFrom(...TIE_PERIODS),
                saidBy: fc.subarray(ids),
              }),
              optional('since', date),
              optional('label', fc.constantFrom('ruzie', 'bellen (elke week).')),
              optional('secret', fc.boolean(), 8),
            ),
          2,
        ),
        twins: several(
          'b',
          (id) =>
            fc.record({
              id: fc.constant(id),
              childIds: some,
              kind: fc.constantFrom('identical' as const, 'fraternal' as const, 'unknown' as const),
            }),
          1,
        ),
        siblings: several('s', (id) => fc.record({ id: fc.constant(id), childIds: some }), 1),
        homes: several(
          'h',
          (id) =>
            merged<{ id: string; label: string; memberIds: string[] }>(
              fc.record({ id: fc.constant(id), label: fc.constantFrom('', 'Thuis', 'bij “mama”'), memberIds: some }),
              optional('from', date),
              optional('to', date, 6),
            ),
          2,
        ),
        index: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>(['p0']) }, fc.constant<string[]>([]), some),
        filter: fc.constantFrom({}, { bonds: true, professional: true }),
      })
      .map(({ people, partnerships, links, ties, twins, siblings, homes, index, filter }) => ({
        ...emptyTables(),
        caseInfo: tableOf([
          {
            id: CASE_ID,
            title: '',
            fictional: true,
            locale: 'nl-NL' as const,
            indexPersonIds: index,
            referenceDate: '2025-10-06',
            notation: 'mcgoldrick' as const,
          },
        ]),
        person: tableOf(people),
        partnership: tableOf(partnerships),
        parentLink: tableOf(links),
        birthGroup: tableOf(twins),
        siblingGroup: tableOf(siblings),
        household: tableOf(homes),
        tie: tableOf(ties),
        view: tableOf([{ ...GENOGRAM, filter }]),
      }));
  });
