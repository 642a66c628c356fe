// "Oma Ria", "gezinsvoogd Peter Bos", "mama": a name that begins with what somebody is, or is nothing more than that.
import type { Id } from '../base/ids.ts';
import { type KinWord, kinTo, MANNERS } from '../model/facts/kinship.ts';
import type { Tables } from '../model/records/registry.ts';
import type { PersonFacts } from './personFacts.ts';
import type { NameNode } from './statement.ts';
import { type Kin, type Role, roleOf } from './words/roles.ts';
import { genderOfHonorific } from './words/smallWords.ts';

export interface Titled {
  readonly role: Role;
  readonly word: string;
  /** The name after it; empty for "mama". */
  readonly rest: string;
}

const MOST_WORDS = 3;

export function titleOf({ text, quoted, unknown }: NameNode): Titled | null {
  if (quoted || unknown) return null;
  const words = text.split(' ');
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const word = words.slice(0, count).join(' ');
    const role = roleOf(word);
    if (role && !role.isName) return { role, word, rest: words.slice(count).join(' ') };
  }
  return null;
}

/** "Oma Ria" and "Juf Ans" are what people are called; "pleegmoeder Ineke" is not. */
export const keepsTitle = ({ kin, group, isTitle }: Role): boolean =>
  kin === 'grandparent' ||
  kin === 'greatGrandparent' ||
  kin === 'auntUncle' ||
  (group !== undefined && isTitle === true);

/** The title says the sex and the part of the network, not the name. */
export function titleFields(name: NameNode): PersonFacts['fields'] {
  const gender = name.quoted ? undefined : genderOfHonorific(name.text);
  const title = name.text.includes(' ') ? titleOf(name) : null;
  return {
    ...(gender ? { gender } : {}),
    ...(title?.role.gender ? { gender: title.role.gender } : {}),
    ...(title?.role.group ? { defaultGroup: title.role.group } : {}),
  };
}

/** The name without the role, where nobody is called so with it; "vader onbekend" is somebody without a name. */
export function withoutTitle(text: string, name: NameNode, { role, word, rest }: Titled): NameNode {
  if (keepsTitle(role) || rest === '') return name;
  const [first = ''] = rest.split(' ');
  const start = text.indexOf(first, name.start + word.length);
  return UNKNOWN.test(rest) ? { ...name, start, text: '', unknown: true } : { ...name, start, text: rest };
}

const UNKNOWN = /^(onbekend|unknown)$/i;

const AS_KIN: Partial<Readonly<Record<Kin, KinWord>>> = {
  parent: 'parent',
  grandparent: 'grandparent',
  greatGrandparent: 'greatGrandparent',
  sibling: 'sibling',
  halfSibling: 'sibling',
  auntUncle: 'auntUncle',
  cousin: 'cousin',
  partner: 'partner',
  exPartner: 'exPartner',
};

/** Who is this to somebody already, by what the links say? */
export function relativesOf(tables: Tables, subject: Id, { kin, carer, gender }: Role): (id: Id) => boolean {
  const kinOfSubject = kinTo(tables, subject);
  const word = carer ? 'parent' : kin && AS_KIN[kin];
  const manner = carer ? MANNERS[carer] : kin === 'parent' ? 'birth' : kin === 'halfSibling' ? 'half' : null;
  return (id) => {
    const is = word === undefined ? null : kinOfSubject(id);
    const sex = tables.person[id]?.gender ?? 'unknown';
    return (
      is !== null &&
      is.word === word &&
      (manner === null || is.manner === manner) &&
      (gender === undefined || sex === 'unknown' || sex === gender)
    );
  };
}
