// d3-force with the generations given as rows: forces pull, then each row is pushed apart.
import type { Contestant } from '../contestant.ts';
import { indexFamily } from '../family.ts';
import { generations } from '../unionGraph.ts';

interface Node {
  readonly id: string;
  x: number;
  y: number;
}

interface Link {
  readonly source: Node;
  readonly target: Node;
  readonly distance: number;
}

interface Force {
  readonly distance: (of: (link: Link) => number) => Force;
  readonly strength: (value: number) => Force;
}

interface Simulation {
  readonly force: (name: string, force: Force) => Simulation;
  readonly stop: () => Simulation;
  readonly tick: () => void;
}

interface D3Force {
  readonly forceSimulation: (nodes: readonly Node[]) => Simulation;
  readonly forceLink: (links: readonly Link[]) => Force;
  readonly forceManyBody: () => Force;
  readonly forceY: (of: (node: Node) => number) => Force;
  readonly forceCollide: (radius: number) => Force;
}

const ROW = 112;
const GAP = 80;
const TICKS = 300;

export const d3Force: Contestant = {
  name: 'd3-force in rows',
  packages: ['d3-force'],
  open: async (peers) => {
    const d3 = (await peers.load('d3-force', 'dist/d3-force.mjs')) as D3Force;
    return (family) => {
      const index = indexFamily(family);
      const generation = generations(family);
      const height = (n: Node): number => generation.get(n.id)! * ROW;
      const nodes: Node[] = family.persons.map((p, i) => ({ id: p.id, x: (i % 25) * 60, y: 0 }));
      const node = new Map(nodes.map((n) => [n.id, n]));
      const link = (a: string, b: string, distance: number): Link => ({
        source: node.get(a)!,
        target: node.get(b)!,
        distance,
      });
      const links = family.unions.flatMap((u) => {
        const [a, b] = u.partners;
        const down = index.kids.get(u.id)!.flatMap((c) => u.partners.map((p) => link(p, c, 60)));
        return a !== undefined && b !== undefined ? [link(a, b, 80), ...down] : down;
      });
      const pull = d3.forceLink(links).distance((l) => l.distance);
      const simulation = d3
        .forceSimulation(nodes)
        .force('link', pull.strength(0.7))
        .force('charge', d3.forceManyBody().strength(-120))
        .force('y', d3.forceY(height).strength(1))
        .force('collide', d3.forceCollide(30))
        .stop();
      for (let i = 0; i < TICKS; i++) simulation.tick();
      const rows = new Map<number, Node[]>();
      for (const n of nodes) {
        n.y = height(n);
        rows.set(n.y, [...(rows.get(n.y) ?? []), n]);
      }
      for (const row of rows.values()) {
        row.sort((a, b) => a.x - b.x);
        for (let i = 1; i < row.length; i++) row[i]!.x = Math.max(row[i]!.x, row[i - 1]!.x + GAP);
      }
      return { places: new Map(nodes.map((n) => [n.id, { x: n.x, y: n.y }])) };
    };
  },
};
