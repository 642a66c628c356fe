// Finds who a typed name means, adds whoever is new, and fills in what was not known yet. Where it can be more than one
// person it asks.
import { yearOf } from '../base/fuzzyDate.ts';
import type { Id } from '../base/ids.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import type { Person } from '../model/records/facts.ts';
import { asNote } from './fault.ts';
import { knownIn, nearestName, nearestWord, peopleNamed, shorterNamed, strangeWord, withCapitals } from './names.ts';
import type { PersonFacts } from './personFacts.ts';
import type { NameNode, Span } from './statement.ts';
import { keepsTitle, relativesOf, titleFields, titleOf } from './titles.ts';
import { nameOf, parentOf, parentOn } from './writeFamily.ts';
import type { Choice, Writer } from './writer.ts';

export interface Seeking {
  /** People it cannot be: one of the couple is not the other, a child is not its own parent. */
  readonly not?: readonly Id[];
  /** Somebody who should be there already. */
  readonly expected?: 'bond' | 'role';
  /** Whose mother "zijn moeder" is; the child of the map when nobody is named. */
  readonly titlesOf?: Id;
  /** What the role says of somebody new or of somebody whose sex is not known. */
  readonly fields?: PersonFacts['fields'];
}

const NO_FACTS: PersonFacts['fields'] = {};
/** Dates that rest on a guess may differ this much and still be the same. */
const ROUGH_YEARS = 2;

export function findPerson(writer: Writer, name: NameNode, facts = NO_FACTS, seeking: Seeking = {}): Id {
  const at = name;
  if (name.unknown) return namelessPerson(writer, name, { ...seeking.fields, ...facts });
  checkName(writer, name);
  const visible = writer.setting.visible(writer.tables);
  const all = peopleNamed(visible, name.text, name.quoted);
  const possible = all.filter(({ id }) => !seeking.not?.includes(id));
  const fitting = possible.filter((person) => fits(person, facts));
  const sameYear = facts.born ? fitting.filter(({ born }) => yearOf(born) === yearOf(facts.born)) : [];
  const likely = sameYear.length > 0 ? sameYear : fitting;
  if (likely.length === 1) return known(writer, likely[0] as Person, facts, seeking, at);
  if (likely.length > 1) {
    const id = askWhich(writer, name, likely);
    return id === null
      ? added(writer, name, facts, seeking)
      : known(writer, visible.person[id] as Person, facts, seeking, at);
  }
  if (all.length > 0) {
    const other = possible[0] ?? (all[0] as Person);
    if (askOther(writer, name, other)) return added(writer, name, facts, seeking);
    return known(writer, other, facts, { ...seeking, fields: {} }, at, true);
  }
  const related = titledPerson(writer, name, facts, seeking);
  if (related !== null) return related;
  // In quotes it is the whole name.
  const [shorter] = (name.quoted ? [] : shorterNamed(visible, name.text)).filter(
    (one) => fits(one, facts) && !seeking.not?.includes(one.id),
  );
  if (shorter && askFuller(writer, name, shorter, facts)) {
    return known(writer, shorter, { ...facts, callName: withCapitals(name.text) }, seeking, at);
  }
  if (seeking.expected) askUnknown(writer, name, seeking.expected);
  return added(writer, name, facts, seeking);
}

/** "mama", "oma Ria": whoever is that to the child of the map; null when nobody is. */
function titledPerson(writer: Writer, name: NameNode, facts: PersonFacts['fields'], seeking: Seeking): Id | null {
  const title = titleOf(name);
  const subject = seeking.titlesOf ?? writer.tables.caseInfo[CASE_ID]?.indexPersonIds[0];
  if (!title || subject === undefined || !writer.tables.person[subject]) return null;
  const visible = writer.setting.visible(writer.tables);
  const { role, rest } = title;
  const isRelative = relativesOf(visible, subject, role);
  const called = rest === '' ? Object.values(visible.person) : peopleNamed(visible, rest);
  const people = called.filter((one) => !seeking.not?.includes(one.id) && isRelative(one.id) && fits(one, facts));
  const [only, another] = people;
  if (another) {
    const id = askWhich(writer, name, people);
    return id === null ? null : known(writer, visible.person[id] as Person, facts, seeking, name);
  }
  if (only) {
    const isMeant = rest === '' || !keepsTitle(role) || askFuller(writer, name, only, facts, 'same');
    return isMeant ? known(writer, only, facts, seeking, name) : null;
  }
  const side = role.gender === 'female' ? 'mother' : role.gender === 'male' ? 'father' : null;
  if (rest !== '' || role.kin !== 'parent' || !side || seeking.not?.includes(subject)) return null;
  if (parentOn(writer, subject, side)) return null;
  const fields = { ...seeking.fields, ...(role.gender ? { gender: role.gender } : {}) };
  const id = added(writer, name, facts, { ...seeking, fields });
  parentOf(writer, id, subject, { code: 'biological' }, name);
  return id;
}

function checkName(writer: Writer, name: NameNode): void {
  const strange = strangeWord(name, writer.text);
  if (!strange) return;
  const near = nearestWord(strange.word);
  throw writer.stuck(strange, { key: 'shorthand.fault.word', values: { word: strange.word } }, [
    ...(near ? [{ answer: near, text: near, rewrite: writer.rewritten(strange, near) }] : []),
    ...asNote(writer.text, writer.setting.say, knownIn(writer.setting.visible(writer.tables))),
  ]);
}

const fits = (person: Person, { born, gender }: PersonFacts['fields']): boolean =>
  sameBirth(person, born) &&
  (!gender || gender === 'unknown' || person.gender === 'unknown' || person.gender === gender);

function sameBirth(person: Person, born: Person['born']): boolean {
  const [a, b] = [yearOf(person.born), yearOf(born)];
  if (a === null || b === null) return true;
  const rough = [person.born, born].some(
    (date) => date?.precision !== 'year' && date?.precision !== 'day' && date?.precision !== 'month',
  );
  return Math.abs(a - b) <= (rough ? ROUGH_YEARS : 0);
}

function namelessPerson(writer: Writer, name: NameNode, fields: PersonFacts['fields']): Id {
  const before = name.nr === '' ? undefined : writer.nameless.get(name.nr);
  if (before && writer.tables.person[before]) {
    fillIn(writer, writer.tables.person[before] as Person, fields, name, false);
    return before;
  }
  const id = writer.add('', fields, name);
  if (name.nr !== '') writer.nameless.set(name.nr, id);
  writer.chip(name, 'new', writer.say('shorthand.chip.nameless'), id);
  return id;
}

function known(
  writer: Writer,
  person: Person,
  facts: PersonFacts['fields'],
  seeking: Seeking,
  at: Span,
  overwrite = false,
): Id {
  const now = writer.tables.person[person.id] ?? person;
  fillIn(writer, now, { ...seeking.fields, ...facts }, at, overwrite);
  writer.named.push(person.id);
  writer.chip(at, 'known', writer.say('shorthand.chip.known', { name: nameOf(writer, person.id) }), person.id);
  return person.id;
}

/** Only what was not known yet, or is more exact now; `overwrite` for who said that it is the same person all the same. */
function fillIn(writer: Writer, now: Person, facts: PersonFacts['fields'], at: Span, overwrite: boolean): void {
  const fields: { -readonly [K in keyof Omit<Person, 'id'>]?: Person[K] } = {};
  const { gender, born, died } = facts;
  if (gender && gender !== 'unknown' && (overwrite || now.gender === 'unknown')) fields.gender = gender;
  if (born && (overwrite || !now.born || (now.born.precision === 'about' && born.precision !== 'about')))
    fields.born = born;
  if (died && (overwrite || !now.died)) fields.died = died;
  if (facts.deceased && !now.died) fields.deceased = true;
  if (facts.callName) fields.callName = facts.callName;
  if (facts.familyName && !now.familyName) fields.familyName = facts.familyName;
  if (facts.kind && facts.kind !== now.kind) fields.kind = facts.kind;
  if (facts.dueOn && !now.dueOn) fields.dueOn = facts.dueOn;
  if (facts.pregnancyOutcome) fields.pregnancyOutcome = facts.pregnancyOutcome;
  if (facts.note && facts.note !== now.note) fields.note = now.note ? `${now.note}\n${facts.note}` : facts.note;
  const isIndex = writer.tables.caseInfo[CASE_ID]?.indexPersonIds.includes(now.id) === true;
  if (facts.role && !now.role && !isIndex) fields.role = facts.role;
  const changed = Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => JSON.stringify(now[key as keyof Person]) !== JSON.stringify(value)),
  );
  if (Object.keys(changed).length > 0) writer.run({ id: 'person.edit', args: { id: now.id, fields: changed } }, at);
}

function added(writer: Writer, name: NameNode, facts: PersonFacts['fields'], seeking: Seeking): Id {
  const callName = name.quoted ? name.text : withCapitals(name.text);
  const fields = { ...titleFields(name), ...seeking.fields, ...facts };
  const id = writer.add(callName, fields, name);
  writer.named.push(id);
  const { gender, born } = fields;
  const details = [
    gender && gender !== 'unknown' ? writer.say(`model.gender.${gender}`) : '',
    born ? String(yearOf(born) ?? '') : '',
  ].filter((part) => part !== '');
  const text = details.length
    ? writer.say('shorthand.chip.newWith', { name: callName, details: details.join(', ') })
    : writer.say('shorthand.chip.new', { name: callName });
  writer.chip(name, 'new', text, id);
  return id;
}

/** "Jan (1980)", "Jan (partner van Els)": enough to tell people of one name apart. */
export function toldApart(writer: Writer, person: Person): string {
  const { tables } = writer;
  const name = nameOf(writer, person.id);
  const year = yearOf(person.born);
  if (year !== null) return writer.say('shorthand.choice.withYear', { name, year });
  const called = (id: Id): string => tables.person[id]?.callName ?? '';
  for (const { aId, bId } of Object.values(tables.partnership)) {
    const other = called(aId === person.id ? bId : bId === person.id ? aId : '');
    if (other) return writer.say('shorthand.choice.withPartner', { name, partner: other });
  }
  for (const { parentId, childId } of Object.values(tables.parentLink)) {
    if (parentId === person.id && called(childId)) {
      return writer.say('shorthand.choice.withChild', { name, child: called(childId) });
    }
    if (childId === person.id && called(parentId)) {
      return writer.say('shorthand.choice.withParent', { name, parent: called(parentId) });
    }
  }
  return name;
}

function askWhich(writer: Writer, name: NameNode, people: readonly Person[]): Id | null {
  const shown = name.quoted ? name.text : withCapitals(name.text);
  const answer = writer.ask(
    {
      id: `which:${shown}`,
      text: writer.say('shorthand.ask.which', { name: shown }),
      choices: [
        ...people.map((person) => ({ answer: person.id, text: toldApart(writer, person) })),
        { answer: 'new', text: writer.say('shorthand.choice.another', { name: shown }) },
      ],
    },
    name,
    null,
  );
  return answer === 'new' ? null : answer;
}

/** Asked when what is typed does not fit the one who is called so: another one, unless somebody says it is the same. */
function askOther(writer: Writer, name: NameNode, person: Person): boolean {
  const shown = person.callName;
  return (
    writer.ask(
      {
        id: `other:${shown}:${name.start}`,
        text: writer.say('shorthand.ask.other', { name: shown }),
        choices: [
          { answer: 'new', text: writer.say('shorthand.choice.yesAnother', { name: shown }) },
          { answer: 'same', text: writer.say('shorthand.choice.same', { name: toldApart(writer, person) }) },
        ],
      },
      name,
      'new',
    ) === 'new'
  );
}

function askFuller(
  writer: Writer,
  name: NameNode,
  person: Person,
  facts: PersonFacts['fields'],
  proposed?: 'same' | 'new',
): boolean {
  const sameYear = facts.born !== undefined && yearOf(person.born) === yearOf(facts.born);
  const full = withCapitals(name.text);
  return (
    writer.ask(
      {
        id: `fuller:${full}`,
        text: writer.say('shorthand.ask.fuller', { name: full, known: toldApart(writer, person) }),
        choices: [
          { answer: 'same', text: writer.say('shorthand.choice.yesSame', { name: person.callName }) },
          { answer: 'new', text: writer.say('shorthand.choice.another', { name: full }) },
        ],
      },
      name,
      proposed ?? (sameYear ? 'same' : 'new'),
    ) === 'same'
  );
}

/** A name nobody has, where somebody known is expected: a slip of the finger, or somebody to add. */
function askUnknown(writer: Writer, name: NameNode, expected: 'bond' | 'role'): void {
  const shown = name.quoted ? name.text : withCapitals(name.text);
  const near = nearestName(writer.setting.visible(writer.tables), name.text);
  if (expected === 'role' && !near?.isSlip) return;
  const choices: Choice[] = [{ answer: 'add', text: writer.say('shorthand.choice.add', { name: shown }) }];
  if (near) {
    choices.push({
      answer: near.id,
      text: writer.say('shorthand.choice.mean', { name: near.name }),
      rewrite: writer.rewritten(name, near.name),
    });
  }
  writer.ask(
    { id: `unknown:${shown}`, text: writer.say('shorthand.ask.unknown', { name: shown }), choices },
    name,
    near?.isSlip ? null : 'add',
  );
}
