// Names as people type them: found whatever the capitals and accents, written with capitals, and told apart from words of
// a sentence that were not meant as a name.
import type { Id } from '../base/ids.ts';
import { folded } from '../model/facts/names.ts';
import type { Person } from '../model/records/facts.ts';
import type { Tables } from '../model/records/registry.ts';
import type { NameNode, Span } from './statement.ts';
import { BOND_WORDS } from './words/bonds.ts';
import { capital, inCapitals } from './words/capitals.ts';
import { ROLES, roleOf } from './words/roles.ts';
import { isFiller, isParticle, isVerb, NOT_IN_NAMES } from './words/smallWords.ts';
import { SEX_WORDS } from './words/traits.ts';
import { UNION_WORDS } from './words/unions.ts';

interface Folded {
  readonly full: readonly string[];
  readonly first: string | null;
}
const foldedOf = new WeakMap<Person, Folded>();

function foldedNames(person: Person): Folded {
  const known = foldedOf.get(person);
  if (known) return known;
  const call = folded(person.callName);
  const family = folded(person.familyName ?? '');
  const [first = ''] = call.split(' ');
  const made: Folded = {
    full: [call, ...(family ? [`${call} ${family}`] : [])].filter((name) => name !== ''),
    first: first !== call && !roleOf(first) ? first : null,
  };
  foldedOf.set(person, made);
  return made;
}

/** Who can be meant by this name: everybody called so, else those whose first name it is. */
export function peopleNamed(tables: Tables, name: string, wholeName = false): Person[] {
  const typed = folded(name);
  if (typed === '') return [];
  const all = Object.values(tables.person);
  const exact = all.filter((person) => foldedNames(person).full.includes(typed));
  return exact.length > 0 || wholeName || typed.includes(' ')
    ? exact
    : all.filter((person) => foldedNames(person).first === typed);
}

/** Is anybody called so? */
export const knownIn =
  (tables: Tables) =>
  (name: string): boolean =>
    peopleNamed(tables, name).length > 0;

/** Those of whom only the first name was known, now typed with more after it. */
export const shorterNamed = (tables: Tables, name: string): Person[] => {
  const [first = '', ...rest] = folded(name).split(' ');
  if (rest.length === 0 || roleOf(first)) return [];
  return Object.values(tables.person).filter((person) => !person.familyName && folded(person.callName) === first);
};

/** "jan de boer" as "Jan de Boer"; a name with a capital anywhere stays as it was typed, but for a title before it. */
export function withCapitals(name: string): string {
  const [first = ''] = name.split(' ');
  if (name !== name.toLowerCase())
    return roleOf(first) && first !== name ? capital(first) + name.slice(first.length) : name;
  return inCapitals(name);
}

/** How many letters have to change, at most `most` + 1. Two letters swapped count once. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

const slips = (word: string): number => (word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0);

export interface Near {
  readonly id: Id;
  readonly name: string;
  /** So near that a slip of the finger is likely. */
  readonly isSlip: boolean;
}

/** Whose name looks most like this one. */
export function nearestName(tables: Tables, name: string): Near | null {
  const typed = folded(name);
  let best: (Near & { readonly apart: number }) | null = null;
  const most = Math.max(2, Math.ceil(typed.length / 2));
  for (const person of Object.values(tables.person)) {
    for (const known of foldedNames(person).full) {
      const apart = lettersApart(typed, known, most);
      if (apart > most || known[0] !== typed[0] || (best && best.apart <= apart)) continue;
      best = { id: person.id, name: person.callName, isSlip: apart <= slips(typed), apart };
    }
  }
  return best;
}

const KEYWORDS: readonly string[] = [
  ...Object.keys(ROLES),
  ...Object.keys(UNION_WORDS),
  ...Object.keys(BOND_WORDS),
  ...Object.keys(SEX_WORDS),
].filter((word) => word.length >= 4 && !word.includes(' '));

/** The word of the quick line that was probably meant. */
export function nearestWord(word: string): string | null {
  const typed = word.toLowerCase();
  if (typed.length < 4) return null;
  const most = typed.length >= 8 ? 2 : 1;
  let best: { word: string; apart: number } | null = null;
  for (const known of KEYWORDS) {
    const apart = lettersApart(typed, known, most);
    if (apart <= most && (!best || apart < best.apart)) best = { word: known, apart };
  }
  return best?.word ?? null;
}

/** The first word that nobody is called; null when all of it can be a name. */
export function strangeWord(node: NameNode, text: string): (Span & { readonly word: string }) | null {
  const strange = firstStrange(node, text);
  if (!strange) return null;
  // A verb says nothing; the word after it is the one that is not understood.
  const rest = [...text.slice(strange.start).matchAll(/[\p{L}\p{M}\p{N}'.-]+/gu)];
  const told = rest.find(([word]) => !isFiller(word) && !isVerb(word));
  if (!told || told.index === 0) return strange;
  const start = strange.start + told.index;
  return { word: told[0], start, end: start + told[0].length };
}

function firstStrange(node: NameNode, text: string): (Span & { readonly word: string }) | null {
  if (node.quoted || node.unknown) return null;
  const words = [...text.slice(node.start, node.end).matchAll(/\S+/g)].map((match) => ({
    word: match[0],
    start: node.start + match.index,
    end: node.start + match.index + match[0].length,
  }));
  if (words.length < 2) return null;
  const allLower = words.every(({ word }) => word === word.toLowerCase());
  let plain = 0;
  for (const [i, one] of words.entries()) {
    const lower = one.word.toLowerCase();
    const next = words[i + 1]?.word.toLowerCase() ?? '';
    const leadsName =
      isParticle(next) || i > 0 || (next !== '' && !roleOf(next) && /^\p{Lu}/u.test(words[1]?.word ?? ''));
    if (NOT_IN_NAMES.has(lower) && !(isParticle(lower) && leadsName)) return one;
    if (isParticle(lower)) continue;
    plain += 1;
    if (plain > 5) return one;
    const inside = i > 0 && i < words.length - 1;
    const small = one.word !== one.word.toUpperCase() && one.word[0] === one.word[0]?.toLowerCase();
    const afterParticle = i > 0 && isParticle(words[i - 1]?.word ?? '');
    if (inside && small && !afterParticle && (!allLower || nearestWord(lower) !== null)) return one;
  }
  return null;
}
