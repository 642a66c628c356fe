// The questions of the start pattern, in the order in which they are asked, each a number in the pattern.
import type { ParentSide, Slot, StartPattern } from '../../commands/startFamily.ts';
import type { Key } from '../../i18n/say.ts';

type Count = { [K in keyof StartPattern]: StartPattern[K] extends number ? K : never }[keyof StartPattern];

export interface Question {
  readonly id: Count | keyof ParentSide;
  readonly label: Key;
  readonly most: number;
}

export const OWN_QUESTIONS: readonly (Question & { readonly id: Count })[] = [
  { id: 'brothers', label: 'entry.brothers', most: 12 },
  { id: 'sisters', label: 'entry.sisters', most: 12 },
];

export const PARENT_QUESTIONS: readonly (Question & { readonly id: Count })[] = [
  { id: 'fathers', label: 'entry.fathers', most: 2 },
  { id: 'mothers', label: 'entry.mothers', most: 2 },
];

export const SIDE_QUESTIONS: readonly (Question & { readonly id: keyof ParentSide })[] = [
  { id: 'partners', label: 'entry.partners', most: 3 },
  { id: 'halfSiblings', label: 'entry.halfSiblings', most: 9 },
  { id: 'grandparents', label: 'entry.grandparents', most: 2 },
  { id: 'auntsUncles', label: 'entry.auntsUncles', most: 12 },
];

export const OTHER_QUESTIONS: readonly (Question & { readonly id: Count })[] = [
  { id: 'carers', label: 'entry.carers', most: 4 },
  { id: 'children', label: 'entry.children', most: 12 },
];

/** How a side of the family is called: by the parent, who may be one of two of a sex. */
export function sideLabel({ fathers, mothers }: StartPattern, slot: Slot): Key {
  if (slot === 'a')
    return fathers >= 2 ? 'entry.side.father1' : fathers === 1 ? 'entry.side.father' : 'entry.side.mother1';
  return mothers >= 2 ? 'entry.side.mother2' : mothers === 1 ? 'entry.side.mother' : 'entry.side.father2';
}
