// What the review shows, in words: of each difference both values, of each removal what went, of everything that only
// one copy has how much it is.
import type { Say } from '../../i18n/say.ts';
import { folded, fullNameOf } from '../../model/facts/names.ts';
import type { Comparison } from '../../model/merge/compareCopies.ts';
import type { Side } from '../../model/merge/decide.ts';
import type { Choice, FieldDifference } from '../../model/merge/recordDifference.ts';
import type { RecordOf, Removal } from '../../model/merge/removals.ts';
import type { TableName, Tables } from '../../model/records/registry.ts';
import { labelsOf, nameOf, valueInWords } from './valueWords.ts';

export interface ReviewOption {
  readonly choice: Choice;
  readonly words: string;
  readonly isNewest: boolean;
}

/** One thing to look at, with what can be chosen. */
export interface ReviewRow {
  readonly key: string;
  /** Whom or what it is about. */
  readonly about: string;
  readonly label: string;
  readonly options: readonly ReviewOption[];
  readonly taken: Choice;
  readonly more: readonly string[];
}

export interface Review {
  readonly conflicts: readonly ReviewRow[];
  readonly removed: readonly ReviewRow[];
  readonly newerThere: readonly ReviewRow[];
  readonly newerHere: readonly ReviewRow[];
  readonly only: { readonly [side in Side]: Only };
  /** New in both, under one name. */
  readonly twins: readonly string[];
  /** Nothing to show; perhaps the places in the drawings differ. */
  readonly same: boolean;
}

export interface Only {
  readonly people: readonly string[];
  /** "2 relaties". */
  readonly others: readonly string[];
}

const isPlace = ({ table }: { readonly table: TableName }): boolean => table === 'viewPlacement';
const MOST_NAMES = 6;

export function reviewOf(comparison: Comparison, say: Say): Review {
  const { everything: tables, only } = comparison;
  const fields = comparison.fields.filter((one) => !isPlace(one));
  const removals = comparison.removals.filter(({ records }) => records.some((one) => !isPlace(one)));
  const rowsOf = (list: readonly FieldDifference[]): ReviewRow[] => list.map((one) => fieldRow(one, tables, say));
  const gone = (conflict: boolean): ReviewRow[] =>
    removals.filter((one) => one.conflict === conflict).map((one) => removalRow(one, tables, say));
  const review = {
    conflicts: [...gone(true), ...rowsOf(fields.filter(({ conflict }) => conflict))],
    removed: gone(false),
    newerThere: rowsOf(fields.filter(({ conflict, newest }) => !conflict && newest === 'there')),
    newerHere: rowsOf(fields.filter(({ conflict, newest }) => !conflict && newest === 'here')),
    only: { here: onlyOf(only.here, tables, say), there: onlyOf(only.there, tables, say) },
    twins: twinsIn(comparison, say),
  };
  const same = fields.length + removals.length === 0 && [...only.here, ...only.there].every((one) => isPlace(one));
  return { ...review, same };
}

function fieldRow(one: FieldDifference, tables: Tables, say: Say): ReviewRow {
  const wordsOf = (choice: Choice): string => {
    const values = one[choice] ?? {};
    const words = one.fields.map((field) => valueInWords(one.table, field, values[field], tables, say));
    return words.filter((text) => text !== '').join(', ') || say('merge.empty');
  };
  const choices: readonly Choice[] = one.both ? ['here', 'there', 'both'] : ['here', 'there'];
  return {
    key: one.key,
    about: aboutRecord(one, tables, say),
    label: labelsOf(one.fields, say),
    options: choices.map((choice) => ({
      choice,
      words: choice === 'both' && one.taken !== 'both' ? say('merge.bothNotes') : wordsOf(choice),
      isNewest: choice === one.newest,
    })),
    taken: one.taken,
    more: [],
  };
}

/** "Sanne · Dennis (partners)"; a person by the name alone. */
function aboutRecord({ table, id }: RecordOf, tables: Tables, say: Say): string {
  const name = nameOf(table, id, tables, say);
  const kind = say(kindKey(table));
  return table === 'person' ? name : table === 'caseInfo' ? kind : `${name} (${kind})`;
}

const NAMED = [
  'person',
  'partnership',
  'parentLink',
  'tie',
  'household',
  'ringPlacement',
  'supportRating',
  'view',
  'caseInfo',
  'audience',
] as const;
const kindKey = (table: TableName) =>
  `merge.table.${NAMED.find((name) => name === table) ?? ('other' as const)}` as const;

function removalRow(one: Removal, tables: Tables, say: Say): ReviewRow {
  const shown = one.records.filter((record) => !isPlace(record));
  const people = shown.filter(({ table }) => table === 'person');
  const [head, rest] = people.length > 0 ? [people, shown.filter(({ table }) => table !== 'person')] : [shown, []];
  const gone = { choice: one.by, words: say('merge.leaveOut') };
  const keeper: Side = one.by === 'here' ? 'there' : 'here';
  const kept = { choice: keeper, words: say('merge.keep') };
  const options = one.by === 'here' ? [gone, kept] : [kept, gone];
  const more: string[] = [];
  if (rest.length > 0) more.push(say('merge.alongWith', { what: countsOf(rest, say).join(', ') }));
  if (one.conflict && one.touches.length === 0) more.push(say('merge.changedSince'));
  if (one.touches.length > 0) {
    const what = listed(
      one.touches.map((record) => aboutRecord(record, tables, say)),
      say,
    );
    more.push(say('merge.wouldTouch', { what }));
  }
  return {
    key: one.key,
    about: listed(
      head.map((record) => aboutRecord(record, tables, say)),
      say,
    ),
    label: say(one.by === 'here' ? 'merge.removedHere' : 'merge.removedThere'),
    options: options.map((option) => ({ ...option, isNewest: option.choice === one.taken })),
    taken: one.taken,
    more,
  };
}

function listed(names: readonly string[], say: Say): string {
  const rest = names.length - MOST_NAMES;
  return rest > 1
    ? [...names.slice(0, MOST_NAMES), say('merge.andMore', { count: rest })].join(', ')
    : names.join(', ');
}

const COUNTED = ['partnership', 'parentLink', 'tie', 'household', 'ringPlacement', 'supportRating', 'view'] as const;

function countsOf(records: readonly RecordOf[], say: Say): string[] {
  const counts = new Map<(typeof COUNTED)[number] | 'other', number>();
  for (const { table } of records) {
    const name = COUNTED.find((one) => one === table) ?? 'other';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...COUNTED, 'other' as const].flatMap((name) => {
    const count = counts.get(name);
    return count ? [say(`merge.count.${name}`, { count })] : [];
  });
}

function onlyOf(records: readonly RecordOf[], tables: Tables, say: Say): Only {
  const shown = records.filter((one) => !isPlace(one));
  return {
    people: shown.flatMap(({ table, id }) => (table === 'person' ? [fullNameOf(tables.person[id], say)] : [])).sort(),
    others: countsOf(
      shown.filter(({ table }) => table !== 'person'),
      say,
    ),
  };
}

/** Names of people who are new on both sides: perhaps one person, written down twice. */
function twinsIn({ only, everything }: Comparison, say: Say): string[] {
  const namesOf = (side: Side): Map<string, string> =>
    new Map(
      only[side].flatMap(({ table, id }) => {
        const one = table === 'person' ? everything.person[id] : undefined;
        const isNamed = one !== undefined && one.callName.trim() !== '';
        return isNamed ? [[folded(fullNameOf(one, say)), fullNameOf(one, say)] as const] : [];
      }),
    );
  const there = namesOf('there');
  return [...namesOf('here')].flatMap(([key, name]) => (there.has(key) ? [name] : []));
}
