// ELK layered with the unions as nodes: from nothing, and with the strategies that read order and layers from before.
import type { Contestant, Peers } from '../contestant.ts';
import type { Family, Place } from '../family.ts';
import { type UnionGraph, unionGraph } from '../unionGraph.ts';

interface Node {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Elk {
  readonly layout: (graph: object) => Promise<{ readonly children: readonly Node[] }>;
}

const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.spacing.nodeNode': '32',
  'elk.layered.spacing.nodeNodeBetweenLayers': '32',
  'elk.edgeRouting': 'ORTHOGONAL',
};
const TIGHT = {
  'elk.layered.spacing.edgeNodeBetweenLayers': '4',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '2',
  'elk.spacing.edgeEdge': '4',
  'elk.spacing.edgeNode': '8',
  'elk.separateConnectedComponents': 'true',
};
const INTERACTIVE = {
  'elk.interactiveLayout': 'true',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
};
const SIZES = { person: { width: 48, height: 48 }, union: { width: 4, height: 1 } };
const packages = ['elkjs'];

async function openElk(peers: Peers): Promise<Elk> {
  const { default: Engine } = (await peers.load('elkjs', 'lib/elk.bundled.js')) as { default: new () => Elk };
  return new Engine();
}

function placesOf(family: Family, nodes: readonly Node[]): Map<string, Place> {
  const known = new Set(family.persons.map((p) => p.id));
  return new Map(nodes.filter((n) => known.has(n.id)).map((n) => [n.id, { x: n.x + 24, y: n.y + 24 }]));
}

export const elk: Contestant = {
  name: 'elkjs',
  packages,
  open: async (peers) => {
    const engine = await openElk(peers);
    return async (family) => {
      const { nodes, edges } = unionGraph(family);
      const { children } = await engine.layout({
        id: 'root',
        layoutOptions: { ...LAYERED, ...TIGHT },
        children: nodes.map((n) => ({ id: n.id, ...SIZES[n.person ? 'person' : 'union'] })),
        edges: edges.map((e, i) => {
          const weight = e.kind === 'partner' ? '4' : '2';
          return {
            id: `e${i}`,
            sources: [e.from],
            targets: [e.to],
            layoutOptions: { 'elk.layered.priority.straightness': weight, 'elk.layered.priority.shortness': weight },
          };
        }),
      });
      return { places: placesOf(family, children) };
    };
  },
};

/** Where a node was; a new one beside the first it is tied to. */
function startOf(id: string, { edges }: UnionGraph, before: ReadonlyMap<string, Place>): Place {
  const own = before.get(id);
  if (own) return own;
  const near = edges
    .filter((e) => e.from === id || e.to === id)
    .map((e) => before.get(e.from === id ? e.to : e.from))
    .find((place) => place !== undefined);
  return near ? { x: near.x + 60, y: near.y } : { x: 0, y: 0 };
}

export const elkInteractive: Contestant = {
  name: 'elkjs interactive',
  packages,
  live: true,
  onlyLive: true,
  open: async (peers) => {
    const engine = await openElk(peers);
    return async (family, { state }) => {
      const graph = unionGraph(family);
      const before = state as ReadonlyMap<string, Place> | undefined;
      const { children } = await engine.layout({
        id: 'root',
        layoutOptions: {
          ...LAYERED,
          'elk.separateConnectedComponents': 'false',
          ...(before ? INTERACTIVE : {}),
        },
        children: graph.nodes.map((n) => ({
          id: n.id,
          ...SIZES[n.person ? 'person' : 'union'],
          ...(before ? startOf(n.id, graph, before) : {}),
        })),
        edges: graph.edges.map((e, i) => ({ id: `e${i}`, sources: [e.from], targets: [e.to] })),
      });
      return {
        places: placesOf(family, children),
        state: new Map(children.map((n) => [n.id, { x: n.x, y: n.y }])),
      };
    };
  },
};
