// Something in a case that cannot be, or deserves a look. It is told, never refused or changed.
import type { Id } from '../../../base/ids.ts';

/**
 * `wrong`: what was written down contradicts itself. `rare`: it can be so, and it is for the worker to look at; said at
 * the table it would be a judgement.
 */
export const ODDITY_KINDS = {
  ownParent: 'wrong',
  ownPartner: 'wrong',
  ownAncestor: 'wrong',
  manyBirthParents: 'wrong',
  childOlder: 'wrong',
  diedBeforeBorn: 'wrong',
  partnersBeforeBorn: 'wrong',
  partnersAfterDeath: 'wrong',
  partnersEndFirst: 'wrong',
  parentEndsFirst: 'wrong',
  homeEndsFirst: 'wrong',
  tieEndsFirst: 'wrong',
  twinsApart: 'wrong',
  missingPerson: 'wrong',
  emptyHome: 'wrong',
  samePerson: 'wrong',
  bornAfterDeath: 'rare',
  parentYoung: 'rare',
  ancestorPartner: 'rare',
  manyPartners: 'rare',
  manyChildren: 'rare',
} as const satisfies Readonly<Record<string, 'wrong' | 'rare'>>;

export type OddityKind = keyof typeof ODDITY_KINDS;

export interface Oddity {
  readonly kind: OddityKind;
  /** Whom it is about, the one to go to first. */
  readonly people: readonly Id[];
  /** How many there are, where that is what is odd. */
  readonly count?: number;
}
