// Cuts typed or pasted text into statements and reads each with the grammar; the first thing that cannot be read is kept
// with its place, so that only that word is pointed at.
import { dateParts } from '../base/fuzzyDate.ts';
import { LONGEST_LINE } from './fault.ts';
import { parse, SyntaxError as Unreadable } from './grammar.peggy';
import type { Span, Statement } from './statement.ts';
import * as bonds from './words/bonds.ts';
import * as months from './words/months.ts';
import * as roles from './words/roles.ts';
import * as sides from './words/sides.ts';
import * as small from './words/smallWords.ts';
import * as support from './words/support.ts';
import * as traits from './words/traits.ts';
import * as unions from './words/unions.ts';

/** One line, or one part between semicolons. */
export interface Written extends Span {
  /** The signs made plain (plainSigns), as long as what was typed. */
  readonly text: string;
}

export type Reading = { readonly statement: Statement } | { readonly stuckAt: number };

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚‛`´]/g, "'"],
  [/[−‐‑]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u3000፡]/g, ' '],
  [/[،、፣]/g, ','],
  [/[；؛፤]/g, ';'],
  [/[：፦]/g, ':'],
  // Marks that only steer the direction of writing.
  [/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, ' '],
  [/\r/g, '\n'],
];
const ARABIC_DIGITS = /[٠-٩]/g;

/** Quotes, dashes, spaces and commas of other keyboards as the plain ones; every place in the text stays the same. */
export function plainSigns(text: string): string {
  let plain = text.toWellFormed();
  for (const [pattern, sign] of PLAIN) plain = plain.replace(pattern, sign);
  plain = plain.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x660));
  return plain.replace(/(?!\n|\t)\p{Cc}/gu, ' ');
}

/** Lines, and parts of lines between semicolons that stand in no quotes or brackets; empty ones are left out. */
export function cutStatements(typed: string): Written[] {
  const text = plainSigns(typed);
  const parts: Written[] = [];
  let start = 0;
  let quoted = false;
  let deep = 0;
  const cut = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const inner = raw.trim();
    if (inner !== '') parts.push({ start: start + lead, end: start + lead + inner.length, text: inner });
    start = end + 1;
    quoted = false;
    deep = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\n') cut(i);
    else if (isComment(text, start, i)) continue;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '(') deep += 1;
    else if (!quoted && sign === ')') deep = Math.max(0, deep - 1);
    else if (sign === ';' && !quoted && deep === 0) cut(i);
  }
  cut(text.length);
  return parts;
}

const isComment = (text: string, start: number, at: number): boolean =>
  /^\s*#/.test(text.slice(start, Math.min(at + 1, start + 200)));

/** What the grammar asks about words. */
const WORDS = { ...bonds, ...months, ...roles, ...sides, ...small, ...support, ...traits, ...unions, dateParts };

interface Kept {
  readonly asked: ReadonlyMap<string, boolean>;
  readonly reading: Reading;
}
/** What was read before: of a long text only the line being typed is new. */
const kept = new Map<string, Kept>();
const MOST_KEPT = 300;

export function readStatement(text: string, isKnown: (name: string) => boolean): Reading {
  if (text.length > LONGEST_LINE) return { stuckAt: LONGEST_LINE };
  const before = kept.get(text);
  if (before && [...before.asked].every(([name, answer]) => isKnown(name) === answer)) return before.reading;
  const asked = new Map<string, boolean>();
  const reading = readAnew(text, (name) => {
    const answer = isKnown(name);
    asked.set(name, answer);
    return answer;
  });
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, { asked, reading });
  return reading;
}

function readAnew(text: string, isKnown: (name: string) => boolean): Reading {
  try {
    return { statement: parse(text, { isKnown, words: WORDS }) as Statement };
  } catch (error) {
    if (error instanceof Unreadable) return { stuckAt: error.location.start.offset };
    throw error;
  }
}
