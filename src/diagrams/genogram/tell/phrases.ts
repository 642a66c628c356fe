// The small pieces of a sentence: lists, quotes, years and stretches of time.
import { dateParts, type FuzzyDate } from '../../../base/fuzzyDate.ts';
import type { Say } from '../../../i18n/say.ts';
import type { Span } from './statement.ts';

/** "A, B en C". */
export const listed = (words: readonly string[], say: Say): string => {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : say('diagrams.list', { rest: words.slice(0, -1).join(', '), last });
};

/** Somebody's own words, told apart from ours. */
export const quoted = (text: string, say: Say): string => say('diagrams.tell.quoted', { text: isolated(text) });

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Words written from right to left keep their order to themselves (Unicode's isolates). */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/** The year of a date as the drawing shows it, "rond 1950", or the family's own words; empty when nothing is known. */
function yearWords(date: FuzzyDate | undefined, say: Say, manner: 'in' | 'bare'): string {
  if (!date) return '';
  const year = dateParts(date.value)?.year;
  const own = (date.text ?? date.value).trim();
  if (year === undefined) return own === '' ? '' : quoted(own, say);
  const { precision } = date;
  if (precision === 'about' || precision === 'before' || precision === 'after') {
    return say(`diagrams.tell.year.${precision}`, { year });
  }
  return manner === 'in' ? say('diagrams.tell.year.in', { year }) : String(year);
}

/** "in 2015", "rond 1950". */
export const whenWords = (date: FuzzyDate | undefined, say: Say): string => yearWords(date, say, 'in');

/** "van 2015 tot 2018", "sinds 2015", "tot 2018"; empty when nothing is known. */
export function spanWords({ from, to }: Span, say: Say): string {
  const [start, end] = [yearWords(from, say, 'bare'), yearWords(to, say, 'bare')];
  if (start !== '' && end !== '') return say('diagrams.tell.span', { start, end });
  if (start !== '') return say('diagrams.tell.since', { start });
  return end === '' ? '' : say('diagrams.tell.until', { end });
}

/** The sentence with what belongs to it behind it, in brackets; empty pieces are left out. */
export const withAside = (text: string, pieces: readonly string[], say: Say): string => {
  const aside = pieces.filter((piece) => piece !== '').join(', ');
  return aside === '' ? text : say('diagrams.tell.aside', { text, aside });
};
