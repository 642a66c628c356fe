// Why a line cannot be read, in a sentence of our own: what stands before the place where reading stopped tells most.
import type { Key, Say } from '../i18n/say.ts';
import { nearestWord, withCapitals } from './names.ts';
import { bondOf } from './words/bonds.ts';
import { roleOf } from './words/roles.ts';
import { isDoing, isFiller, isVerb } from './words/smallWords.ts';
import { unionOf } from './words/unions.ts';
import type { Choice, Fault } from './writer.ts';

/** Nobody types a line this long; reading it would only hold up the screen. */
export const LONGEST_LINE = 1000;

export function faultOf(text: string, stuckAt: number, say: Say, isKnown: (name: string) => boolean): Fault {
  const before = text.slice(0, stuckAt).trimEnd();
  const rest = text.slice(stuckAt);
  let at = stuckAt + (rest.length - rest.trimStart().length);
  // The whole of a date or number, not the part where it went wrong.
  while (at > 0 && /[-\d/.]/.test(text[at] ?? '') && /[-\d/.]/.test(text[at - 1] ?? '')) at -= 1;
  // A verb says nothing; the word after it is the one that is not understood.
  const verb = /^((?:[\p{L}]+\s+)+)\S/u.exec(text.slice(at))?.[1] ?? '';
  at += smallWordsBefore(verb, isKnown);
  const [word = ''] = /^(?:[\d][-\d/.]*|[\p{L}\p{M}\p{N}'.-]+|[^\s\p{L}\p{N}]+)/u.exec(text.slice(at)) ?? [];
  const span = word === '' ? lastWord(text) : { start: at, end: at + word.length };
  const fault = (key: Key, values: Record<string, string> = {}, fixes: readonly Choice[] = []): Fault => ({
    ...span,
    text: say(key, values),
    fixes,
  });
  const fix = (answer: string, label: string): Choice => ({
    answer,
    text: label,
    rewrite: answer,
  });
  if (text.length > LONGEST_LINE) return fault('shorthand.fault.long');
  const twoCommas = /,\s*,/.exec(text);
  if (twoCommas) {
    const start = twoCommas.index;
    const single = text.replace(/,(\s*,)+/g, ',');
    return {
      start,
      end: start + twoCommas[0].length,
      text: say('shorthand.fault.twoCommas'),
      fixes: [fix(single, say('shorthand.choice.oneComma'))],
    };
  }
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return fault('shorthand.fault.quote');
  if (count(text, '(') > count(text, ')')) return fault('shorthand.fault.bracket');
  const lead = /(?:=><|===?|-\/-|--|\.\.\.|…|><|!>|\/\/|[×=~/&+:@,])$|[\p{L}]+$/u.exec(before)?.[0] ?? '';
  if (lead === ':') return fault('shorthand.fault.afterColon');
  if (lead === ',') return fault('shorthand.fault.afterComma');
  if (/(?:@[^@,]*|\b(?:kring|circle))$/i.test(before)) return fault('shorthand.fault.afterAt');
  if (word.toLowerCase() === 'x') return fault('shorthand.fault.nameAfter', { word });
  if (lead.toLowerCase() === 'x' || (isJoin(lead) && !(lead.toLowerCase() === 'is' && word !== '')))
    return fault('shorthand.fault.nameAfter', { word: lead });
  if (/^\d{5,}$/.test(word)) return fault('shorthand.fault.number', { word });
  if (/\d/.test(word)) return fault('shorthand.fault.date', { word });
  if (word === '') return fault('shorthand.fault.unfinished', { word: lead || lastOf(text) });
  const near = isDoing(word) ? null : nearestWord(word);
  if (near && near !== word.toLowerCase()) {
    const better = text.slice(0, at) + near + text.slice(at + word.length);
    return fault('shorthand.fault.word', { word }, [fix(better, near), ...asNote(text, say, isKnown)]);
  }
  return fault('shorthand.fault.word', { word }, asNote(text, say, isKnown));
}

/** How long the verbs and small words at the beginning are. */
function smallWordsBefore(words: string, isKnown: (name: string) => boolean): number {
  let length = 0;
  for (const [whole, word = ''] of words.matchAll(/(\p{L}+)\s+/gu)) {
    if (!isFiller(word) && !isVerb(word) && !isKnown(word)) break;
    length += whole.length;
  }
  return length;
}

/** A sentence about somebody who is there can be kept as a note with that person. */
export function asNote(text: string, say: Say, isKnown: (name: string) => boolean): Choice[] {
  const words = text.split(/\s+/);
  for (const count of [3, 2, 1]) {
    const name = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    if (rest.split(' ').length < 2 || rest.includes('"') || /[:;=<>@]/.test(rest) || !isKnown(name)) continue;
    const rewrite = `${name} ("${rest.replace(/\.$/, '')}")`;
    return [{ answer: 'note', text: say('shorthand.choice.asNote', { name: withCapitals(name) }), rewrite }];
  }
  return [];
}

const lastOf = (text: string): string => /\S+$/.exec(text.trimEnd())?.[0] ?? text;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const isJoin = (lead: string): boolean =>
  /^(?:=><|===?|-\/-|--|\.\.\.|…|><|!>|\/\/|[×=~/&+])$/.test(lead) ||
  ['en', 'and', 'met', 'van', 'with', 'of', 'is'].includes(lead.toLowerCase()) ||
  unionOf(lead) !== undefined ||
  bondOf(lead) !== undefined ||
  roleOf(lead) !== undefined;

function lastWord(text: string): { start: number; end: number } {
  const trimmed = text.trimEnd();
  const match = /\S+$/.exec(trimmed);
  return match ? { start: match.index, end: trimmed.length } : { start: 0, end: text.length };
}
