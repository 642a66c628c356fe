// Names in one cell: "Sara van der Berg", "Berg, Sara van der", "oma Els", "Jan en Els"; and finding who is meant by one.
import type { Id } from '../../base/ids.ts';
import { folded } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import { roleOf } from '../../shorthand/words/roles.ts';
import { isParticle } from '../../shorthand/words/smallWords.ts';

type Name = Pick<Person, 'callName' | 'familyName'>;

const FORMS = new Set(
  'mevrouw|mevr|mevr.|mw|mw.|meneer|dhr|dhr.|de heer|heer|dr|dr.|drs|drs.|mr|mr.|prof|prof.|ome|mrs|mrs.|ms|ms.|familie|fam|fam.|gezin'.split(
    '|',
  ),
);
/** "Berg, Sara van der": what comes after the comma. */
const COMMA = /^([^,]+), *([^,]+)$/;

export function splitName(text: string): Name {
  const comma = COMMA.exec(text);
  if (comma) {
    const words = (comma[2] ?? '').split(/\s+/);
    const from = words.findIndex((word, at) => at > 0 && isParticle(word));
    const [given, particles] = from < 0 ? [words, []] : [words.slice(0, from), words.slice(from)];
    return { callName: given.join(' '), familyName: [...particles, comma[1]?.trim()].join(' ') };
  }
  const [first = '', ...rest] = text.split(/\s+/);
  // "Oma Els" and "mevrouw de Wit" are called so.
  const isCalled = rest.length === 0 || FORMS.has(first.toLowerCase()) || roleOf(first)?.isTitle === true;
  if (isCalled || / (?:en|and|&) /i.test(text)) return { callName: text };
  const from = rest.findIndex(isParticle);
  // "Jan Willem Bos": more first names only where the family name shows where it begins.
  const cut = from > 0 ? from : 0;
  return { callName: [first, ...rest.slice(0, cut)].join(' '), familyName: rest.slice(cut).join(' ') };
}

/** Several people in one cell. */
export const namesIn = (text: string): string[] =>
  text
    .split(/\s*(?:[;/&+\n]| en | and )\s*/i)
    .flatMap((part) =>
      COMMA.test(part) && part.split(',').every((name) => name.trim().includes(' ')) ? part.split(',') : [part],
    )
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-' && part !== '?');

/** Everybody of a list by what they are called. */
export class NameFinder {
  private readonly whole = new Map<string, Set<Id>>();
  private readonly called = new Map<string, Set<Id>>();

  add({ id, callName, familyName = '' }: Name & { readonly id: Id }): void {
    put(this.whole, folded(`${callName} ${familyName}`), id);
    put(this.called, folded(callName), id);
  }

  /** Everybody who can be meant: by the whole name, else by what they are called. */
  find(text: string): readonly Id[] {
    const { callName, familyName = '' } = splitName(text);
    const name = folded(`${callName} ${familyName}`);
    return [...(this.whole.get(name) ?? this.whole.get(folded(text)) ?? this.called.get(name) ?? [])];
  }
}

const put = (names: Map<string, Set<Id>>, name: string, id: Id): void => {
  if (name !== '') names.set(name, (names.get(name) ?? new Set()).add(id));
};
