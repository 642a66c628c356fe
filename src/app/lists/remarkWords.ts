// What is to be said of one cell of a list.
import type { Say } from '../../i18n/say.ts';
import type { CellRemark } from '../../imports/lists/rowPerson.ts';
import { dateInWords } from '../../model/facts/words.ts';

/** Shorter than among what was taken over otherwise, where many of a kind are told at once. */
export const remarkWords = ({ kind, name = '', date }: CellRemark, say: Say): string =>
  say(`lists.short.${kind}`, { name, date: date ? dateInWords(date, say) : '' });
