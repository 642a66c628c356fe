// A value of any field of any record in words: codes by their own word, pointers by the name of what they point to.
import type { FuzzyDate } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import type { Rec } from '../../base/tables.ts';
import type { Key, Say } from '../../i18n/say.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import { type Codes, codeKey, dateInWords, tieKey } from '../../model/facts/words.ts';
import type { TieCode } from '../../model/records/perception.ts';
import type { TableName, Tables } from '../../model/records/registry.ts';
import { redirectRecord } from '../../model/references.ts';

/** The code lists that have words, by field. */
const CODES: Readonly<Record<string, keyof Codes>> = {
  'person.kind': 'personKind',
  'person.gender': 'gender',
  'person.defaultGroup': 'group',
  'person.whereabouts': 'whereabouts',
  'person.pregnancyOutcome': 'pregnancy',
  'person.genderSigns': 'genderSign',
  'person.shownGenderSigns': 'genderSign',
  'person.orientation': 'orientation',
  'person.familyLine': 'familyLine',
  'person.moves.kind': 'moveKind',
  'person.conditions.region': 'conditionRegion',
  'person.conditions.pattern': 'conditionPattern',
  'person.conditions.colour': 'conditionColour',
  'partnership.kind': 'partnershipKind',
  'partnership.status': 'partnershipStatus',
  'partnership.familyLine': 'familyLine',
  'parentLink.kind': 'parentLinkKind',
  'parentLink.placement': 'placement',
  'parentLink.measure': 'measure',
  'parentLink.custody': 'custody',
  'birthGroup.kind': 'birthGroup',
  'tie.period': 'period',
  'tie.energy': 'energy',
  'sociogramEntry.group': 'group',
  'caseInfo.deceasedSign': 'deceasedSign',
};

/** Fields that say what a record is called, the first that there is. */
const NAMES = ['label', 'title', 'titleNl', 'name', 'labelNl', 'text', 'textNl', 'question', 'occasion'] as const;

type Loose = Readonly<Record<string, unknown>>;

export function nameOf(table: TableName, id: Id, tables: Tables, say: Say): string {
  const record = tables[table][id];
  if (!record) return say('merge.table.other');
  if (table === 'person') return fullNameOf(tables.person[id], say);
  const loose = record as unknown as Loose;
  const own = NAMES.map((name) => loose[name]).find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof own === 'string') return own;
  const people = peopleIn(table, record, tables, say);
  return people === '' ? say('merge.table.other') : people;
}

/** Everybody a record points to. */
export function peopleIn(table: TableName, record: Rec, tables: Tables, say: Say): string {
  const names: string[] = [];
  for (const [to, id] of pointersOf(table, record))
    if (to === 'person' && tables.person[id]) names.push(fullNameOf(tables.person[id], say));
  return [...new Set(names)].join(' · ');
}

function pointersOf(table: TableName, record: Rec): [TableName, Id][] {
  const found: [TableName, Id][] = [];
  redirectRecord(table, record, (to, id) => {
    found.push([to as TableName, id]);
    return id;
  });
  return found;
}

/** Empty when there is nothing. */
export function valueInWords(table: TableName, field: string, value: unknown, tables: Tables, say: Say): string {
  if (value === undefined || value === '') return '';
  if (table === 'asset' && field === 'data') return say('merge.picture');
  const pointers = pointersOf(table, { id: '', [field]: value } as Rec);
  if (pointers.length > 0) return pointers.map(([to, id]) => nameOf(to, id, tables, say)).join(', ');
  return plainWords(`${table}.${field}`, value, say);
}

function plainWords(path: string, value: unknown, say: Say): string {
  if (typeof value === 'boolean') return say(value ? 'merge.yes' : 'merge.no');
  if (typeof value === 'string') return codeInWords(path, value, say);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((item) => plainWords(path, item, say)).join(', ');
  if (typeof value !== 'object' || value === null) return '';
  if (isDate(value)) return dateInWords(value, say);
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => plainWords(`${path}.${name}`, part, say))
    .filter((words) => words !== '')
    .join(' · ');
}

const isDate = (value: object): value is FuzzyDate => 'precision' in value && 'value' in value;

function codeInWords(path: string, value: string, say: Say): string {
  if (path === 'tie.code') return say(tieKey(value as TieCode));
  const list = CODES[path];
  if (!list) return value;
  const key = codeKey(list, value as never);
  const words = say(key);
  return words === key ? value : words;
}

/** What a field is called; fields without a word of their own share one. */
const LABELS: Readonly<Record<string, Key>> = {
  callName: 'sidebar.callName',
  familyName: 'sidebar.familyName',
  gender: 'sidebar.gender',
  born: 'sidebar.born',
  died: 'sidebar.died',
  deceased: 'sidebar.died',
  role: 'sidebar.role',
  roleOfB: 'sidebar.role',
  note: 'sidebar.note',
  workerNote: 'sidebar.workerNote',
  occupation: 'sidebar.occupation',
  residenceArea: 'sidebar.residenceArea',
  country: 'sidebar.country',
  whereabouts: 'sidebar.whereabouts',
  defaultGroup: 'sidebar.group',
  moves: 'sidebar.moves',
  conditions: 'sidebar.conditionLabel',
  orientation: 'sidebar.orientation',
  pregnancyOutcome: 'sidebar.pregnancy',
  dueOn: 'sidebar.dueOn',
  familyLine: 'sidebar.familyLine',
  safety: 'sidebar.alert',
  placement: 'sidebar.placement',
  measure: 'sidebar.measure',
  custody: 'sidebar.custody',
  from: 'sidebar.from',
  to: 'sidebar.to',
  since: 'sidebar.from',
  until: 'sidebar.to',
  code: 'sidebar.tieKind',
  period: 'sidebar.period',
  energy: 'sidebar.energy',
  saidBy: 'sidebar.saidBy',
  notation: 'sidebar.notation',
  deceasedSign: 'sidebar.deceasedSign',
  status: 'merge.field.status',
  kind: 'merge.field.kind',
  type: 'merge.field.kind',
  label: 'merge.field.name',
  title: 'merge.field.name',
  titleNl: 'merge.field.name',
  name: 'merge.field.name',
  labelNl: 'merge.field.name',
  initials: 'merge.field.name',
  pseudonym: 'merge.field.name',
  text: 'merge.field.text',
  textNl: 'merge.field.text',
  answerText: 'merge.field.text',
  contactText: 'merge.field.text',
  changeText: 'merge.field.text',
  caption: 'merge.field.text',
  reason: 'merge.field.text',
  aId: 'merge.field.people',
  bId: 'merge.field.people',
  parentId: 'merge.field.people',
  childId: 'merge.field.people',
  childIds: 'merge.field.twins',
  memberIds: 'merge.field.people',
  personIds: 'merge.field.people',
  focalIds: 'merge.field.about',
  indexPersonIds: 'merge.field.about',
  secret: 'merge.field.secret',
  addressSecret: 'merge.field.secret',
  words: 'merge.field.secret',
  keptFromIds: 'merge.field.secret',
  released: 'merge.field.released',
  recordedOn: 'merge.field.when',
  date: 'merge.field.when',
  photoAssetId: 'merge.field.picture',
  emoji: 'merge.field.picture',
  data: 'merge.field.picture',
  state: 'merge.field.place',
  ring: 'merge.field.place',
  sector: 'merge.field.place',
  place: 'merge.field.place',
};

export const labelsOf = (fields: readonly string[], say: Say): string =>
  [...new Set(fields.map((field) => say(LABELS[field] ?? 'merge.field.other')))].join(', ');
