// Makes a value from a file safe to hold: broken letters replaced, endless texts cut, keys that are no field names and
// numbers that are no numbers left out. Each of those is reported, with what it was.
import { MAX_TEXT } from '../records/basics.ts';
import type { CaseIssueKind } from './shape.ts';

export type Found = (kind: CaseIssueKind, field: string | undefined, kept: string) => void;

/** `longField` may hold more than a text does (the bytes of a photo). */
export function cleanRecordValue(
  record: Readonly<Record<string, unknown>>,
  longField: string | null,
  found: Found,
): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (isForeignKey(key)) found('unknownField', key, JSON.stringify(value));
    else {
      const next = cleanValue(value, key, key === longField ? Number.POSITIVE_INFINITY : MAX_TEXT, found);
      if (next !== undefined) clean[key] = next;
    }
  }
  return clean;
}

/** No field is called like something every object has. */
export const isForeignKey = (key: string): boolean => key in Object.prototype;

function cleanValue(value: unknown, field: string, limit: number, found: Found): unknown {
  if (typeof value === 'string') return cleanText(value, field, limit, found);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    found('invalidField', field, String(value));
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map((item) => cleanValue(item, field, limit, found)).filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const clean: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (isForeignKey(key)) found('unknownField', field, `${JSON.stringify(key)}:${JSON.stringify(inner)}`);
    else {
      const next = cleanValue(inner, field, limit, found);
      if (next !== undefined) clean[cleanText(key, field, limit, found)] = next;
    }
  }
  return clean;
}

function cleanText(text: string, field: string, limit: number, found: Found): string {
  let clean = text;
  if (!clean.isWellFormed()) {
    clean = clean.toWellFormed();
    found('brokenLetters', field, clean);
  }
  if (clean.length > limit) {
    found('tooLong', field, clean.slice(limit));
    clean = clean.slice(0, limit).toWellFormed();
  }
  return clean;
}
