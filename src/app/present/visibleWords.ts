// One sentence on what an audience will see and what not.
import type { Say } from '../../i18n/say.ts';
import { defaultsOf } from '../../model/audiences.ts';
import { mask } from '../../model/mask.ts';
import type { SharedAudience } from '../../model/masked.ts';
import type { Tables } from '../../model/records/registry.ts';

export function visibleWords(tables: Tables, audience: SharedAudience, withoutConflict: boolean, say: Say): string {
  const seen = mask(tables, audience, { withoutConflict });
  const people = Object.values(tables.person);
  const shorter = people.filter(({ id, callName }) => seen.person[id] && seen.person[id].callName !== callName).length;
  const gone = people.length - Object.keys(seen.person).length;
  const count = people.length - gone;
  const who = say(defaultsOf(audience).names === 'firstName' ? 'present.seesFirstNames' : 'present.sees', { count });
  const not = [
    say('present.notNotes'),
    ...(Object.keys(tables.secrecy).length > 0 || Object.values(tables.household).some((one) => one.addressSecret)
      ? [say('present.notPlaces')]
      : []),
    ...(withoutConflict ? [say('present.notConflict')] : []),
    ...(audience === 'child' ? [say('present.notYears')] : []),
    ...(gone > 0 ? [say('present.notPeople', { count: gone })] : []),
  ];
  const reduced = shorter > 0 ? ` ${say('present.seesShorter', { count: shorter })}` : '';
  return `${who}${reduced} ${say('present.not', { what: not.join(', ') })}`;
}
