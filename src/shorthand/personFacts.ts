// What was typed about one person beside the name, as fields of the record; asks where a number can mean two things.
import { type FuzzyDate, yearOf } from '../base/fuzzyDate.ts';
import { ageDay } from '../model/facts/age.ts';
import type { Person } from '../model/records/facts.ts';
import type { Attr, ParentFlag, PersonNode, Side, Span, UnionFact } from './statement.ts';
import type { Writer } from './writer.ts';

export interface PersonFacts {
  readonly fields: Partial<Omit<Person, 'id'>>;
  /** Said inside the brackets of one of a couple: "(m, 1980, gescheiden)". */
  readonly unions: readonly UnionFact[];
  /** How this person is linked as a child, or links as a parent: "(pleeg)". */
  readonly parent: ParentFlag | null;
  readonly index: boolean;
  readonly twin: boolean;
  /** Expects a child; of a child itself: not born yet. */
  readonly pregnant: boolean;
  readonly notes: readonly string[];
  readonly side: Side | null;
}

const EARLIEST = 1850;
/** From here on a bare number is rather a year of birth than an age (interaction.md 1.5). */
const OLD = 75;
const OLDEST = 115;

type Fields = { -readonly [K in keyof Omit<Person, 'id'>]?: Person[K] };

/** `hasRole`: a side of the family says something only of who has a role. */
export function personFacts(
  writer: Writer,
  node: PersonNode,
  more: readonly Attr[] = [],
  hasRole = false,
): PersonFacts {
  const fields: Fields = {};
  const unions: UnionFact[] = [];
  const notes: string[] = [];
  let parent: ParentFlag | null = null;
  let index = node.index;
  let twin = false;
  let pregnant = false;
  let side: Side | null = null;
  const dates: { at: Span; date: FuzzyDate }[] = [];
  for (const attr of [...more, ...node.attrs]) {
    switch (attr.is) {
      case 'sex':
        fields.gender = attr.gender;
        break;
      case 'born':
        fields.born = attr.date;
        dates.push({ at: attr, date: attr.date });
        break;
      case 'lived':
        fields.born = attr.born;
        fields.died = attr.died;
        dates.push({ at: attr, date: attr.born }, { at: attr, date: attr.died });
        break;
      case 'died':
        if (attr.date) {
          fields.died = attr.date;
          dates.push({ at: attr, date: attr.date });
        } else fields.deceased = true;
        break;
      case 'age':
        fields.born = bornFromAge(writer, node, attr);
        break;
      case 'shortYear':
        fields.born = { value: String(wholeYear(writer, attr.digits)), precision: 'year' };
        break;
      case 'union':
        unions.push(attr.fact);
        break;
      case 'parent':
        parent = attr.flag;
        break;
      case 'index':
        index = true;
        break;
      case 'pregnant':
        pregnant = true;
        break;
      case 'institution':
        fields.kind = 'institution';
        break;
      case 'unborn':
        fields.kind = 'unborn';
        fields.pregnancyOutcome = 'pregnancy';
        break;
      case 'lost':
        fields.kind = 'unborn';
        fields.pregnancyOutcome = attr.outcome;
        break;
      case 'pet':
        fields.kind = 'pet';
        break;
      case 'twin':
        twin = true;
        break;
      case 'side':
        if (!hasRole) throw writer.stuck(attr, { key: 'shorthand.fault.whatRole', values: { name: node.name.text } });
        side = attr.side;
        break;
      case 'familyName':
        fields.familyName = attr.text;
        break;
      case 'note':
        notes.push(attr.text);
        break;
    }
  }
  const latest = thisYear(writer) + (pregnant || fields.kind === 'unborn' ? 1 : 0);
  for (const { at, date } of dates) askWhenImpossible(writer, at, date, latest);
  return {
    fields: fields.kind === 'unborn' ? expected(fields) : fields,
    unions,
    parent,
    index,
    twin,
    pregnant,
    notes,
    side,
  };
}

/** A child that is not born yet has a day on which it is expected. */
export function expected({ born, ...fields }: PersonFacts['fields']): PersonFacts['fields'] {
  const outcome = fields.pregnancyOutcome ?? 'pregnancy';
  const dates = born ? (outcome === 'pregnancy' ? { dueOn: born } : { born }) : {};
  return { ...fields, ...dates, kind: 'unborn', pregnancyOutcome: outcome };
}

const thisYear = (writer: Writer): number => Number(writer.setting.today.slice(0, 4));
const yearOfAges = (writer: Writer): number => Number(ageDay(writer.tables, writer.setting.today).slice(0, 4));

/** '10 is 2010, '85 is 1985: the last year with these digits that has been. */
function wholeYear(writer: Writer, digits: number): number {
  const year = thisYear(writer);
  const century = Math.floor(year / 100) * 100;
  return century + digits <= year ? century + digits : century - 100 + digits;
}

function bornFromAge(writer: Writer, node: PersonNode, attr: Extract<Attr, { is: 'age' }>): FuzzyDate {
  const { years } = attr;
  if (years > OLDEST) throw writer.stuck(attr, { key: 'shorthand.fault.age', values: { years } });
  const byAge: FuzzyDate = { value: String(yearOfAges(writer) - years), precision: 'about' };
  if (!attr.bare || years < OLD || years > 99) return byAge;
  const year = 1900 + years;
  const answer = writer.ask(
    {
      id: `age:${node.name.text}:${years}`,
      text: writer.say('shorthand.ask.age', { years, year }),
      choices: [
        { answer: 'age', text: writer.say('shorthand.choice.age', { years }) },
        { answer: 'year', text: writer.say('shorthand.choice.born', { year }) },
      ],
    },
    attr,
    'age',
  );
  return answer === 'age' ? byAge : { value: String(year), precision: 'year' };
}

function askWhenImpossible(writer: Writer, at: Span, date: FuzzyDate, latest: number): void {
  const year = yearOf(date);
  if (year === null || (year >= EARLIEST && year <= latest)) return;
  writer.ask(
    {
      id: `year:${year}`,
      text: writer.say('shorthand.ask.year', { year }),
      choices: [{ answer: 'right', text: writer.say('shorthand.choice.yearIsRight', { year }) }],
    },
    at,
    null,
  );
}
