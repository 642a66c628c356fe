// What was typed in the name field of the chip: a name, and after it, when given, a sex and a year: "Tim m 2010".
import { type FuzzyDate, parseTypedDate } from '../../base/fuzzyDate.ts';
import type { Gender } from '../../model/records/facts.ts';

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

const YEAR = /^(?:ca\.?|±|~)?(?:1[5-9]|20)\d\d$/i;

export interface TypedName {
  readonly callName: string;
  readonly gender?: Gender;
  readonly born?: FuzzyDate;
}

/** A sex and a year are taken from the end only, and only when a name is left before them. */
export function typedName(typed: string): TypedName {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  let gender: Gender | undefined;
  let born: FuzzyDate | undefined;
  while (words.length > 1) {
    const last = words.at(-1) ?? '';
    const sex = Object.hasOwn(SEX_WORDS, last.toLowerCase()) ? SEX_WORDS[last.toLowerCase()] : undefined;
    if (born === undefined && gender === undefined && YEAR.test(last)) {
      born = parseTypedDate(last) ?? undefined;
    } else if (gender === undefined && sex !== undefined) {
      gender = sex;
      words.pop();
      // "Tim 2010 m" is understood as well as "Tim m 2010".
      if (born === undefined && words.length > 1 && YEAR.test(words.at(-1) ?? '')) {
        born = parseTypedDate(words.at(-1) ?? '') ?? undefined;
        words.pop();
      }
      break;
    } else {
      break;
    }
    words.pop();
  }
  return { callName: words.join(' '), ...(gender ? { gender } : {}), ...(born ? { born } : {}) };
}
