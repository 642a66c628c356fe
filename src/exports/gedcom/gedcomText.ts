// Writes the family as GEDCOM 5.5.1, in UTF-8.
import { dateParts, type FuzzyDate } from '../../base/fuzzyDate.ts';
import { recordsOf } from '../../base/tables.ts';
import { hasDied } from '../../model/facts/age.ts';
import type { ParentLinkKind, Partnership, Person } from '../../model/records/facts.ts';
import type { ExportInput } from '../format.ts';
import { readableDate } from '../readableDate.ts';
import { type GedcomFamily, gedcomFamilies, isFamily } from './families.ts';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
/** A line may hold 255 characters; longer texts go on in CONC lines. */
const LONGEST = 200;

export function gedcomText({ tables, say, date, audience }: ExportInput): string {
  const people = recordsOf(tables.person).filter(({ id }) => isFamily(tables, id));
  const families = gedcomFamilies(tables);
  const xref = new Map(people.map(({ id }, i) => [id, `@I${i + 1}@`]));
  const stamp = say('files.exportStamp', { date: readableDate(date, say), audience });
  return [
    '0 HEAD',
    '1 SOUR KRINGKAART',
    '1 GEDC',
    '2 VERS 5.5.1',
    '2 FORM LINEAGE-LINKED',
    '1 CHAR UTF-8',
    '1 SUBM @S1@',
    ...longText(1, 'NOTE', stamp),
    '0 @S1@ SUBM',
    '1 NAME KRINGKAART',
    ...people.flatMap((person) => [
      `0 ${xref.get(person.id)} INDI`,
      ...personLines(person),
      ...families.flatMap(({ parentIds }, i) => (parentIds.includes(person.id) ? [`1 FAMS @F${i + 1}@`] : [])),
      ...families.flatMap((family, i) => childLines(family, person, i + 1)),
    ]),
    ...families.flatMap((family, i) => [
      `0 @F${i + 1}@ FAM`,
      ...parentsOf(family, tables.person).map((id, at) => `1 ${at === 0 ? 'HUSB' : 'WIFE'} ${xref.get(id)}`),
      ...(family.partnership ? unionLines(family.partnership) : []),
      ...[...family.children.keys()].flatMap((id) => [
        `1 CHIL ${xref.get(id)}`,
        ...kindLines(family, id, tables.person),
      ]),
    ]),
    '0 TRLR',
    '',
  ].join('\r\n');
}

/** One line per line: a name with a break in it must not become a line of its own. */
const flat = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .replaceAll('@', '@@')
    .trim();

function longText(level: number, tag: string, text: string): string[] {
  const chars = [...flat(text)];
  const lines = [`${level} ${tag} ${chars.slice(0, LONGEST).join('')}`];
  for (let from = LONGEST; from < chars.length; from += LONGEST) {
    lines.push(`${level + 1} CONC ${chars.slice(from, from + LONGEST).join('')}`);
  }
  return lines;
}

const SEXES: Partial<Readonly<Record<Person['gender'], string>>> = { female: 'F', male: 'M' };

function personLines(person: Person): string[] {
  // A slash would end the surname.
  const [given, surname] = [person.callName, person.familyName ?? ''].map((name) => flat(name).replaceAll('/', '-'));
  return [
    `1 NAME ${given}${surname ? ` /${surname}/` : ''}`,
    `1 SEX ${SEXES[person.gender] ?? 'U'}`,
    ...(person.born ? ['1 BIRT', ...dateLine(2, person.born)] : []),
    ...(person.died ? ['1 DEAT', ...dateLine(2, person.died)] : hasDied(person) ? ['1 DEAT Y'] : []),
    ...(person.occupation ? longText(1, 'OCCU', person.occupation) : []),
  ];
}

const LEADS: Partial<Readonly<Record<FuzzyDate['precision'], string>>> = {
  about: 'ABT ',
  before: 'BEF ',
  after: 'AFT ',
};

function dateLine(level: number, date: FuzzyDate): string[] {
  const parts = dateParts(date.value);
  if (!parts) return date.text ? [`${level} DATE (${flat(date.text).slice(0, LONGEST)})`] : [];
  const { year, month, day } = parts;
  const written = [day, month === undefined ? undefined : MONTHS[month - 1], String(year).padStart(4, '0')];
  return [`${level} DATE ${LEADS[date.precision] ?? ''}${written.filter((one) => one !== undefined).join(' ')}`];
}

/** What programs know as the kind of a child; the others stand as words of their own at the child. */
const PEDIGREES: Partial<Readonly<Record<ParentLinkKind, string>>> = {
  biological: 'birth',
  adoptive: 'adopted',
  foster: 'foster',
};

function childLines({ children }: GedcomFamily, { id }: Person, nr: number): string[] {
  const links = children.get(id);
  if (!links) return [];
  const [kind, other] = [...new Set(links.map((link) => link.kind))];
  const pedigree = kind && !other ? PEDIGREES[kind] : undefined;
  return [`1 FAMC @F${nr}@`, ...(pedigree ? [`2 PEDI ${pedigree}`] : [])];
}

const KIND_WORDS: Readonly<Record<ParentLinkKind, string>> = {
  biological: 'Natural',
  legal: 'Legal',
  adoptive: 'Adopted',
  foster: 'Foster',
  step: 'Step',
  guardian: 'Guardian',
  donor: 'Donor',
  surrogate: 'Surrogate',
};

/** How the child belongs to each parent, where that is not by birth (tags that most programs know). */
function kindLines(family: GedcomFamily, childId: string, people: ExportInput['tables']['person']): string[] {
  const links = family.children.get(childId) ?? [];
  if (links.every(({ kind }) => kind === 'biological')) return [];
  const parents = parentsOf(family, people);
  return links.map(({ parentId, kind }) => `2 ${parents[0] === parentId ? '_FREL' : '_MREL'} ${KIND_WORDS[kind]}`);
}

/** A man first where there is one man; the tags of old files know no other families. */
function parentsOf({ parentIds }: GedcomFamily, people: ExportInput['tables']['person']): string[] {
  const rank = (id: string): number => ({ male: 0, female: 2, other: 1, unknown: 1 })[people[id]?.gender ?? 'unknown'];
  return [...parentIds].sort((a, b) => rank(a) - rank(b));
}

const ENDS: Partial<Readonly<Record<Partnership['status'], string>>> = {
  divorced: 'DIV',
  annulled: 'ANUL',
  separated: '_SEPR',
  legallySeparated: '_SEPR',
  ended: '_SEPR',
};

function unionLines({ kind, status, from, to }: Partnership): string[] {
  const married = kind === 'married' || kind === 'registered';
  const end = ENDS[status];
  const marriage = [
    from ? '1 MARR' : '1 MARR Y',
    ...(kind === 'registered' ? ['2 TYPE Registered partnership'] : []),
    ...(from ? dateLine(2, from) : []),
  ];
  return [
    ...(married ? marriage : []),
    ...(end ? [to ? `1 ${end}` : `1 ${end} Y`, ...(to ? dateLine(2, to) : [])] : []),
  ];
}
