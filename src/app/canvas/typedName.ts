// What was typed in the name field of the chip: a name, and after it, when given, what the quick line takes there too: a
// sex, a year, a death, and of one of a couple that they are apart: "tim m 2010", "henk m 1948 +2019", "sanne v 1984 //".
import { type FuzzyDate, parseTypedDate } from '../../base/fuzzyDate.ts';
import type { Gender, Partnership } from '../../model/records/facts.ts';
import { inCapitals } from '../../shorthand/words/capitals.ts';

/** Words that mean a sex at the end of a typed name, in Dutch and English. */
const SEX_WORDS: Readonly<Record<string, Gender>> = {
  m: 'male',
  man: 'male',
  jongen: 'male',
  male: 'male',
  boy: 'male',
  v: 'female',
  vrouw: 'female',
  meisje: 'female',
  f: 'female',
  female: 'female',
  girl: 'female',
  nb: 'other',
};

type Apart = Extract<Partnership['status'], 'divorced' | 'separated'>;
const APART_WORDS: Readonly<Record<string, Apart>> = {
  '//': 'divorced',
  gescheiden: 'divorced',
  divorced: 'divorced',
  '/': 'separated',
  separated: 'separated',
};

const YEAR = /^(?:ca\.?|±|~)?(?:1[5-9]|20)\d\d$/i;
const DIED = /^[+†]((?:1[5-9]|20)\d\d)?$/;
const LIVED = /^((?:1[5-9]|20)\d\d)[-–]((?:1[5-9]|20)\d\d)$/;

export interface TypedName {
  readonly callName: string;
  readonly gender?: Gender;
  readonly born?: FuzzyDate;
  readonly died?: FuzzyDate;
  readonly deceased?: true;
  /** The couple this person is one of is no longer together. */
  readonly apart?: Apart;
}

type Said = { -readonly [K in keyof Omit<TypedName, 'callName'>]: TypedName[K] };

const entryOf = <T>(words: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(words, word.toLowerCase()) ? words[word.toLowerCase()] : undefined;

/** What the last word says beside the name; null when it is part of it. */
function saidBy(word: string, said: Said, inCouple: boolean): Said | null {
  const [, born, died] = LIVED.exec(word) ?? [];
  if (born && died && !said.born && !said.died) return { born: yearOf(born), died: yearOf(died) };
  if (!said.born && YEAR.test(word)) {
    const date = parseTypedDate(word);
    return date && { born: date };
  }
  const death = DIED.exec(word);
  if (death && !said.died && !said.deceased) return death[1] ? { died: yearOf(death[1]) } : { deceased: true };
  const gender = entryOf(SEX_WORDS, word);
  if (gender && !said.gender) return { gender };
  const apart = entryOf(APART_WORDS, word);
  return inCouple && apart && !said.apart ? { apart } : null;
}

const yearOf = (value: string): FuzzyDate => ({ value, precision: 'year' });

/** Taken from the end only, and only when a name is left before it. `inCouple`: has a partner, so that "//" says something. */
export function typedName(typed: string, inCouple = false): TypedName {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  let said: Said = {};
  while (words.length > 1) {
    const more = saidBy(words.at(-1) ?? '', said, inCouple);
    if (!more) break;
    said = { ...said, ...more };
    words.pop();
  }
  return { callName: inCapitals(words.join(' ')), ...said };
}
