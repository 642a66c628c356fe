// Families that cannot be, or hardly: what people type by mistake and what other programs leave in their files.
import { recordsOf, tableOf } from '../../src/base/tables.ts';
import type { Person } from '../../src/model/records/facts.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { family } from './family.ts';

const upTo = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

const changed = (tables: Tables, change: (person: Person, nr: number) => Partial<Person>): Tables => ({
  ...tables,
  person: tableOf(recordsOf(tables.person).map((one, nr) => ({ ...one, ...change(one, nr) }))),
});

const linked = (tables: Tables, parentId: string, childId: string): Tables => ({
  ...tables,
  parentLink: { ...tables.parentLink, odd: { id: 'odd', parentId, childId, kind: 'biological' } },
});

const coupled = (tables: Tables, aId: string, bId: string): Tables => ({
  ...tables,
  partnership: { ...tables.partnership, odd: { id: 'odd', aId, bId, kind: 'married', status: 'current' } },
});

const nuclear = family(
  'Jan 1980 m + Els 1982 v: Piet 2005 m, Ans 2008 v\n! Piet\nhuis Thuis: Jan, Els, Piet, Ans\nJan Hostile Ans',
);
const LONG = 'Wilhelmina Frederika van Oranje-Nassau-B'.padEnd(40, 'x');
const RIGHT_TO_LEFT = ['محمد عبد الرحمن', 'שרה לוי', 'فاطمة', 'דוד'];

export const ODD_FAMILIES: Readonly<Record<string, Tables>> = {
  parentLoopOfTwo: family('A 1950 m: B 1975 m\nB: A\n! A'),
  parentLoopOfThree: family('A 1950 m + X 1951 v: B 1975 m\nB: C 2000 m\nC: A\n! C'),
  twoLoopsThatMeet: family('A m: B m\nB: A\nB: C v\nC: D v\nD: C\n! B'),
  loopBesidePartners: family('A 1950 m + B 1952 v: C 1975 m\nC + D 1976 v: A\n! C'),
  ownParent: linked(nuclear, 'Jan', 'Jan'),
  ownPartner: coupled(nuclear, 'Els', 'Els'),
  ownTie: { ...nuclear, tie: tableOf([{ id: 't', aId: 'Jan', bId: 'Jan', code: 'Hate', period: 'now', saidBy: [] }]) },
  partnerIsParent: coupled(family('Els 1960 v: Jan 1980 m\nElse 1961 v\n! Jan'), 'Els', 'Jan'),
  partnerIsGrandparent: coupled(family('Opa 1930 m: Els 1960 v\nEls: Bo 1985 v\n! Bo'), 'Bo', 'Opa'),
  siblingsAsPartners: coupled(family('Jan 1950 m + Els 1952 v: A 1975 m, B 1977 v\nA + B: C 2000 v\n! C'), 'A', 'B'),
  childOlder: changed(nuclear, ({ id }) => (id === 'Piet' ? { born: { value: '1940', precision: 'year' } } : {})),
  diedBeforeBorn: changed(nuclear, () => ({ died: { value: '1900', precision: 'year' } })),
  fourBirthParents: family('A 1950 m + B 1952 v: Kind 1980 v\nC 1951 m + D 1953 v: Kind\n! Kind'),
  twelvePartners: family(
    `${upTo(12, (i) => `Jan 1950 m ${i === 11 ? '+' : 'x'} E${i} ${1951 + i} v: K${i} ${1975 + i} v`)}\n! K3`,
  ),
  twelvePartnersBothSides: family(
    `${upTo(6, (i) => `Jan 1950 m x E${i} 1952 v`)}\nJan + Mia 1960 v: Bo 1990 v\n${upTo(6, (i) => `Mia x M${i} 1955 m: B${i} ${1980 + i} m`)}\n! Bo`,
  ),
  fifteenChildren: family(
    `Jan 1950 m + Els 1952 v: ${Array.from({ length: 15 }, (_, i) => `K${i} ${1970 + i} ${i % 2 ? 'm' : 'v'}`).join(', ')}\n! K7`,
  ),
  fifteenChildrenOfOne: family(`Els 1952 v: ${Array.from({ length: 15 }, (_, i) => `K${i} o`).join(', ')}\n! K0`),
  longNames: changed(nuclear, (_, nr) => ({ callName: `${nr}${LONG}`.slice(0, 40) })),
  longestName: changed(nuclear, () => ({ callName: 'm'.repeat(10_000) })),
  longWithoutSpaces: changed(nuclear, () => ({ callName: 'Ij'.repeat(20) })),
  rightToLeft: changed(nuclear, (_, nr) => ({ callName: RIGHT_TO_LEFT[nr % RIGHT_TO_LEFT.length] ?? '' })),
  strangeLetters: changed(nuclear, (_, nr) => ({
    callName: ['\u202Eomgedraaid', '🧑‍🧒‍🧒 👍🏽', 'e\u0301'.repeat(20), '<b>&"\'</b>'][nr % 4] ?? '',
  })),
  noNames: changed(nuclear, () => ({ callName: '' })),
  sameNames: changed(nuclear, () => ({ callName: 'Jan', born: { value: '1980', precision: 'year' } })),
  noDates: changed(nuclear, ({ born: _, ...rest }) => ({ ...rest, born: undefined as never })),
  datesInWords: changed(nuclear, () => ({ born: { value: '', precision: 'unknown', text: 'voor de oorlog' } })),
  datesThatAreNone: changed(nuclear, () => ({
    born: { value: '9999-99-99', precision: 'day' },
    died: { value: '0000', precision: 'year' },
  })),
  indexWhoIsGone: {
    ...nuclear,
    caseInfo: tableOf(Object.values(nuclear.caseInfo).map((info) => ({ ...info, indexPersonIds: ['nobody'] }))),
  },
  linksToNobody: {
    ...linked(coupled(nuclear, 'Els', 'nobody'), 'nobody', 'Ans'),
    household: tableOf([{ id: 'h', label: '', memberIds: ['nobody', 'Jan'] }]),
    birthGroup: tableOf([{ id: 'b', kind: 'identical', childIds: ['nobody', 'Piet'] }]),
  },
  emptyHome: { ...nuclear, household: tableOf([{ id: 'h', label: 'Leeg', memberIds: [] }]) },
  twinWithParent: { ...nuclear, birthGroup: tableOf([{ id: 'b', kind: 'identical', childIds: ['Jan', 'Piet'] }]) },
  everybodyInTenHomes: {
    ...nuclear,
    household: tableOf(
      Array.from({ length: 10 }, (_, i) => ({
        id: `h${i}`,
        label: `Huis ${i}`,
        memberIds: ['Jan', 'Els', 'Piet', 'Ans'],
      })),
    ),
  },
  thirtyTiesOfTwo: {
    ...nuclear,
    tie: tableOf(
      Array.from({ length: 30 }, (_, i) => ({
        id: `t${i}`,
        aId: 'Jan',
        bId: 'Ans',
        code: 'Hostile' as const,
        period: 'now' as const,
        saidBy: [],
      })),
    ),
  },
};
