// Makes people of the individuals in a GEDCOM file.
import type { FuzzyDate } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import { MAX_TEXT } from '../../model/records/basics.ts';
import type { Gender, Person } from '../../model/records/facts.ts';
import type { Report } from '../report.ts';
import { readDate } from './dates.ts';
import { type GedcomNode, pointer, take, takeAll } from './records.ts';

export interface Reading {
  readonly report: Report;
  /** The notes that stand apart in the file, by their number. */
  readonly notes: ReadonlyMap<string, GedcomNode>;
}

type Draft = { -readonly [K in keyof Person]: Person[K] };

const GENDERS: Readonly<Record<string, Gender>> = { M: 'male', F: 'female', X: 'other', U: 'unknown' };
const OTHER_NAME_TYPES = /^(MARRIED|AKA|NICK|IMMIGRANT|PROFESSIONAL|OTHER)$/i;
/** What programs of their own put under a name. */
const OTHER_NAME_TAGS = ['_AKA', '_MARNM', '_MARNAME', '_RUFNAME'];
const CONFIDENTIAL = /CONFIDENTIAL|PRIVACY/i;

export function readPerson(node: GedcomNode, id: Id, reading: Reading): Person {
  const { report } = reading;
  const names = node.children.filter(({ tag }) => tag === 'NAME');
  const plain = names.find(
    (one) => !OTHER_NAME_TYPES.test(one.children.find(({ tag }) => tag === 'TYPE')?.value ?? ''),
  );
  const main = plain ?? names[0];
  const { callName, familyName } = main ? nameParts(main) : { callName: '', familyName: '' };
  const shown = [callName, familyName].filter(Boolean).join(' ') || `@${node.xref}@`;

  const sex = take(node, 'SEX')?.value.trim().toUpperCase() ?? '';
  const person: Draft = {
    id,
    kind: 'person',
    callName: limited(callName, shown, report),
    gender: Object.hasOwn(GENDERS, sex) ? (GENDERS[sex] ?? 'unknown') : sex === '' ? 'unknown' : 'other',
    whereabouts: 'known',
    defaultGroup: 'family',
    foundVia: { kind: 'import' },
  };
  if (familyName !== '') person.familyName = limited(familyName, shown, report);

  const born = eventDate(take(node, 'BIRT'), shown, report);
  const baptised = born ? null : eventDate(take(node, 'CHR') ?? take(node, 'BAPM'), shown, report);
  if (born) person.born = born;
  else if (baptised) {
    person.born = { ...baptised, precision: baptised.value === '' ? 'unknown' : 'about' };
    report.add('changed', 'files.gedcomBirthGuessed', shown);
  }
  readDeath(node, person, shown, report);

  const work = takeAll(node, 'OCCU').map(({ value }) => value.trim());
  if (work.some(Boolean)) person.occupation = limited(work.filter(Boolean).join('; '), shown, report);
  const home = takeAll(node, 'RESI')
    .flatMap((one) => take(one, 'PLAC')?.value.trim() || [])
    .at(-1);
  if (home !== undefined) person.residenceArea = limited(home, shown, report);

  const notes = readNotes(node, reading);
  const alsoCalled = [
    ...takeAll(node, 'ALIA').filter((alias) => pointer(alias.value) === null),
    ...(main ? OTHER_NAME_TAGS.flatMap((tag) => takeAll(main, tag)) : []),
  ];
  for (const other of [...names, ...alsoCalled]) {
    if (other === main) continue;
    const words = [other.value.replaceAll('/', '').trim(), take(other, 'TYPE')?.value.trim() ?? ''].filter(Boolean);
    other.taken = true;
    notes.push(words.length === 2 ? `${words[0]} (${words[1]})` : (words[0] ?? ''));
    report.add('changed', 'files.gedcomOtherName', words[0] ?? '');
  }
  const note = limited(notes.filter(Boolean).join('\n'), shown, report);
  const secret = takeAll(node, 'RESN').some(({ value }) => CONFIDENTIAL.test(value));
  if (secret) report.add('attention', 'files.gedcomConfidential', shown);
  if (note !== '') person[secret ? 'workerNote' : 'note'] = note;
  return person;
}

function readDeath(node: GedcomNode, person: Draft, shown: string, report: Report): void {
  const death = take(node, 'DEAT');
  const died = eventDate(death, shown, report);
  const age = death ? (take(death, 'AGE')?.value ?? '') : '';
  if (died) person.died = died;
  if (death && death.value.trim().toUpperCase() !== 'N' && !died) person.deceased = true;
  if (/STILLBORN/i.test(age) || /stillborn/i.test(died?.text ?? '')) person.pregnancyOutcome = 'stillborn';
  if (died) return;
  const buried = eventDate(take(node, 'BURI') ?? take(node, 'CREM'), shown, report);
  if (!buried) return;
  person.died = { ...buried, precision: buried.value === '' ? 'unknown' : 'about' };
  report.add('changed', 'files.gedcomDeathGuessed', shown);
}

/** "Jan Piet /van der Berg/ jr.", with its parts named or not. */
function nameParts(node: GedcomNode): { callName: string; familyName: string } {
  node.taken = true;
  const [before = '', between = '', after = ''] = node.value.split('/').map((part) => part.trim());
  const given = take(node, 'GIVN')?.value.trim();
  const surname = [take(node, 'SPFX'), take(node, 'SURN')]
    .map((part) => part?.value.trim() ?? '')
    .filter(Boolean)
    .join(' ');
  const nick = take(node, 'NICK')?.value.trim() ?? '';
  const suffix = [after, take(node, 'NSFX')?.value.trim() ?? ''].find(Boolean) ?? '';
  const first = given || before;
  const called = nick !== '' && !first.includes(nick) ? (first === '' ? nick : `${first} “${nick}”`) : first;
  const familyName = [between || surname, suffix].filter(Boolean).join(' ');
  // Somebody of whom only one name is known goes by that name.
  return called === '' ? { callName: familyName, familyName: '' } : { callName: called, familyName };
}

/** The date of an event, or null; what could not be counted is reported. */
export function eventDate(event: GedcomNode | undefined, shown: string, report: Report): FuzzyDate | null {
  return eventSpan(event, shown, report)?.date ?? null;
}

export function eventSpan(
  event: GedcomNode | undefined,
  shown: string,
  report: Report,
): { readonly date: FuzzyDate; readonly until?: FuzzyDate } | null {
  const node = event ? take(event, 'DATE') : undefined;
  if (!node) return null;
  const read = readDate(node.value, take(node, 'PHRASE')?.value.trim());
  if (!read) return null;
  if (read.words) report.add('changed', 'files.gedcomDateWords', `${shown}: ${node.value || read.date.text}`);
  if (read.converted) report.add('changed', 'files.gedcomOldCalendar', `${shown}: ${node.value}`);
  const { text } = read.date;
  const date = text === undefined ? read.date : { ...read.date, text: limited(text, shown, report) };
  return read.until ? { date, until: read.until } : { date };
}

export function readNotes(node: GedcomNode, { notes, report }: Reading): string[] {
  return [...takeAll(node, 'NOTE'), ...takeAll(node, 'SNOTE')].map(({ value }) => {
    const xref = pointer(value);
    if (xref === null) return value.trim();
    const note = notes.get(xref);
    if (!note) report.add('left', 'files.gedcomLostReference', `NOTE @${xref}@`);
    else note.taken = true;
    return note?.value.trim() ?? '';
  });
}

export function limited(text: string, shown: string, report: Report): string {
  const sound = text.toWellFormed();
  if (sound.length <= MAX_TEXT) return sound;
  report.add('changed', 'files.gedcomCutText', shown, sound.slice(MAX_TEXT));
  return sound.slice(0, MAX_TEXT).toWellFormed();
}
