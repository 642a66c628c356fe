// Lists of choices in words, from the code lists of the records.
import type { Say } from '../../i18n/say.ts';
import { type Codes, codeKey, tieKey } from '../../model/facts/words.ts';
import {
  ECOGRAM_CODES,
  EMOTIONAL_CODES,
  EVERYDAY_CODES,
  GRAVE_CODES,
  type TieCode,
} from '../../model/records/perception.ts';
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

/** Kinds of relations: those of every day, or all; the grave ones only for the worker. */
export function tieOptions(say: Say, all: boolean, forWorker: boolean, current?: TieCode): Option<TieCode>[] {
  const every: readonly TieCode[] = [...EMOTIONAL_CODES, ...ECOGRAM_CODES];
  const chosen: readonly TieCode[] = all
    ? [...EVERYDAY_CODES, ...every.filter((code) => !(EVERYDAY_CODES as readonly TieCode[]).includes(code))]
    : EVERYDAY_CODES;
  const codes = chosen.filter((code) => forWorker || !GRAVE_CODES.has(code));
  const shown = current === undefined || codes.includes(current) ? codes : [...codes, current];
  return shown.map((id) => ({ id, label: say(tieKey(id)) }));
}
