// What somebody is to the child, as a cell of a list says it: "oma (mz)", "moeder van Nova", "juf".
import { folded } from '../../model/facts/names.ts';
import { type Role, roleOf } from '../../shorthand/words/roles.ts';

export interface RoleInList extends Role {
  /** It is the child itself. */
  readonly isChild?: true;
  /** The mother's or the father's family. */
  readonly side?: 'female' | 'male';
}

const CHILD = new Set(
  'kind|client|jeugdige|hoofdpersoon|zelf|pupil|index|pleegkind|het kind|clientkind|leerling|child|self|index person|young person'.split(
    '|',
  ),
);
const SIDES: readonly (readonly [RegExp, 'female' | 'male'])[] = [
  [
    /\b(?:mz|m\.z\.?|moederszijde|moederskant|(?:van )?moeders? (?:zijde|kant)|maternal|mother'?s side)(?![\p{L}\p{N}])/iu,
    'female',
  ],
  [
    /\b(?:vz|v\.z\.?|vaderszijde|vaderskant|(?:van )?vaders? (?:zijde|kant)|paternal|father'?s side)(?![\p{L}\p{N}])/iu,
    'male',
  ],
];

/** A role is a word or a few; what is longer is a story. */
const LONGEST = 100;

/** Null when the word says nothing about family or circle; `child` is what the child is called. */
export function roleIn(text: string, child: string): RoleInList | null {
  if (text.length > LONGEST) return null;
  const side = SIDES.find(([pattern]) => pattern.test(text));
  const bare = (side ? text.replace(side[0], ' ') : text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[,;:.]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [, word = bare, of] = /^(.+?) (?:van|of) (.+)$/i.exec(bare) ?? [];
  // "Moeder van Sara" is not the mother of the child.
  const isOfOther = of !== undefined && !CHILD.has(folded(of)) && !isNamed(folded(of), folded(child));
  if (isOfOther) return roleOf(bare) ?? null;
  if (of === undefined && CHILD.has(folded(bare))) return { isChild: true };
  const role = roleOf(word) ?? roleOf(bare);
  return role ? { ...role, ...(side ? { side: side[1] } : {}) } : null;
}

const isNamed = (of: string, child: string): boolean => child !== '' && (of === child || child.startsWith(`${of} `));
