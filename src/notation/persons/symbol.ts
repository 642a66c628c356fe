// How a person symbol is declared: when it applies, what it draws around (0, 0), and what the legend says about it.
import type { Mark } from '../../drawing/mark.ts';
import type { Stand } from '../../drawing/scene.ts';
import type { Key } from '../../i18n/say.ts';
import type { Gender, Person } from '../../model/records/facts.ts';
import type { Profile } from '../profiles.ts';

/** The side of a symbol in drawing units. */
export const SYMBOL_SIZE = 40;
/** The second outline of the person it is about is this far outside the first (McGoldrick). */
export const INDEX_GAP = 4;

export interface PersonFacts {
  readonly person: Partial<Person> & Pick<Person, 'kind' | 'gender' | 'callName'>;
  /** The name to print where it is not the call name. */
  readonly name?: string;
  /** Age now, or at death; null when it cannot be told. */
  readonly ageYears: number | null;
  /** "1943–2002"; see `yearsText`. */
  readonly yearsText: string;
  readonly isIndex: boolean;
  readonly showAge: boolean;
  /** A data URL of a photo or drawing. */
  readonly photoHref?: string;
  /** A muted word under the name instead of the years. */
  readonly role?: string;
  /** Where somebody abroad is, behind the years. */
  readonly place?: string;
  /** Chosen as mentor by a young person. */
  readonly isMentor?: boolean;
  /** Tied to nobody by family, foster care or partnership. */
  readonly isOutside?: boolean;
  /** Nothing but a donor to the children who hang from them. */
  readonly isDonor?: boolean;
}

export type Outline = Stand['outline'];

export interface Half {
  readonly x: number;
  readonly y: number;
}

/** The shape of a person; exactly one applies to each. */
export interface BaseSymbol {
  readonly layer: 'base';
  readonly outline: Outline;
  /** Half its width and height. */
  readonly half: Half;
  /** Whether words or a picture fit inside. */
  readonly roomy: boolean;
  /** The closed shape, `outside` units larger, or nothing when it has none. */
  readonly shape: (paint: ShapePaint, outside?: number, gender?: Gender) => Mark[];
  /** Where the arms of the cross of death end; absent where there is none to draw. */
  readonly arms?: readonly [Half, Half];
}

export interface ShapePaint {
  readonly fill: 'paper' | 'none';
  readonly width: number;
  readonly dash?: readonly number[];
  readonly roundCaps?: boolean;
}

/** Something drawn on, in or beside the shape. */
export interface AddedSymbol {
  /** `below`: a piece of the line under the words, drawn from (0, 0) to the right on its baseline. */
  readonly layer: 'fill' | 'outline' | 'inside' | 'cross' | 'badge' | 'below';
  readonly marks: (facts: PersonFacts, base: BaseSymbol, profile: Profile) => Mark[];
}

interface Declared<Id extends string> {
  readonly id: Id;
  readonly when: (facts: PersonFacts, profile: Profile) => boolean;
  readonly legend: Key;
}

type Shape<Id extends string> = Declared<Id> & BaseSymbol;
type Addition<Id extends string> = Declared<Id> & AddedSymbol;

export const defineShape = <const Id extends string>(symbol: Shape<Id>): Shape<Id> => symbol;
export const defineSymbol = <const Id extends string>(symbol: Addition<Id>): Addition<Id> => symbol;

const isFilled = ({ person }: PersonFacts): boolean => (person.conditions ?? []).length > 0;

/** Letters over a fill keep a rim of paper. */
export const rim = (facts: PersonFacts): { readonly halo?: true } => (isFilled(facts) ? { halo: true } : {});

export const isDead = ({ person }: PersonFacts): boolean => person.died !== undefined || person.deceased === true;
