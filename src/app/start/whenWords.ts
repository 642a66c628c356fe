// When a map was last changed, in words: "vandaag om 14:02", "gisteren", "12 november".
import { daysBetween } from '../../editor/cases.ts';
import type { Say } from '../../i18n/say.ts';

export function whenWords(iso: string, today: string, say: Say, language: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return say('shell.when.unknown');
  const day = localDay(moment);
  const ago = daysBetween(day, today);
  if (ago <= 0) {
    const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(moment);
    return say('shell.when.today', { time });
  }
  if (ago === 1) return say('shell.when.yesterday');
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(moment);
}

const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
