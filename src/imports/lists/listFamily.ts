// The family ties that a list tells: by what somebody is to the child, and by the names of parents, partner and children.
import type { Id, NewId } from '../../base/ids.ts';
import type {
  Gender,
  ParentLink,
  ParentLinkKind,
  Partnership,
  Person,
  SiblingGroup,
} from '../../model/records/facts.ts';
import type { Around } from './aroundChild.ts';
import { NameFinder, namesIn, splitName } from './names.ts';
import type { CellRemark, RowPerson } from './rowPerson.ts';

export interface ListRow extends RowPerson {
  readonly row: number;
}

export interface ListFamily {
  /** Who are only named beside somebody else. */
  readonly mentioned: Person[];
  readonly partnerships: Partnership[];
  readonly parentLinks: ParentLink[];
  readonly siblingGroups: SiblingGroup[];
  readonly remarks: CellRemark[];
}

/** In one cell. */
const MOST_NAMES = 12;
const LONGEST_NAME = 200;
/** With those who are only named. */
const MOST_PEOPLE = 2_000;

export function listFamily(rows: readonly ListRow[], around: Around | null, newId: NewId): ListFamily {
  const family: ListFamily = { mentioned: [], partnerships: [], parentLinks: [], siblingGroups: [], remarks: [] };
  const people = new Map<Id, Person>([...rows.map(({ person }) => [person.id, person] as const)]);
  const finder = new NameFinder();
  for (const { person } of rows) finder.add(person);
  const said = new Set<string>();
  /** Says whether it can be so. */
  const parent = (parentId: Id, childId: Id, kind: ParentLinkKind = 'biological'): boolean => {
    if (parentId === childId) return false;
    const key = `${parentId}/${childId}/${kind}`;
    if (!said.has(key)) family.parentLinks.push({ id: newId(), parentId, childId, kind });
    said.add(key);
    return true;
  };

  for (const one of rows) {
    for (const { kind, text, column, labelled } of one.others) {
      const names = namesIn(text);
      const isStory = names.length > MOST_NAMES || names.some((name) => name.length > LONGEST_NAME);
      if (isStory || rows.length + family.mentioned.length > MOST_PEOPLE) {
        one.notes.push(labelled);
        family.remarks.push({ row: one.row, column, kind: 'names' });
        continue;
      }
      for (const name of names) {
        const gender = kind === 'father' ? 'male' : kind === 'mother' ? 'female' : 'unknown';
        const found = named(name, one.person, gender);
        if (found === null) {
          if (!one.notes.includes(labelled)) one.notes.push(labelled);
          family.remarks.push({ row: one.row, column, kind: 'whichOne', name });
        } else if (kind === 'partner') couple(one.person.id, found);
        else if (kind === 'children') parent(one.person.id, found);
        else parent(found, one.person.id);
      }
    }
  }
  tiesToChild();
  return family;

  /** The one who is meant; somebody new when nobody in the list is called so; null when several are. */
  function named(name: string, not: Person, gender: Gender): Id | null {
    const meant = finder.find(name).filter((id) => id !== not.id);
    const [only] = meant;
    if (meant.length > 1) return null;
    if (only !== undefined) {
      const person = people.get(only);
      if (person && person.gender === 'unknown') (person as { gender: Gender }).gender = gender;
      return only;
    }
    const person: Person = {
      ...{ id: newId(), kind: 'person', ...splitName(name), gender, whereabouts: 'known' },
      ...{ defaultGroup: 'family', foundVia: { kind: 'import' } },
    };
    people.set(person.id, person);
    finder.add(person);
    family.mentioned.push(person);
    return person.id;
  }

  function couple(aId: Id, bId: Id): void {
    const key = [aId, bId].sort().join('/');
    if (aId === bId || said.has(key)) return;
    said.add(key);
    family.partnerships.push({ id: newId(), aId, bId, kind: 'relationship', status: 'current' });
  }

  function tiesToChild(): void {
    const own = rows.filter(({ role }) => role?.isChild).map(({ person }) => person.id);
    const children = own.length > 0 ? own : around ? [around.child.id] : [];
    for (const child of children) {
      const told = new Set(own);
      for (const { role, person } of rows) {
        if (role?.kin === 'parent') parent(person.id, child);
        else if (role?.carer) parent(person.id, child, role.carer);
      }
      const links = [...(around?.links ?? []), ...family.parentLinks];
      const parents = links
        .filter((link) => link.childId === child && link.kind === 'biological')
        .map((link) => link.parentId);
      const genderOf = (id: Id): Gender | undefined =>
        (people.get(id) ?? around?.parents.find((one) => one.id === id))?.gender;
      for (const { role, person } of rows) {
        if (told.has(person.id)) continue;
        if (role?.kin === 'sibling') for (const id of parents) parent(id, person.id);
        if (role?.kin !== 'grandparent' || !role.side) continue;
        const [of, ...others] = parents.filter((id) => genderOf(id) === role.side);
        if (of !== undefined && others.length === 0) parent(person.id, of);
      }
      const alone = rows.filter(({ role, person }) => role?.kin === 'sibling' && !told.has(person.id));
      if (parents.length === 0 && alone.length > 0) {
        family.siblingGroups.push({ id: newId(), childIds: [child, ...alone.map(({ person }) => person.id)] });
      }
    }
  }
}

/** What a role says that the lines say as well needs not be kept beside the person. */
export function followsFromLinks({ role, person }: ListRow, inLines: ReadonlySet<Id>): boolean {
  if (role?.isChild) return true;
  const isDrawn =
    role?.kin === 'parent' ||
    role?.kin === 'sibling' ||
    role?.carer !== undefined ||
    (role?.kin === 'grandparent' && role.side !== undefined);
  return isDrawn && inLines.has(person.id);
}

/** Everybody who has a line of the family. */
export const inLinesOf = ({ partnerships, parentLinks, siblingGroups }: ListFamily): ReadonlySet<Id> =>
  new Set([
    ...partnerships.flatMap(({ aId, bId }) => [aId, bId]),
    ...parentLinks.flatMap(({ parentId, childId, kind }) => (kind === 'guardian' ? [childId] : [parentId, childId])),
    ...siblingGroups.flatMap(({ childIds }) => childIds),
  ]);
