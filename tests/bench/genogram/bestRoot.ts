// The person around whom a tree reaches most people: own forebears, and own descendants with their partners.
import { type Family, indexFamily } from './family.ts';

const MOST_TRIED = 1200;

export function bestRoot(family: Family): string {
  const index = indexFamily(family);
  const below = (id: string): number => {
    const seen = new Set([id]);
    const stack = [id];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      for (const u of index.unionsOf.get(at)!) {
        for (const p of u.partners) seen.add(p);
        for (const c of index.kids.get(u.id)!) {
          if (!seen.has(c)) stack.push(c);
          seen.add(c);
        }
      }
    }
    return seen.size;
  };
  const above = (id: string): number => {
    const seen = new Set([id]);
    for (const at of seen) for (const p of index.primary.get(at)?.partners ?? []) seen.add(p);
    return seen.size;
  };
  const every = Math.ceil(family.persons.length / MOST_TRIED);
  const tried = family.persons.filter((_, i) => i % every === 0);
  const reach = tried.map(({ id }) => below(id) + above(id));
  return tried[reach.indexOf(Math.max(...reach))]!.id;
}
