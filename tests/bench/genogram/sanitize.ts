// Makes a raw family safe for every layout: unknown people left out, double couples merged, loops of parents broken.
import type { ChildKind, Family, Person } from './family.ts';

export interface RawUnion {
  readonly id: string;
  readonly partners: readonly (string | null | undefined)[];
  readonly children: readonly { readonly id: string; readonly kind: ChildKind }[];
  readonly ended: boolean;
}

interface RawFamily {
  readonly id: string;
  readonly persons: readonly Person[];
  readonly unions: readonly RawUnion[];
}

export function sanitize(raw: RawFamily): Family {
  const seen = new Set<string>();
  const persons = raw.persons.filter((p) => !seen.has(p.id) && seen.add(p.id)).map((p) => ({ ...p }));
  const unions = mergedUnions(raw.unions, seen);
  const birth = new Map(persons.map((p) => [p.id, p.birth]));
  for (const u of unions) eldestFirst(u.children, birth);
  breakLoops(persons, unions);
  return { id: raw.id, persons, unions };
}

type OpenUnion = Omit<RawUnion, 'partners' | 'children'> & {
  partners: string[];
  children: { id: string; kind: ChildKind }[];
};

function mergedUnions(raw: readonly RawUnion[], known: ReadonlySet<string>): OpenUnion[] {
  const byKey = new Map<string, OpenUnion>();
  for (const u of raw) {
    const partners = [...new Set(u.partners)].filter((p): p is string => p != null && known.has(p)).slice(0, 2);
    const children = new Map<string, { id: string; kind: ChildKind }>();
    for (const c of u.children) {
      if (known.has(c.id) && !partners.includes(c.id) && !children.has(c.id)) children.set(c.id, { ...c });
    }
    if (children.size < 2 - partners.length) continue;
    const key = partners.length === 2 ? [...partners].sort().join('\u0000') : u.id;
    const into = byKey.get(key);
    if (into) {
      for (const c of children.values()) if (!into.children.some((k) => k.id === c.id)) into.children.push(c);
    } else byKey.set(key, { ...u, partners, children: [...children.values()] });
  }
  return [...byKey.values()];
}

/** By year of birth where two neighbours both have one; otherwise as given. */
function eldestFirst(children: { id: string }[], birth: ReadonlyMap<string, number | null>): void {
  for (let i = 1; i < children.length; i++) {
    for (let j = i; j > 0; j--) {
      const [a, b] = [children[j - 1]!, children[j]!];
      const [bornA, bornB] = [birth.get(a.id) ?? null, birth.get(b.id) ?? null];
      if (bornA === null || bornB === null || bornA <= bornB) break;
      [children[j - 1], children[j]] = [b, a];
    }
  }
}

/** Walks down from everybody and drops a child that is its own forebear. */
function breakLoops(persons: readonly Person[], unions: OpenUnion[]): void {
  const childrenOf = new Map<string, [OpenUnion, string][]>(persons.map((p) => [p.id, []]));
  for (const u of unions) for (const p of u.partners) for (const c of u.children) childrenOf.get(p)!.push([u, c.id]);
  const state = new Map<string, 'open' | 'done'>();
  for (const { id } of persons) {
    if (state.has(id)) continue;
    const stack = [{ id, next: 0 }];
    state.set(id, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = childrenOf.get(top.id)![top.next++];
      if (!link) {
        state.set(top.id, 'done');
        stack.pop();
        continue;
      }
      const [u, child] = link;
      if (state.get(child) === 'open') u.children = u.children.filter((c) => c.id !== child);
      else if (!state.has(child)) {
        state.set(child, 'open');
        stack.push({ id: child, next: 0 });
      }
    }
  }
}
