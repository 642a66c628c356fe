// relatives-tree: a tree around one person.
import type { Contestant } from '../contestant.ts';
import { type Family, indexFamily } from '../family.ts';
import { firstPlaces } from './firstPlaces.ts';

type Calculate = (
  nodes: readonly object[],
  options: { rootId: string },
) => { readonly nodes: readonly { readonly id: string; readonly left: number; readonly top: number }[] };

function nodesOf(family: Family) {
  const index = indexFamily(family);
  return family.persons.map(({ id, sex }) => {
    const own = index.primary.get(id);
    const parents = new Map<string, string>();
    const children = new Map<string, string>();
    const spouses = new Map<string, string>();
    const first = (map: Map<string, string>, key: string, type: string): void => {
      if (!map.has(key)) map.set(key, type);
    };
    for (const { union } of index.parents.get(id)!) {
      for (const p of union.partners) first(parents, p, union === own ? 'blood' : 'adopted');
    }
    for (const u of index.unionsOf.get(id)!) {
      for (const p of u.partners) if (p !== id) spouses.set(p, u.ended ? 'divorced' : 'married');
      for (const c of u.children) first(children, c.id, c.kind === 'birth' ? 'blood' : 'adopted');
    }
    const siblings = (own ? index.kids.get(own.id)! : []).filter((c) => c !== id);
    const relations = (map: Iterable<readonly [string, string]>) => [...map].map(([to, type]) => ({ id: to, type }));
    return {
      id,
      gender: sex === 'f' ? 'female' : 'male',
      parents: relations(parents),
      children: relations(children),
      siblings: relations(siblings.map((c) => [c, 'blood'] as const)),
      spouses: relations(spouses),
    };
  });
}

export const relativesTree: Contestant = {
  name: 'relatives-tree',
  packages: ['relatives-tree'],
  open: async (peers) => {
    const { default: calculate } = (await peers.load('relatives-tree', 'lib/bundled.mjs')) as { default: Calculate };
    return (family, { root }) => {
      const { nodes } = calculate(nodesOf(family), { rootId: root });
      return firstPlaces(nodes.map((n) => ({ id: n.id, x: (n.left / 2) * 80, y: (n.top / 2) * 112 })));
    };
  },
};
