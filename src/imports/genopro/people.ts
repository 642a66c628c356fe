// Makes people of the individuals, and institutions of the social entities, in a GenoPro file.
import type { FuzzyDate } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import { MAX_TEXT } from '../../model/records/basics.ts';
import type { Gender, Person } from '../../model/records/facts.ts';
import { readDate } from '../gedcom/dates.ts';
import type { Report } from '../report.ts';
import { childOf, textOf, type XmlElement } from './readXml.ts';

type Draft = { -readonly [K in keyof Person]: Person[K] };

const GENDERS: Readonly<Record<string, Gender>> = { M: 'male', F: 'female' };
/** By meaning: the gender somebody lives in, not the shape GenoPro draws (notation A1). */
const LIVED: Readonly<Record<string, Gender>> = { ManToWoman: 'female', WomanToMan: 'male' };
const OUTCOMES: Readonly<Record<string, NonNullable<Person['pregnancyOutcome']>>> = {
  Miscarriage: 'miscarriage',
  Abortion: 'abortion',
  Stillbirth: 'stillborn',
};
/** What an individual can hold that is taken over here or that says how GenoPro drew it. */
const KNOWN = new Set([
  ...['Name', 'Position', 'Gender', 'IsDead', 'Birth', 'Death', 'Display', 'Comment', 'TransGender', 'Twin'],
  ...['SexualOrientation', 'Pet', 'DateChange', 'Hyperlink', 'IndividualInternalHyperlink'],
]);

const isOf = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

const limited = (text: string, shown: string, report: Report): string => {
  if (text.length <= MAX_TEXT) return text;
  report.add('changed', 'files.gedcomCutText', shown, text);
  return text.slice(0, MAX_TEXT).toWellFormed();
};

/** "~1233", "<1300", ">6 Oct 1289". */
const PREFIXES: Readonly<Record<string, string>> = { '~': 'ABT ', '<': 'BEF ', '>': 'AFT ' };

export function dateOf(element: XmlElement | undefined, shown: string, report: Report): FuzzyDate | null {
  const written = element?.text ?? '';
  if (written === '') return null;
  const lead = isOf(PREFIXES, written.charAt(0));
  const read = readDate(lead === undefined ? written : `${lead}${written.slice(1).trim()}`);
  if (read?.words) report.add('changed', 'files.gedcomDateWords', `${shown}: ${written}`);
  return read?.date ?? null;
}

export function readIndividual(element: XmlElement, id: Id, report: Report): Person {
  const name = childOf(element, 'Name');
  const own = name?.text || textOf(name, 'Display');
  const given = [textOf(name, 'First'), textOf(name, 'Middle')].filter(Boolean).join(' ');
  const last = textOf(name, 'Last') || textOf(name, 'Last2');
  const shown = own || [given, last].filter(Boolean).join(' ') || (element.attributes.get('ID') ?? '?');
  const callName = textOf(name, 'Nick') || textOf(name, 'First') || own || given;
  const sex = textOf(element, 'Gender');
  const lived = isOf(LIVED, textOf(element, 'TransGender'));
  const cause = textOf(element, 'Death', 'Cause');
  const outcome = isOf(OUTCOMES, cause);
  const unborn = outcome ?? (childOf(element, 'Birth', 'PregnancyLength') ? 'pregnancy' : undefined);
  const person: Draft = {
    id,
    kind: sex === 'P' ? 'pet' : unborn !== undefined ? 'unborn' : 'person',
    callName: limited(callName, shown, report),
    gender: lived ?? isOf(GENDERS, sex) ?? 'unknown',
    whereabouts: 'known',
    defaultGroup: 'family',
    foundVia: { kind: 'import' },
  };
  if (last !== '' && last !== callName) person.familyName = limited(last, shown, report);
  if (unborn !== undefined) person.pregnancyOutcome = unborn;
  if (lived !== undefined) person.genderSigns = ['trans'];
  const born = dateOf(childOf(element, 'Birth', 'Date'), shown, report);
  const died = dateOf(childOf(element, 'Death', 'Date'), shown, report);
  if (born) person.born = born;
  if (died) person.died = died;
  else if (textOf(element, 'IsDead') === 'Y') person.deceased = true;
  const note = [textOf(element, 'Comment'), cause !== '' && !outcome ? cause : ''].filter(Boolean).join('\n');
  if (note !== '') person.note = limited(note, shown, report);
  const left = element.children.filter((child) => !KNOWN.has(child.name));
  for (const child of left)
    report.add('left', 'files.genoproLeft', child.name, `${shown}: ${child.name} ${child.text}`);
  if (childOf(element, 'Display', 'Colors')) report.add('left', 'files.genoproColours', shown);
  return person;
}

export function readEntity(element: XmlElement, id: Id, report: Report): Person {
  const name = textOf(element, 'Name') || textOf(element, 'DisplayText') || (element.attributes.get('ID') ?? '');
  return {
    ...{ id, kind: 'institution', callName: limited(name, name, report), gender: 'unknown' },
    ...{ whereabouts: 'known', defaultGroup: 'social', foundVia: { kind: 'import' } },
  };
}
