// Writes a family as statements of the quick line: to read, to change as text, to take along. Read back, they give the
// same people, couples, parents, twins and relations.
import type { FuzzyDate } from '../base/fuzzyDate.ts';
import type { Id } from '../base/ids.ts';
import { recordsOf } from '../base/tables.ts';
import { folded } from '../model/facts/names.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import { type ParentLink, type Partnership, type Person, TOGETHER } from '../model/records/facts.ts';
import type { Tables } from '../model/records/registry.ts';
import { strangeWord, withCapitals } from './names.ts';
import { readStatement } from './readStatements.ts';
import { BOND_WORDS, bondOf } from './words/bonds.ts';
import { roleOf } from './words/roles.ts';
import {
  genderOfHonorific,
  isConnector,
  isDoing,
  isFiller,
  isOrganisation,
  isParticle,
  isVerb,
} from './words/smallWords.ts';
import { FLAGS, sexOf, twinsOf } from './words/traits.ts';
import { UNION_WORDS, unionOf } from './words/unions.ts';

const SEX_SIGNS: Readonly<Record<Person['gender'], string>> = { male: 'm', female: 'v', other: 'nb', unknown: '' };

export function printStatements(tables: Tables): string[] {
  const printer = new Printer(tables);
  return [...printer.couples(), ...printer.parents(), ...printer.rest(), ...printer.twins(), ...printer.ties()];
}

class Printer {
  readonly #tables: Tables;
  readonly #index: ReadonlySet<Id>;
  readonly #told = new Set<Id>();
  readonly #linked = new Set<Id>();
  readonly #nameless = new Map<Id, string>();
  readonly #doubled = new Set<string>();

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#index = new Set(tables.caseInfo[CASE_ID]?.indexPersonIds ?? []);
    const seen = new Set<string>();
    for (const { callName } of recordsOf(tables.person)) {
      const name = callName.toLowerCase();
      if (seen.has(name)) this.#doubled.add(name);
      seen.add(name);
    }
  }

  /** Couples, each with the children of both that are linked alike. */
  couples(): string[] {
    return recordsOf(this.#tables.partnership).map((couple) => {
      const { aId, bId } = couple;
      const head = `${this.#person(aId)} x ${this.#person(bId)} (${unionWords(couple)})`;
      const both = this.#linksFrom(aId).filter((link) => this.#twin(link, bId));
      const children = both.filter(({ childId }, i) => both.findIndex((link) => link.childId === childId) === i);
      if (children.length === 0) return head;
      return `${head}: ${children.map((link) => this.#child(link, this.#twin(link, bId))).join(', ')}`;
    });
  }

  /** Parents one by one, for what no couple has told. */
  parents(): string[] {
    return recordsOf(this.#tables.person).flatMap(({ id }) => {
      const lines: string[] = [];
      // The same child twice, with carers who came back, stands in two lines.
      for (let links = this.#linksFrom(id); links.length > 0; links = this.#linksFrom(id)) {
        const once = links.filter(({ childId }, i) => links.findIndex((link) => link.childId === childId) === i);
        lines.push(`${this.#person(id)}: ${once.map((link) => this.#child(link)).join(', ')}`);
      }
      return lines;
    });
  }

  /** Whoever stands in none of these. */
  rest(): string[] {
    return recordsOf(this.#tables.person).flatMap(({ id }) => (this.#told.has(id) ? [] : [this.#person(id)]));
  }

  twins(): string[] {
    const words = { identical: 'eeneiige tweeling', fraternal: 'twee-eiige tweeling', unknown: 'tweeling' } as const;
    return recordsOf(this.#tables.birthGroup).map(
      ({ kind, childIds }) => `${words[kind]}: ${childIds.map((id) => this.#person(id)).join(', ')}`,
    );
  }

  ties(): string[] {
    return recordsOf(this.#tables.tie).map(({ aId, bId, code, note, label, roleOfB = '' }) => {
      if (code === 'unknown' && roleOf(roleOfB)?.group) {
        return `${roleOfB} van ${this.#person(aId)}: ${this.#person(bId)}`;
      }
      return `${this.#person(aId)} ${bondWord(code, label)} ${this.#person(bId)}${note ? ` (${plain(note)})` : ''}`;
    });
  }

  /** "Jan" beside a "Jan Visser": bare it could be read as the other. */
  #isLikeAnother(callName: string): boolean {
    const name = folded(callName);
    const [first = ''] = name.split(' ');
    return recordsOf(this.#tables.person).some((other) => {
      const known = folded(other.callName);
      return known !== name && (known === first || known.split(' ')[0] === name);
    });
  }

  #linksFrom(parentId: Id): ParentLink[] {
    return recordsOf(this.#tables.parentLink).filter(
      (link) => link.parentId === parentId && !this.#linked.has(link.id),
    );
  }

  /** The link of the other parent to the same child that says the same. */
  #twin(link: ParentLink, parentId: Id): ParentLink | undefined {
    return this.#linksFrom(parentId).find(
      (other) => other.childId === link.childId && parentWords(other) === parentWords(link) && other.kind === link.kind,
    );
  }

  #child(link: ParentLink, other?: ParentLink): string {
    this.#linked.add(link.id);
    if (other) this.#linked.add(other.id);
    const births = recordsOf(this.#tables.parentLink).filter(
      ({ childId, kind }) => childId === link.childId && (kind === 'biological' || kind === 'legal'),
    );
    const words = parentWords(link, births.length <= 2);
    return this.#person(link.childId) + (words ? ` (${words})` : '');
  }

  /** The name with everything known the first time; afterwards the name, and the year where names are the same. */
  #person(id: Id): string {
    const person = this.#tables.person[id];
    if (!person) return '?';
    const first = !this.#told.has(id);
    this.#told.add(id);
    if (person.callName.trim() === '') {
      const nr = this.#nameless.get(id) ?? `?${this.#nameless.size + 1}`;
      this.#nameless.set(id, nr);
      return first ? `${nr}${this.#index.has(id) ? '!' : ''}${factWords(person)}` : nr;
    }
    const name = this.#isLikeAnother(person.callName) ? quoted(person.callName) : nameWords(person.callName);
    if (first) return `${name}${this.#index.has(id) ? '!' : ''}${factWords(person)}`;
    return this.#doubled.has(person.callName.toLowerCase()) ? `${name}${factWords(person)}` : name;
  }
}

const plain = (text: string): string =>
  text
    .replace(/[\n();"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isKeyword = (word: string): boolean =>
  [roleOf, unionOf, bondOf, sexOf, twinsOf].some((meaning) => meaning(word) !== undefined) ||
  isParticle(word) ||
  isConnector(word) ||
  isFiller(word) ||
  isVerb(word) ||
  isDoing(word) ||
  isOrganisation(word) ||
  genderOfHonorific(word) !== undefined;

const quoted = (callName: string): string => `"${plain(callName) || '?'}"`;

/** In quotes when it would not be read back as this very name. */
function nameWords(callName: string): string {
  const name = plain(callName) || '?';
  const reading = readStatement(name, () => false);
  const only = 'statement' in reading && reading.statement.is === 'people' ? reading.statement.people : [];
  const [one] = only;
  const safe =
    only.length === 1 &&
    one?.name.text === name &&
    !name.split(' ').some(isKeyword) &&
    one.attrs.length === 0 &&
    withCapitals(name) === callName &&
    strangeWord(one.name, name) === null &&
    /^[\p{L}\p{M} ]+$/u.test(name);
  return safe ? name : quoted(callName);
}

function factWords(person: Person): string {
  const { gender, kind, born, dueOn, died, deceased, pregnancyOutcome, familyName } = person;
  const brackets: string[] = [];
  if (kind === 'pet') brackets.push('huisdier');
  if (kind === 'institution') brackets.push('instelling');
  if (kind === 'unborn') {
    brackets.push(flagWord((flag) => flag['outcome'] === pregnancyOutcome) ?? 'ongeboren');
  }
  if (familyName) brackets.push(`achternaam ${plain(familyName).replaceAll(',', ' ')}`);
  return [
    SEX_SIGNS[gender],
    dateWords(kind === 'unborn' ? (dueOn ?? born) : born, '*'),
    died ? dateWords(died, '†') : deceased ? '†' : '',
    brackets.length > 0 ? `(${brackets.join(', ')})` : '',
  ]
    .filter((part) => part !== '')
    .map((part) => ` ${part}`)
    .join('');
}

const flagWord = (fits: (flag: Readonly<Record<string, unknown>>) => boolean): string | undefined =>
  Object.keys(FLAGS).find((word) => fits(FLAGS[word] as unknown as Readonly<Record<string, unknown>>));

const LEADS = { about: 'ca ', before: '<', after: '>' } as const;

function dateWords(date: FuzzyDate | undefined, sign: string): string {
  if (!date || date.value === '') return '';
  const { precision } = date;
  const lead = precision === 'about' || precision === 'before' || precision === 'after' ? LEADS[precision] : '';
  return `${sign}${lead}${date.value.split('-').reverse().join('-')}`;
}

/** The kind with its beginning, then what became of it with its end. */
function unionWords({ kind, status, from, to }: Partnership): string {
  const wordFor = (fits: (meaning: { kind?: string; status?: string }) => boolean): string =>
    Object.keys(UNION_WORDS).find((word) => fits(UNION_WORDS[word] ?? {})) ?? '';
  const kindWord = wordFor((one) => one.kind === kind && (one.status ?? 'current') === 'current');
  const since = from ? ` ${dateWords(from, '')}` : '';
  if (status === 'current') return `${kindWord}${since}${to ? ` tot ${dateWords(to, '')}` : ''}`;
  const statusWord = wordFor((one) => one.status === status && !one.kind);
  const until = to ? (TOGETHER.has(status) ? ` tot ${dateWords(to, '')}` : ` ${dateWords(to, '')}`) : '';
  return `${kindWord}${since}, ${statusWord}${until}`;
}

function parentWords({ kind, from, to }: ParentLink, isPlain = true): string {
  if (kind === 'biological' && !from && !to && isPlain) return '';
  const word = flagWord((flag) => (flag['flag'] as { code?: string } | undefined)?.code === kind) ?? '';
  const period =
    from && to
      ? ` ${dateWords(from, '')} tot ${dateWords(to, '')}`
      : from
        ? ` sinds ${dateWords(from, '')}`
        : to
          ? ` tot ${dateWords(to, '')}`
          : '';
  return `${word}${period}`;
}

/** A word people use where there is one, else the code itself. */
function bondWord(code: string, label: string | undefined): string {
  const words = Object.keys(BOND_WORDS).filter((word) => BOND_WORDS[word]?.code === code);
  const used = words.filter((word) => word !== code.toLowerCase());
  const labelled = used.find((word) => BOND_WORDS[word]?.label === label);
  return labelled ?? used.find((word) => !BOND_WORDS[word]?.label) ?? code.toLowerCase();
}
