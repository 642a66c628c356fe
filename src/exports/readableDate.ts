// A day as people write it; the words decide the order of day, month and year.
import { dateParts } from '../base/fuzzyDate.ts';
import type { Say } from '../i18n/say.ts';

export function readableDate(date: string, say: Say): string {
  const parts = dateParts(date);
  return parts?.month === undefined || parts.day === undefined
    ? date
    : say('files.exportDay', { day: parts.day, month: parts.month, year: parts.year });
}
