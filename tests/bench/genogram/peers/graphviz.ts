// Graphviz dot, as programs that make family trees with it use it: a couple is a group on one rank with a point between
// the partners, a second point holds the children.
import type { Contestant } from '../contestant.ts';
import { extraChildren, type Family, indexFamily } from '../family.ts';

interface Engine {
  readonly layout: (dot: string, format: 'json', engine: 'dot') => string;
}

interface Drawn {
  readonly objects?: readonly { readonly name: string; readonly pos: string }[];
}

const HEAD =
  'digraph G { rankdir=TB; nodesep=0.444; ranksep=0.444; splines=false; edge [dir=none]; node [shape=box fixedsize=true label="" width=0.6667 height=0.6667];';
const POINT = '[shape=point width=0.01 height=0.01];';

function dotOf(family: Family, name: ReadonlyMap<string, string>): string {
  const index = indexFamily(family);
  const manFirst = (id: string): number => (index.person.get(id)!.sex === 'm' ? 0 : 1);
  const lines = [HEAD, ...[...name.values()].map((n) => `${n};`)];
  family.unions.forEach((union, i) => {
    const partners = [...union.partners].sort((a, b) => manFirst(a) - manFirst(b)).map((p) => name.get(p)!);
    const kids = index.kids.get(union.id)!;
    lines.push(`u${i} ${POINT}`);
    const [first, second] = partners;
    if (first) lines.push(`{rank=same; ${partners.join('; ')}; u${i};}`, `${first} -> u${i} [weight=20];`);
    if (second) lines.push(`u${i} -> ${second} [weight=20];`);
    if (kids.length > 0) lines.push(`h${i} ${POINT} u${i} -> h${i} [weight=10];`);
    for (const c of kids) lines.push(`h${i} -> ${name.get(c)} [weight=2];`);
    for (const c of extraChildren(index, union)) lines.push(`u${i} -> ${name.get(c)} [constraint=false];`);
  });
  return [...lines, '}'].join('\n');
}

export const graphviz: Contestant = {
  name: 'graphviz (wasm)',
  packages: ['@hpcc-js/wasm-graphviz'],
  open: async (peers) => {
    const { Graphviz } = (await peers.load('@hpcc-js/wasm-graphviz', 'dist/index.js')) as {
      Graphviz: { load: () => Promise<Engine> };
    };
    const engine = await Graphviz.load();
    return (family) => {
      const name = new Map(family.persons.map((p, i) => [p.id, `p${i}`]));
      const back = new Map([...name].map(([id, n]) => [n, id]));
      const { objects = [] } = JSON.parse(engine.layout(dotOf(family, name), 'json', 'dot')) as Drawn;
      return {
        places: new Map(
          objects.flatMap(({ name: node, pos }) => {
            const id = back.get(node);
            const [x = 0, y = 0] = pos?.split(',').map(Number) ?? [];
            return id === undefined ? [] : [[id, { x, y: -y }]];
          }),
        ),
      };
    };
  },
};
