// Single edits of a family, as a worker makes them: somebody gets a partner, a child, parents or foster parents.
import { rngFrom } from '../../../src/base/rng.ts';
import { copyOf, type Family, indexFamily, type Person, type Union } from './family.ts';

export type EditKind = 'partner' | 'child' | 'parents' | 'foster';

export interface Edit {
  readonly kind: EditKind;
  /** The family after the edit. */
  readonly after: Family;
}

const SEED = 4242;
/** Who the edit brings, so that it can be seen whether they are drawn. */
export const NEW_PERSON = 'new';

const person = (id: string, sex: Person['sex']): Person => ({ id, sex, birth: null, dead: false, twin: null });

export function editsOf(family: Family, perKind: number): Edit[] {
  const index = indexFamily(family);
  const random = rngFrom(SEED);
  const some = <T>(list: readonly T[]): T[] => {
    const mixed = [...list];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
    }
    return mixed.slice(0, perKind);
  };
  const unions = (p: Person): number => index.unionsOf.get(p.id)!.length;
  const edit = (kind: EditKind, people: readonly Person[], union: Omit<Union, 'id' | 'ended'>): Edit => {
    const after = copyOf(family);
    after.persons.push(...people);
    after.unions.push({ id: 'unew', ended: false, ...union });
    return { kind, after };
  };
  const newParents = (kind: 'parents' | 'foster', p: Person): Edit =>
    edit(kind, [person(NEW_PERSON, 'm'), person('new2', 'f')], {
      partners: [NEW_PERSON, 'new2'],
      children: [{ id: p.id, kind: kind === 'foster' ? 'foster' : 'birth' }],
    });

  return [
    ...some(family.persons.filter((p) => unions(p) <= 1)).map((p) => {
      const partner = person(NEW_PERSON, p.sex === 'm' ? 'f' : 'm');
      return edit('partner', [partner], { partners: [p.id, NEW_PERSON], children: [] });
    }),
    ...some(family.unions.filter((u) => u.partners.length === 2 && index.kids.get(u.id)!.length > 0)).map((u): Edit => {
      const after = copyOf(family);
      after.persons.push(person(NEW_PERSON, 'f'));
      after.unions.find((x) => x.id === u.id)!.children.push({ id: NEW_PERSON, kind: 'birth' });
      return { kind: 'child', after };
    }),
    ...some(family.persons.filter((p) => !index.primary.has(p.id))).map((p) => newParents('parents', p)),
    ...some(
      family.persons.filter((p) => index.primary.has(p.id) && index.parents.get(p.id)!.length === 1 && unions(p) === 0),
    ).map((p) => newParents('foster', p)),
  ];
}

/** The family as it was when its first people had been typed in. */
export function beginningOf(family: Family, count: number): { persons: Person[]; unions: Union[] } {
  const persons = family.persons.slice(0, count);
  const known = new Set(persons.map((p) => p.id));
  const unions = family.unions.map((u) => ({
    ...u,
    partners: u.partners.filter((p) => known.has(p)),
    children: u.children.filter((c) => known.has(c.id)),
  }));
  return { persons, unions };
}
