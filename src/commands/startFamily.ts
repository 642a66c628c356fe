// The start pattern: how many brothers, parents, grandparents … there are, put around one child as people without a name,
// in one step. What is in the map already counts along, so only what is missing is added.
import type { Id } from '../base/ids.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import type { Gender, Partnership } from '../model/records/facts.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import { addPerson, nameOf } from './addPerson.ts';
import { defineCommand } from './command.ts';
import {
  birthLinksTo,
  linksTo,
  otherOf,
  partnershipBetween,
  partnershipsOf,
  putParentLink,
  putPartnership,
} from './kin.ts';
import { putNewPerson } from './newPerson.ts';

/** What hangs on one of the parents. */
export interface ParentSide {
  /** Partners besides the other parent. */
  readonly partners: number;
  /** Children with the first of those partners. */
  readonly halfSiblings: number;
  readonly grandparents: number;
  readonly auntsUncles: number;
}

/** Where two parents are: the father's place first, the mother's second; two mothers take both. */
export type Slot = 'a' | 'b';

export interface StartPattern {
  readonly brothers: number;
  readonly sisters: number;
  readonly fathers: number;
  readonly mothers: number;
  readonly parentsAre: Extract<Partnership['status'], 'current' | 'separated' | 'divorced'>;
  readonly a: ParentSide;
  readonly b: ParentSide;
  readonly carers: number;
  readonly children: number;
}

/** A family of three generations, as most begin. */
const BARE: ParentSide = { partners: 0, halfSiblings: 0, grandparents: 2, auntsUncles: 0 };
export const USUAL: StartPattern = {
  brothers: 0,
  sisters: 0,
  fathers: 1,
  mothers: 1,
  parentsAre: 'current',
  a: BARE,
  b: BARE,
  carers: 0,
  children: 0,
};

/** Nobody at all. */
const NONE: ParentSide = { ...BARE, grandparents: 0 };
export const NOBODY: StartPattern = { ...USUAL, fathers: 0, mothers: 0, a: NONE, b: NONE };

/** The sex of whoever takes a parent's place; null when nobody does. */
export function parentSexes({
  fathers,
  mothers,
}: Pick<StartPattern, 'fathers' | 'mothers'>): Record<Slot, Gender | null> {
  return {
    a: fathers >= 1 ? 'male' : mothers >= 2 ? 'female' : null,
    b: mothers >= 1 ? 'female' : fathers >= 2 ? 'male' : null,
  };
}

const parentIds = (tables: Tables, childId: Id): Id[] => birthLinksTo(tables, childId).map((link) => link.parentId);
const sexOf = (tables: Tables, id: Id): Gender => tables.person[id]?.gender ?? 'unknown';

/** Who has which place among the birth parents there are. */
function placesOf(tables: Tables, childId: Id): Record<Slot, Id | null> {
  const [one = null, two = null] = parentIds(tables, childId);
  const first =
    one !== null &&
    (two !== null ? sexOf(tables, two) === 'male' && sexOf(tables, one) !== 'male' : sexOf(tables, one) === 'female');
  return first ? { a: two, b: one } : { a: one, b: two };
}

const childrenOf = (tables: Tables, parentId: Id): Id[] =>
  Object.values(tables.parentLink).flatMap((link) => (link.parentId === parentId ? [link.childId] : []));

function fullSiblings(tables: Tables, childId: Id): Id[] {
  const parents = parentIds(tables, childId);
  const [first, ...others] = parents;
  if (first === undefined) return [];
  return [...new Set(childrenOf(tables, first))].filter(
    (id) =>
      id !== childId &&
      others.every((parent) => parentIds(tables, id).includes(parent)) &&
      parentIds(tables, id).length === parents.length,
  );
}

const partnersBeside = (tables: Tables, parentId: Id, other: Id | null): Id[] =>
  partnershipsOf(tables, parentId)
    .map((one) => otherOf(one, parentId))
    .filter((id) => id !== other);

const halfOf = (tables: Tables, parentId: Id, other: Id | null, childId: Id): Id[] =>
  [...new Set(childrenOf(tables, parentId))].filter(
    (id) =>
      id !== childId &&
      parentIds(tables, id).includes(parentId) &&
      (other === null ? parentIds(tables, id).length > 1 : !parentIds(tables, id).includes(other)),
  );

const siblingsOf = (tables: Tables, id: Id): Id[] =>
  [...new Set(parentIds(tables, id).flatMap((parent) => childrenOf(tables, parent)))].filter((one) => one !== id);

function sideAround(tables: Tables, id: Id | null, other: Id | null, childId: Id): ParentSide {
  if (id === null) return NONE;
  return {
    partners: partnersBeside(tables, id, other).length,
    halfSiblings: halfOf(tables, id, other, childId).length,
    grandparents: parentIds(tables, id).length,
    auntsUncles: siblingsOf(tables, id).length,
  };
}

/** What is around somebody already. */
export function patternAround(tables: Tables, childId: Id): StartPattern {
  const { a, b } = placesOf(tables, childId);
  const isMother = (id: Id | null, slot: Slot): boolean =>
    id !== null && (sexOf(tables, id) === 'female' || (slot === 'b' && sexOf(tables, id) !== 'male'));
  const mothers = [isMother(a, 'a'), isMother(b, 'b')].filter(Boolean).length;
  const siblings = fullSiblings(tables, childId);
  const ofSex = (sex: Gender): number => siblings.filter((id) => sexOf(tables, id) === sex).length;
  const status = a !== null && b !== null ? partnershipBetween(tables, a, b)?.status : undefined;
  return {
    brothers: ofSex('male'),
    sisters: ofSex('female'),
    mothers,
    fathers: [a, b].filter((id) => id !== null).length - mothers,
    parentsAre: status === 'separated' || status === 'divorced' ? status : 'current',
    a: sideAround(tables, a, b, childId),
    b: sideAround(tables, b, a, childId),
    carers: linksTo(tables, childId).filter(({ kind, to }) => kind === 'foster' && !to).length,
    children: childrenOf(tables, childId).length,
  };
}

const times = (count: number, act: (nr: number) => void): void => {
  for (let nr = 0; nr < count; nr += 1) act(nr);
};

function bearer(tx: CaseTx, parents: readonly (Id | null)[], gender: Gender = 'unknown'): Id {
  const { id } = putNewPerson(tx, { gender });
  for (const parent of parents) if (parent !== null) putParentLink(tx, parent, id, 'biological');
  return id;
}

/** Brings the parents of somebody to this number; a pair is a man and a woman unless one is there already. */
function bringParents(tx: CaseTx, of: Id, wanted: number): Id[] {
  const known = parentIds(tx.tables, of);
  const add = (gender: Gender): void => {
    const { id } = putNewPerson(tx, { gender });
    putParentLink(tx, id, of, 'biological');
    known.push(id);
  };
  if (known.length === 0 && wanted === 1) add('unknown');
  while (known.length < wanted) {
    const [first] = known;
    const sex = first === undefined ? 'female' : sexOf(tx.tables, first);
    add(sex === 'female' ? 'male' : sex === 'male' ? 'female' : 'unknown');
  }
  const [one, two] = known;
  if (wanted > 1 && one && two && !partnershipBetween(tx.tables, one, two)) putPartnership(tx, one, two);
  return known;
}

function bringSide(tx: CaseTx, id: Id, other: Id | null, now: ParentSide, wanted: ParentSide): void {
  times(wanted.partners - now.partners, () => putPartnership(tx, id, putNewPerson(tx).id));
  const [partner = null] = partnersBeside(tx.tables, id, other);
  times(wanted.halfSiblings - now.halfSiblings, () => bearer(tx, [id, partner]));
  const aunts = wanted.auntsUncles - now.auntsUncles;
  const grandparents = bringParents(tx, id, aunts > 0 && now.grandparents === 0 ? 2 : wanted.grandparents);
  times(aunts, () => bearer(tx, grandparents));
}

function theChild(tx: CaseTx, of: Id | undefined): Id {
  if (of && tx.get('person', of)) return of;
  const { id } = putNewPerson(tx);
  tx.patch('caseInfo', CASE_ID, { indexPersonIds: [id] });
  return id;
}

export interface StartFamilyArgs {
  readonly of?: Id;
  readonly pattern: StartPattern;
  /** What somebody saw to be there already: who is hidden from them is not counted, so that nothing shows. */
  readonly seen: StartPattern;
}

export const startFamily = defineCommand<StartFamilyArgs>({
  label: 'entry.step',
  run: (tx, { of, pattern, seen: now }) => {
    const before = Object.keys(tx.tables.person).length;
    const child = theChild(tx, of);
    const places = placesOf(tx.tables, child);
    const sexes = parentSexes(pattern);
    const needs = pattern.brothers + pattern.sisters > 0 && pattern.fathers + pattern.mothers === 0;
    for (const slot of ['a', 'b'] as const) {
      const gender = sexes[slot] ?? (needs ? 'unknown' : null);
      if (places[slot] !== null || gender === null) continue;
      const { id } = putNewPerson(tx, { gender });
      putParentLink(tx, id, child, 'biological');
      for (const sibling of fullSiblings(tx.tables, child)) putParentLink(tx, id, sibling, 'biological');
      places[slot] = id;
    }
    const { a, b } = places;
    if (a !== null && b !== null) {
      const status = pattern.parentsAre;
      // Only who was married can divorce.
      const fields = { status, ...(status === 'divorced' ? { kind: 'married' as const } : {}) };
      const couple = partnershipBetween(tx.tables, a, b);
      if (!couple) putPartnership(tx, a, b, fields);
      else if (now.parentsAre !== status) tx.patch('partnership', couple.id, fields);
    }
    times(pattern.brothers - now.brothers, () => bearer(tx, [a, b], 'male'));
    times(pattern.sisters - now.sisters, () => bearer(tx, [a, b], 'female'));
    if (a !== null) bringSide(tx, a, b, now.a, pattern.a);
    if (b !== null) bringSide(tx, b, a, now.b, pattern.b);
    times(pattern.carers - now.carers, () => void addPerson.run(tx, { kind: 'carer', of: child }));
    times(pattern.children - now.children, () => void addPerson.run(tx, { kind: 'child', of: child }));
    const count = Object.keys(tx.tables.person).length - before;
    return { select: [child], done: { key: 'entry.placed', values: { count, name: nameOf(tx.tables, child) } } };
  },
});
