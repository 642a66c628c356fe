// A family as the layout sees it: people, unions and the children that hang from them. Nothing here has a place yet.
import type { Id } from '../../base/ids.ts';
import type { Gender, ParentLink, ParentLinkKind, Partnership } from '../../model/records/facts.ts';

export interface FamilyPerson {
  readonly id: Id;
  readonly gender: Gender;
  /** Sorts by time of birth; null when nothing is known. */
  readonly born: number | null;
  /** The birth group the person is drawn in, when a twin stands beside them. */
  readonly twins: Id | null;
  /** Rank among brothers and sisters, when changed by hand. */
  readonly order: number | null;
  /** On which side of the partner, when chosen by hand. */
  readonly side: 'left' | 'right' | null;
}

/** One child under one union. Several links in time between the same people are one line. */
export interface ChildLine {
  readonly childId: Id;
  readonly links: readonly ParentLink[];
  /** What decides how the line looks. */
  readonly kind: ParentLinkKind;
  readonly ended: boolean;
  /** The union under which the child stands; every other line to the child is an extra one. */
  readonly primary: boolean;
}

/** A couple, or a parent alone, with their children. */
export interface Union {
  readonly key: string;
  /** One or two people, the older id first. */
  readonly partners: readonly Id[];
  readonly partnerships: readonly Partnership[];
  /** Sorts the partners of one person by time. */
  readonly since: number;
  /** Oldest first. */
  readonly children: readonly ChildLine[];
}

export interface Family {
  /** In order of id. */
  readonly people: ReadonlyMap<Id, FamilyPerson>;
  readonly unions: readonly Union[];
  /** Brothers and sisters whose parents nobody knows, oldest first. */
  readonly siblings: readonly (readonly Id[])[];
  /** Pairs that belong together without a line of their own: a stepparent and the child. */
  readonly unseen: readonly (readonly [Id, Id])[];
  /** Where the walk through the family starts. */
  readonly index: readonly Id[];
  readonly tray: readonly Id[];
  /** How many of the family are left out, because the view shows only the family around one person. */
  readonly leftOut?: number;
  /** Must the oldest child always stand left, whatever lines cross? */
  readonly strictAge: boolean;
}

export const byAge =
  (people: ReadonlyMap<Id, FamilyPerson>) =>
  (a: Id, b: Id): number => {
    const [bornA, bornB] = [people.get(a)?.born ?? null, people.get(b)?.born ?? null];
    if (bornA !== bornB) return (bornA ?? Number.MAX_VALUE) - (bornB ?? Number.MAX_VALUE);
    return a < b ? -1 : a > b ? 1 : 0;
  };
