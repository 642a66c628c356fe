// What the quick line can say, as plain data: one statement per line, every part with its place in the text.
import type { FuzzyDate } from '../base/fuzzyDate.ts';
import type { BirthGroup, Gender, ParentLinkKind } from '../model/records/facts.ts';
import type { TieCode } from '../model/records/perception.ts';
import type { Role } from './words/roles.ts';
import type { UnionWord } from './words/unions.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NameNode extends Span {
  /** Words one space apart, without quotes; empty for "?". */
  readonly text: string;
  readonly quoted: boolean;
  /** "?" is somebody without a name; "?1" is the same one every time in one text. */
  readonly unknown: boolean;
  readonly nr: string;
}

export interface ParentFlag {
  readonly code: ParentLinkKind;
  /** In so many words: a third birth parent is meant. */
  readonly isSaid?: boolean;
  readonly from?: FuzzyDate;
  readonly to?: FuzzyDate;
}

export interface UnionFact {
  readonly word: UnionWord;
  /** When it began; of what ended a couple, when that was. */
  readonly date?: FuzzyDate;
  readonly to?: FuzzyDate;
  /** "waren getrouwd": not any more. */
  readonly isPast?: boolean;
}

export type Attr = Span &
  (
    | { readonly is: 'sex'; readonly gender: Gender }
    | { readonly is: 'born'; readonly date: FuzzyDate }
    /** Known to have died; the day when it is known. */
    | { readonly is: 'died'; readonly date: FuzzyDate | null }
    | { readonly is: 'lived'; readonly born: FuzzyDate; readonly died: FuzzyDate }
    /** A bare number may also be the year of birth. */
    | { readonly is: 'age'; readonly years: number; readonly bare: boolean }
    | { readonly is: 'shortYear'; readonly digits: number }
    | { readonly is: 'union'; readonly fact: UnionFact }
    | { readonly is: 'parent'; readonly flag: ParentFlag }
    | { readonly is: 'index' }
    /** Of a child: not born yet. Of somebody else: expecting a child. */
    | { readonly is: 'pregnant' }
    | { readonly is: 'unborn' }
    | { readonly is: 'institution' }
    | { readonly is: 'lost'; readonly outcome: 'miscarriage' | 'stillborn' | 'abortion' }
    | { readonly is: 'pet' }
    | { readonly is: 'twin' }
    /** On which side of the family; said of somebody with a role. */
    | { readonly is: 'side'; readonly side: Side }
    | { readonly is: 'familyName'; readonly text: string }
    | { readonly is: 'note'; readonly text: string }
  );

export interface PersonNode extends Span {
  readonly name: NameNode;
  readonly index: boolean;
  readonly attrs: readonly Attr[];
}

export interface PlaceNode extends Span {
  readonly scheme: string;
  readonly sector?: 'family' | 'social' | 'professional';
  readonly ring?: number;
}

/** How two people are joined: by a word or sign of a couple, or just by "en". */
export interface JoinNode extends Span {
  readonly facts: readonly UnionFact[];
  readonly isAnd: boolean;
}

export type ChildNode =
  | { readonly is: 'one'; readonly person: PersonNode }
  | {
      readonly is: 'twins';
      readonly kind: BirthGroup['kind'];
      readonly people: readonly PersonNode[];
      /** Said of all of them. */
      readonly attrs: readonly Attr[];
    };

export interface SupportItem extends Span {
  /** Null when it was not said which. */
  readonly type: 'emotional' | 'informational' | 'material' | 'practical' | 'professional' | null;
  readonly level: '++' | '+' | '+-' | '-' | '--';
}

export type Side = 'mother' | 'father';

export interface Period extends Span {
  readonly from?: FuzzyDate;
  readonly to?: FuzzyDate;
  readonly text: string;
}

export type Statement =
  | { readonly is: 'comment' }
  | {
      readonly is: 'support';
      readonly giver: NameNode;
      readonly to: NameNode | null;
      readonly items: readonly SupportItem[];
    }
  | {
      readonly is: 'bond';
      readonly from: readonly PersonNode[];
      readonly code: TieCode;
      readonly label?: string;
      readonly sign: Span;
      readonly to: readonly PersonNode[];
      readonly note: string | null;
    }
  | {
      readonly is: 'role';
      readonly role: Role;
      /** The role in the writer's own word. */
      readonly word: string;
      readonly at: Span;
      readonly side: Side | null;
      /** Of whom; null when it is not said. */
      readonly of: readonly NameNode[] | null;
      readonly people: readonly PersonNode[];
      readonly joins: readonly (JoinNode | null)[];
      readonly places: readonly PlaceNode[];
      readonly period: Period | null;
      /** What stood in brackets after it. */
      readonly note: string | null;
      /** "een nieuwe vriend". */
      readonly isNew: boolean;
      /** "oma Tim: …" may also be somebody called "Oma Tim" with children. */
      readonly typedName: string | null;
    }
  | {
      readonly is: 'union';
      readonly people: readonly PersonNode[];
      readonly joins: readonly JoinNode[];
      readonly children: readonly ChildNode[] | null;
    }
  | {
      readonly is: 'lives';
      readonly who: readonly PersonNode[];
      readonly at: readonly PersonNode[];
      /** "bij zijn moeder". */
      readonly isOwn: boolean;
      readonly period: Period | null;
    }
  | { readonly is: 'twins'; readonly kind: BirthGroup['kind']; readonly people: readonly PersonNode[] }
  | { readonly is: 'people'; readonly people: readonly PersonNode[]; readonly places: readonly PlaceNode[] };
