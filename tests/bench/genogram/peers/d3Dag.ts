// d3-dag: general layers, with the unions as nodes.
import type { Contestant } from '../contestant.ts';
import { components, type Place } from '../family.ts';
import { acyclic, sideBySide, unionGraph } from '../unionGraph.ts';

interface Node {
  readonly data: string;
  readonly x: number;
  readonly y: number;
}

interface Graph {
  readonly nodes: () => Iterable<Node>;
}

type End = (pair: readonly [string, string]) => string;
interface Connect {
  (pairs: readonly (readonly [string, string])[]): Graph;
  readonly sourceId: (end: End) => Connect;
  readonly targetId: (end: End) => Connect;
}

interface Sugiyama {
  (graph: Graph): void;
  readonly nodeSize: (size: (node: Node) => [number, number]) => Sugiyama;
  readonly gap: (gap: [number, number]) => Sugiyama;
  readonly layering: (operator: unknown) => Sugiyama;
  readonly decross: (operator: unknown) => Sugiyama;
  readonly coord: (operator: unknown) => Sugiyama;
}

interface D3Dag {
  readonly graphConnect: () => Connect;
  readonly sugiyama: () => Sugiyama;
  readonly layeringSimplex: () => unknown;
  readonly decrossTwoLayer: () => unknown;
  readonly coordGreedy: () => unknown;
  readonly coordQuad: () => unknown;
}

/** Above this its exact places take too long. */
const EXACT = 150;

export const d3Dag: Contestant = {
  name: 'd3-dag',
  packages: ['d3-dag'],
  open: async (peers) => {
    const dag = (await peers.load('d3-dag', 'dist/d3-dag.esm.min.mjs')) as D3Dag;
    return (family) => {
      const big = family.persons.length > EXACT;
      const parts = components(family).map((part) => {
        const places = new Map<string, Place>();
        const [alone, another] = part.persons;
        if (alone && !another) return places.set(alone.id, { x: 0, y: 0 });
        const { nodes, edges } = acyclic(unionGraph(part));
        const isPerson = new Map(nodes.map((n) => [n.id, n.person]));
        const graph = dag
          .graphConnect()
          .sourceId(([from]) => from)
          .targetId(([, to]) => to)(edges.map((e) => [e.from, e.to]));
        dag
          .sugiyama()
          .nodeSize((n) => (isPerson.get(n.data) ? [48, 48] : [4, 1]))
          .gap([32, 32])
          .layering(dag.layeringSimplex())
          .decross(dag.decrossTwoLayer())
          .coord(big ? dag.coordGreedy() : dag.coordQuad())(graph);
        for (const n of graph.nodes()) if (isPerson.get(n.data)) places.set(n.data, { x: n.x, y: n.y });
        return places;
      });
      return { places: sideBySide(parts) };
    };
  },
};
