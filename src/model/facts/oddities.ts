// What deserves a look in a case ("Let op"): found in one pass over each table, told in sentences, never in the way.
import type { Key, Say } from '../../i18n/say.ts';
import type { AudienceKind, MaskedTables } from '../masked.ts';
import type { Tables } from '../records/registry.ts';
import { fullNameOf } from './names.ts';
import { oddAncestry } from './oddities/oddAncestry.ts';
import { oddDates } from './oddities/oddDates.ts';
import { ODDITY_KINDS, type Oddity, type OddityKind } from './oddities/oddity.ts';
import { oddRecords } from './oddities/oddRecords.ts';

const ORDER = Object.keys(ODDITY_KINDS) as OddityKind[];

/** Everything odd that this audience may know, what is surely wrong first. */
export function odditiesOf(tables: MaskedTables, audience: AudienceKind): Oddity[] {
  const found = [...oddAncestry(tables), ...oddDates(tables), ...oddRecords(tables)];
  // Two lines between the same people that are odd in the same way are told once.
  return [...new Map(found.map((one) => [JSON.stringify([one.kind, one.people]), one])).values()]
    .filter(({ kind }) => audience === 'worker' || ODDITY_KINDS[kind] === 'wrong')
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

export function oddityInWords({ kind, people, count }: Oddity, tables: Tables, say: Say): string {
  const names = people.map((id) => fullNameOf(tables.person[id], say));
  const [first = '', second = ''] = names;
  const last = names.at(-1) ?? '';
  const all = names.length < 2 ? first : say('model.oddity.list', { rest: names.slice(0, -1).join(', '), last });
  const nobody = kind === 'missingPerson' && names.length === 0 ? 'missingPeople' : kind;
  const key: Key = `model.oddity.${nobody}`;
  return say(key, { first, second, names: all, ...(count === undefined ? {} : { number: count }) });
}
