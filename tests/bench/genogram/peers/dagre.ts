// dagre: general layers, with the unions as nodes.
import type { Contestant } from '../contestant.ts';
import { unionGraph } from '../unionGraph.ts';

interface Graph {
  setGraph: (options: object) => Graph;
  setDefaultEdgeLabel: (make: () => object) => Graph;
  setNode: (id: string, size: object) => void;
  setEdge: (from: string, to: string, options: object) => void;
  node: (id: string) => { readonly x: number; readonly y: number };
}

interface Dagre {
  readonly graphlib: { readonly Graph: new () => Graph };
  readonly layout: (graph: Graph) => void;
}

const WEIGHTS = { partner: 4, child: 2, extra: 1 };

export const dagre: Contestant = {
  name: 'dagre',
  packages: ['@dagrejs/dagre'],
  open: async (peers) => {
    const loaded = (await peers.load('@dagrejs/dagre', 'dist/dagre.esm.js')) as Dagre & { default?: Dagre };
    const { graphlib, layout } = loaded.default ?? loaded;
    return (family) => {
      const graph = new graphlib.Graph();
      graph.setGraph({ rankdir: 'TB', nodesep: 32, ranksep: 32, edgesep: 8 }).setDefaultEdgeLabel(() => ({}));
      const { nodes, edges } = unionGraph(family);
      for (const n of nodes) graph.setNode(n.id, n.person ? { width: 48, height: 48 } : { width: 4, height: 0.01 });
      for (const e of edges) graph.setEdge(e.from, e.to, { weight: WEIGHTS[e.kind], minlen: 1 });
      layout(graph);
      return { places: new Map(family.persons.map(({ id }) => [id, { x: graph.node(id).x, y: graph.node(id).y }])) };
    };
  },
};
