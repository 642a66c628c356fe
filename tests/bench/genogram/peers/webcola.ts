// WebCola, as its authors advise for layers: every generation aligned, a fixed distance between, a short link in a couple.
import type { Contestant } from '../contestant.ts';
import { indexFamily } from '../family.ts';
import { generations } from '../unionGraph.ts';

interface Link {
  readonly source: number;
  readonly target: number;
  readonly length: number;
}

interface Cola {
  nodes: (nodes: readonly object[]) => Cola;
  links: (links: readonly Link[]) => Cola;
  constraints: (constraints: readonly object[]) => Cola;
  avoidOverlaps: (yes: boolean) => Cola;
  handleDisconnected: (yes: boolean) => Cola;
  linkDistance: (distance: (link: Link) => number) => Cola;
  start: (...rounds: readonly (number | boolean)[]) => Cola;
}

const ROW = 112;

export const webcola: Contestant = {
  name: 'webcola',
  packages: ['webcola'],
  mostPeople: 300,
  open: (peers) => {
    const { Layout } = peers.require('webcola') as { Layout: new () => Cola };
    return (family) => {
      const index = indexFamily(family);
      const generation = generations(family);
      const number = new Map(family.persons.map((p, i) => [p.id, i]));
      const nodes = family.persons.map((p, i) => {
        return { width: 80, height: 60, x: (i % 20) * 80, y: generation.get(p.id)! * ROW };
      });
      const link = (a: string, b: string, length: number): Link => ({
        source: number.get(a)!,
        target: number.get(b)!,
        length,
      });
      const links = family.unions.flatMap((u) => {
        const [a, b] = u.partners;
        const down = index.kids.get(u.id)!.flatMap((c) => u.partners.map((p) => link(p, c, 118)));
        return a !== undefined && b !== undefined ? [link(a, b, 80), ...down] : down;
      });
      const rows = new Map<number, number[]>();
      for (const [id, row] of generation) rows.set(row, [...(rows.get(row) ?? []), number.get(id)!]);
      const sorted = [...rows].sort(([a], [b]) => a - b).map(([, people]) => people.sort((a, b) => a - b));
      const constraints = sorted.flatMap((row, i) => [
        { type: 'alignment', axis: 'y', offsets: row.map((node) => ({ node, offset: 0 })) },
        ...(i > 0 ? [{ axis: 'y', left: sorted[i - 1]![0], right: row[0], gap: ROW, equality: true }] : []),
      ]);
      new Layout()
        .nodes(nodes)
        .links(links)
        .constraints(constraints)
        .avoidOverlaps(true)
        .handleDisconnected(false)
        .linkDistance((l) => l.length)
        .start(20, 20, 40, 0, false);
      return { places: new Map(family.persons.map((p, i) => [p.id, { x: nodes[i]!.x, y: nodes[i]!.y }])) };
    };
  },
};
