// The names of the months.
import { lookup, type Words } from './words.ts';

export const MONTH_WORDS: Words<number> = Object.fromEntries(
  [
    'januari, jan, january',
    'februari, feb, february',
    'maart, mrt, mar, march',
    'april, apr',
    'mei, may',
    'juni, jun, june',
    'juli, jul, july',
    'augustus, aug, august',
    'september, sept, sep',
    'oktober, okt, oct, october',
    'november, nov',
    'december, dec',
  ].flatMap((words, month) => words.split(', ').map((word) => [word, month + 1])),
);

export const monthOf = (typed: string): number | undefined => lookup(MONTH_WORDS, typed);
