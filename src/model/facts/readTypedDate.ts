// Reads a typed date, also with the name of the month in the language of the screen: "14 mei 2015", "ca mrt 1950".
import { type FuzzyDate, parseTypedDate } from '../../base/fuzzyDate.ts';
import type { Key, Say } from '../../i18n/say.ts';

const WITH_MONTH = /^(.*?)(?:(\d{1,2})[\s.-]+)?(\p{L}{3,})\.?[\s.-]+(\d{4})$/u;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** Short names that are not the first three letters. */
const SHORT: Readonly<Record<string, number>> = { mrt: 3, sept: 9 };

export function readTypedDate(typed: string, say: Say): FuzzyDate | null {
  const plain = parseTypedDate(typed);
  const match = plain?.value === '' ? WITH_MONTH.exec(typed.trim()) : null;
  if (!match) return plain;
  const [, lead = '', day, word = '', year = ''] = match;
  const month = monthOf(word.toLowerCase(), say);
  if (month === undefined) return plain;
  const read = parseTypedDate(`${lead}${[day, month, year].filter((part) => part !== undefined).join('-')}`);
  return read && read.value !== '' ? read : plain;
}

function monthOf(word: string, say: Say): number | undefined {
  const named = MONTHS.find((number) => {
    const name = say(`model.month.${number}` as Key).toLowerCase();
    return word === name || word === name.slice(0, 3);
  });
  return named ?? (Object.hasOwn(SHORT, word) ? SHORT[word] : undefined);
}
