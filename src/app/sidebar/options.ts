// Lists of choices in words, from the code lists of the records.
import type { Say } from '../../i18n/say.ts';
import { type Codes, codeKey } from '../../model/facts/words.ts';
import type { Option } from '../fields/Choice.tsx';

export const optionsOf = <L extends keyof Codes>(
  list: L,
  codes: readonly (Codes[L] & string)[],
  say: Say,
): Option<Codes[L] & string>[] => codes.map((id) => ({ id, label: say(codeKey(list, id)) }));

/** The same, with "no answer" first. */
export const optionsOrNone = <L extends keyof Codes>(
  list: L,
  codes: readonly (Codes[L] & string)[],
  say: Say,
): Option<(Codes[L] & string) | 'notAsked'>[] => [
  { id: 'notAsked', label: say('sidebar.notAsked') },
  ...optionsOf(list, codes, say),
];

export const orNothing = <T extends string>(value: T | 'notAsked'): T | undefined =>
  value === 'notAsked' ? undefined : value;
