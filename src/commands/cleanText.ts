// What people type or paste, made safe to keep: whole characters only, no control characters, not endlessly long.
import { MAX_TEXT } from '../model/records/basics.ts';

// Tab and line ends stay; other control characters cannot be shown or written to SVG.
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

export const cleanText = (text: string): string => text.toWellFormed().replace(CONTROL, ' ').slice(0, MAX_TEXT);

/** Every text among the fields cleaned; other values as they are. */
export function cleanFields<F extends object>(fields: F): F {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? cleanText(value) : value]),
  ) as F;
}
