// "Let op": each oddity is found where it is and nowhere else, said in a sentence, and kept from the table where it must.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FuzzyDate } from '../../../src/base/fuzzyDate.ts';
import { recordsOf, tableOf } from '../../../src/base/tables.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { ODDITY_KINDS, type OddityKind } from '../../../src/model/facts/oddities/oddity.ts';
import { odditiesOf, oddityInWords } from '../../../src/model/facts/oddities.ts';
import { mask } from '../../../src/model/mask.ts';
import type { Person } from '../../../src/model/records/facts.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { TRICKY } from '../../support/families.ts';
import { family as dated } from '../../support/family.ts';
import { novaTables, unmasked } from '../../support/nova.ts';
import { smallFamily } from '../../support/smallFamily.ts';

const nl = sayIn('nl');
/** Without the years that the helper gives to marriages. */
const family = (text: string): Tables => {
  const tables = dated(text);
  return { ...tables, partnership: tableOf(recordsOf(tables.partnership).map(({ from: _, ...one }) => one)) };
};
const year = (value: number): FuzzyDate => ({ value: String(value), precision: 'year' });
const about = (value: number): FuzzyDate => ({ value: String(value), precision: 'about' });

const changed = (tables: Tables, changes: Readonly<Record<string, Partial<Person>>>): Tables => ({
  ...tables,
  person: tableOf(recordsOf(tables.person).map((one) => ({ ...one, ...changes[one.id] }))),
});
const withLink = (tables: Tables, parentId: string, childId: string): Tables => ({
  ...tables,
  parentLink: { ...tables.parentLink, odd: { id: 'odd', parentId, childId, kind: 'biological' } },
});
const withPartners = (
  tables: Tables,
  aId: string,
  bId: string,
  dates: { from?: FuzzyDate; to?: FuzzyDate } = {},
): Tables => ({
  ...tables,
  partnership: { ...tables.partnership, odd: { id: 'odd', aId, bId, kind: 'married', status: 'current', ...dates } },
});
const without = (tables: Tables, id: string): Tables => ({
  ...tables,
  person: tableOf(recordsOf(tables.person).filter((one) => one.id !== id)),
});
const kindsIn = (tables: Tables): [OddityKind, string][] =>
  odditiesOf(unmasked(tables), 'worker').map(({ kind, people }) => [kind, people.join(' ')]);

const home = family('Jan 1980 m + Els 1982 v: Piet 2005 m, Ans 2008 v');
const many = (count: number, line: (i: number) => string): Tables =>
  family(Array.from({ length: count }, (_, i) => line(i)).join('\n'));

/** For each oddity a family that has it, and whom it is about. */
const CASES: Readonly<Record<OddityKind, readonly [Tables, string]>> = {
  ownParent: [withLink(home, 'Jan', 'Jan'), 'Jan'],
  ownPartner: [withPartners(home, 'Els', 'Els'), 'Els'],
  ownAncestor: [family('A m: B m\nB: C m\nC: A'), 'A B C'],
  manyBirthParents: [withLink(family('Jan m + Els v: Piet m\nTom m'), 'Tom', 'Piet'), 'Piet Jan Els Tom'],
  childOlder: [changed(home, { Piet: { born: year(1970) } }), 'Piet Jan|Piet Els'],
  diedBeforeBorn: [changed(home, { Ans: { died: year(2007) } }), 'Ans'],
  bornAfterDeath: [changed(home, { Jan: { died: { value: '2006-03-01', precision: 'day' } } }), 'Ans Jan'],
  partnersBeforeBorn: [withPartners(home, 'Jan', 'Els', { from: year(1981) }), 'Els Jan'],
  partnersAfterDeath: [
    withPartners(changed(home, { Els: { died: year(2010) } }), 'Jan', 'Els', { from: year(2012) }),
    'Els Jan',
  ],
  partnersEndFirst: [withPartners(home, 'Jan', 'Els', { from: year(2012), to: year(2010) }), 'Jan Els'],
  parentEndsFirst: [family('Ria 1970 v: Bo 2010 v pleeg 2020-2018'), 'Bo Ria'],
  homeEndsFirst: [
    {
      ...home,
      household: tableOf([{ id: 'h', label: '', memberIds: ['Jan', 'Ans'], from: year(2012), to: year(2010) }]),
    },
    'Jan Ans',
  ],
  tieEndsFirst: [
    {
      ...home,
      tie: tableOf([
        {
          id: 't',
          aId: 'Jan',
          bId: 'Ans',
          code: 'Hate',
          period: 'now',
          saidBy: [],
          since: year(2012),
          until: year(2010),
        },
      ]),
    },
    'Jan Ans',
  ],
  twinsApart: [family('Jan 1980 m + Els 1982 v: Piet 2005 m =1, Paul 2007 m =1'), 'Piet Paul'],
  missingPerson: [without(family('Jan 1980 m + Els 1982 v'), 'Els'), 'Jan'],
  emptyHome: [{ ...home, household: tableOf([{ id: 'h', label: 'Thuis', memberIds: [] }]) }, ''],
  samePerson: [changed(family('A 1980 m\nB 1980 m'), { A: { callName: 'Zoë' }, B: { callName: 'zoe' } }), 'A B'],
  parentYoung: [family('Jan 1980 m: Piet 1991 m'), 'Jan Piet'],
  ancestorPartner: [withPartners(family('Jan 1950 m: Els 1980 v\nEls: Bo 2005 v'), 'Bo', 'Jan'), 'Bo Jan'],
  manyPartners: [many(6, (i) => `Jan 1980 m + E${i} 1980 v`), 'Jan'],
  manyChildren: [many(12, (i) => `Jan 1960 m: K${i} ${1980 + i} v`), 'Jan'],
};

describe('oddities', () => {
  it.each(Object.entries(CASES))('%s is found, and nothing else', (kind, [tables, people]) => {
    expect(kindsIn(tables)).toEqual(people.split('|').map((one) => [kind, one]));
  });

  it.each([
    ['a family as there are many', home],
    ['a mother of twelve', family('Jan 1980 m: Piet 1992 m')],
    ['a child of a father who died that year', changed(home, { Jan: { died: year(2007) } })],
    ['dates that are rough', changed(home, { Jan: { born: about(1980) }, Piet: { born: about(1990) } })],
    ['twins of whom one date is rougher', family('Jan 1980 m: Piet 2005 m =1, Paul 2005-03-02 m =1')],
    ['five partners', many(5, (i) => `Jan 1980 m + E${i} 1980 v`)],
    ['eleven children', many(11, (i) => `Jan 1960 m: K${i} ${1980 + i} v`)],
    [
      'namesakes with other family names',
      changed(family('A 1980 m\nB 1980 m'), {
        A: { callName: 'Jan', familyName: 'Tak' },
        B: { callName: 'Jan', familyName: 'Bos' },
      }),
    ],
    ['people without names', changed(family('A 1980 m\nB 1980 m'), { A: { callName: '' }, B: { callName: '' } })],
    ['a stepfather who is younger', family('Jan 2000 m: Piet 1990 m stief')],
    ['cousins who marry', family(TRICKY['cousins'] ?? '')],
    ['an uncle and a niece', family(TRICKY['uncleNiece'] ?? '')],
  ])('%s is not odd', (_name, tables) => {
    expect(kindsIn(tables)).toEqual([]);
  });

  it('has nothing to say of Nova', async () => {
    expect(kindsIn(await novaTables())).toEqual([]);
  });

  it.each(Object.keys(LANGUAGES) as Language[])('is told in a sentence with names in %s', (language) => {
    const say = sayIn(language);
    const told = Object.values(CASES).map(([tables]) => {
      const [first] = odditiesOf(unmasked(tables), 'worker');
      return first ? oddityInWords(first, tables, say) : '';
    });
    expect(told.filter((text) => text === '' || text.includes('{{') || text.includes('model.'))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('names all who are in a ring of parents', () => {
    const [tables] = CASES.ownAncestor;
    const [ring] = odditiesOf(unmasked(tables), 'worker');
    expect(ring && oddityInWords(ring, tables, nl)).toContain(
      'A, B en C staan in een kring: zo is elk van hen voorouder van zichzelf.',
    );
  });

  it('says at the table only what contradicts itself, and no name that is kept secret', () => {
    for (const [kind, [tables]] of Object.entries(CASES)) {
      const atTable = odditiesOf(mask(tables, 'table'), 'table');
      expect([kind, atTable.length > 0]).toEqual([kind, ODDITY_KINDS[kind as OddityKind] === 'wrong']);
    }
    // What two people are called may not come out through what they have in common.
    const secret: Tables = {
      ...changed(family('A 1980 m\nB 1980 m'), {
        A: { callName: 'Kastanjelaan' },
        B: { callName: 'Kastanjelaan' },
      }),
      secrecy: tableOf([{ id: 's', householdId: 'h', keptFromIds: ['A'], words: ['Kastanjelaan'] }]),
      household: tableOf([{ id: 'h', label: '', memberIds: ['B'] }]),
    };
    expect(odditiesOf(mask(secret, 'worker'), 'worker').map(({ kind }) => kind)).toEqual(['samePerson']);
    expect(odditiesOf(mask(secret, 'table'), 'table')).toEqual([]);
  });

  it('is the same whatever the order of the records, and names only people who are there', () => {
    fc.assert(
      fc.property(smallFamily(5), (tables) => {
        const turned = Object.fromEntries(
          Object.entries(tables).map(([name, table]) => [name, tableOf(Object.values(table).reverse())]),
        ) as unknown as Tables;
        const found = odditiesOf(unmasked(tables), 'worker');
        expect(odditiesOf(unmasked(turned), 'worker')).toEqual(found);
        expect(found.flatMap(({ people }) => people).every((id) => tables.person[id])).toBe(true);
      }),
    );
  });

  it('takes a line of 20,000 ancestors, and a ring of them', () => {
    const size = 20_000;
    const ids = Array.from({ length: size }, (_, i) => `p${i}`);
    const links = ids
      .slice(1)
      .map((id, i) => ({ id: `l${i}`, parentId: ids[i] ?? '', childId: id, kind: 'biological' as const }));
    const [base] = recordsOf(family('A m').person);
    const line: Tables = {
      ...family('A m'),
      person: tableOf(ids.map((id) => ({ ...base!, id, callName: id }))),
      parentLink: tableOf(links),
    };
    expect(kindsIn(line)).toEqual([]);
    const [ring] = odditiesOf(unmasked(withLink(line, ids.at(-1) ?? '', 'p0')), 'worker');
    expect(ring?.people).toHaveLength(size);
  });
});
