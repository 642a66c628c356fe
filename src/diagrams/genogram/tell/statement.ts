// What a genogram says, as data: statements from which it could be drawn again. Sentences are made of these.
import type { FuzzyDate } from '../../../base/fuzzyDate.ts';
import type { Id } from '../../../base/ids.ts';
import type {
  BirthGroup,
  Household,
  ParentLink,
  Partnership,
  Person,
  SiblingGroup,
} from '../../../model/records/facts.ts';
import type { Tie } from '../../../model/records/perception.ts';
import type { Around } from '../around.ts';

/** From when to when, as far as it is known. */
export interface Span {
  readonly from?: FuzzyDate;
  readonly to?: FuzzyDate;
}

export interface PersonStatement {
  readonly is: 'person';
  readonly person: Person;
  /** At the day of the case, or at death; null when it cannot be told. */
  readonly age: number | null;
  readonly hasPhoto: boolean;
  /** Chosen as mentor by a young person. */
  readonly isMentor: boolean;
  /** Drawn as from outside the family. */
  readonly isOutside: boolean;
}

/** Children who have the same parents in the same way and in the same time, the oldest first. */
export interface ParentsStatement extends Span {
  readonly is: 'parents';
  readonly kind: ParentLink['kind'];
  readonly parents: readonly Id[];
  readonly children: readonly Id[];
  readonly links: readonly Id[];
  readonly secret: boolean;
}

export interface PartnersStatement {
  readonly is: 'partners';
  readonly partnership: Partnership;
  readonly partners: readonly [Id, Id];
}

/** Partners who are related by blood; follows from the rest, and is drawn. */
export interface RelatedStatement {
  readonly is: 'related';
  readonly partners: readonly Id[];
}

export interface TwinsStatement {
  readonly is: 'twins';
  readonly group: BirthGroup;
  readonly children: readonly Id[];
}

/** Brothers and sisters of whom no parents are known. */
export interface SiblingsStatement {
  readonly is: 'siblings';
  readonly group: SiblingGroup;
  readonly children: readonly Id[];
}

export interface HomeStatement {
  readonly is: 'home';
  readonly household: Household;
  /** Null when it has none, or none that may be told. */
  readonly label: string | null;
  readonly members: readonly Id[];
}

export interface TieStatement {
  readonly is: 'tie';
  readonly tie: Tie;
  readonly between: readonly [Id, Id];
}

export interface AboutStatement {
  readonly is: 'about';
  readonly people: number;
  readonly index: readonly Id[];
  /** When only the family around one person is shown. */
  readonly around: Around | null;
}

export interface OutsideStatement {
  readonly is: 'outside';
  readonly people: readonly Id[];
  /** Family that this view leaves out on purpose. */
  readonly leftOut: number;
}

export type Statement =
  | AboutStatement
  | PersonStatement
  | ParentsStatement
  | TwinsStatement
  | SiblingsStatement
  | PartnersStatement
  | RelatedStatement
  | HomeStatement
  | TieStatement
  | OutsideStatement;
