// What people type or paste, made safe to keep: whole characters only, no control characters, not endlessly long.
import { MAX_TEXT } from '../model/records/basics.ts';

// Tab and line ends stay; other control characters cannot be shown or written to SVG.
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** Of any length. */
export const soundText = (text: string): string => text.toWellFormed().replace(CONTROL, ' ');

export const cleanText = (text: string): string => {
  const clean = soundText(text);
  // Cutting may halve a letter of two units.
  return clean.length > MAX_TEXT ? clean.slice(0, MAX_TEXT).toWellFormed() : clean;
};

/** Every text among the fields cleaned, also inside dates and lists; other values as they are. */
export const cleanFields = <F extends object>(fields: F): F => cleaned(fields) as F;

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner)]));
}
