// A family as the comparison of layouts knows it, with an index of who belongs to whom.
export interface Person {
  readonly id: string;
  readonly sex: 'm' | 'f' | 'x';
  readonly birth: number | null;
  readonly dead: boolean;
  /** The same word for the people of one set of twins. */
  twin: string | null;
}

export type ChildKind = 'birth' | 'adopted' | 'foster' | 'step' | 'other';

export interface Child {
  readonly id: string;
  readonly kind: ChildKind;
}

export interface Union {
  readonly id: string;
  /** None, one or two. */
  readonly partners: readonly string[];
  /** Eldest first. */
  readonly children: Child[];
  readonly ended: boolean;
}

export interface Family {
  readonly id: string;
  readonly persons: Person[];
  readonly unions: Union[];
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Place>;

export interface FamilyIndex {
  readonly person: ReadonlyMap<string, Person>;
  readonly unionsOf: ReadonlyMap<string, readonly Union[]>;
  readonly parents: ReadonlyMap<string, readonly { readonly union: Union; readonly kind: ChildKind }[]>;
  /** The union somebody hangs under: the first by birth, else the first of all. Other parents are extra lines. */
  readonly primary: ReadonlyMap<string, Union>;
  /** Per union the children that hang under it. */
  readonly kids: ReadonlyMap<string, readonly string[]>;
}

export function indexFamily(family: Family): FamilyIndex {
  const unionsOf = new Map<string, Union[]>(family.persons.map((p) => [p.id, []]));
  const parents = new Map<string, { union: Union; kind: ChildKind }[]>(family.persons.map((p) => [p.id, []]));
  for (const union of family.unions) {
    for (const p of union.partners) unionsOf.get(p)!.push(union);
    for (const c of union.children) parents.get(c.id)!.push({ union, kind: c.kind });
  }
  const primary = new Map<string, Union>();
  for (const [id, list] of parents) {
    const first = list.find((l) => l.kind === 'birth') ?? list[0];
    if (first) primary.set(id, first.union);
  }
  return {
    person: new Map(family.persons.map((p) => [p.id, p])),
    unionsOf,
    parents,
    primary,
    kids: new Map(family.unions.map((u) => [u.id, u.children.filter((c) => primary.get(c.id) === u).map((c) => c.id)])),
  };
}

/** The children a union has beside those that hang under it. */
export const extraChildren = (index: FamilyIndex, union: Union): string[] =>
  union.children.filter((c) => index.primary.get(c.id) !== union).map((c) => c.id);

/** Connected parts, the largest first; each is a family of its own. */
export function components(family: Family): Family[] {
  const above = new Map(family.persons.map((p) => [p.id, p.id]));
  const find = (id: string): string => {
    let at = id;
    while (above.get(at) !== at) {
      above.set(at, above.get(above.get(at)!)!);
      at = above.get(at)!;
    }
    return at;
  };
  for (const u of family.unions) {
    const [first, ...rest] = [...u.partners, ...u.children.map((c) => c.id)];
    for (const id of rest) above.set(find(id), find(first!));
  }
  const parts = new Map<string, Family>();
  for (const p of family.persons) {
    const root = find(p.id);
    if (!parts.has(root)) parts.set(root, { id: `${family.id}#${parts.size}`, persons: [], unions: [] });
    parts.get(root)!.persons.push(p);
  }
  for (const u of family.unions) parts.get(find(u.partners[0] ?? u.children[0]!.id))!.unions.push(u);
  return [...parts.values()].sort((a, b) => b.persons.length - a.persons.length);
}

export const copyOf = (family: Family): Family => ({
  id: family.id,
  persons: family.persons.map((p) => ({ ...p })),
  unions: family.unions.map((u) => ({ ...u, children: [...u.children] })),
});
