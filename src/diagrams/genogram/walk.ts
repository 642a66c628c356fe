// A first order: walks the family as a tree, parents left and right of their children, so that branches stay whole.
import type { Block, Graph, Hub, Node } from './blocks.ts';

type Side = 'left' | 'right';

/** Fills the rows, starting from one block; what it does not reach comes after. */
export function walk(graph: Graph, root: Block, mirrored: boolean): void {
  for (const row of graph.rows) row.length = 0;
  const done = new Set<Block>();
  // A stack of things to do instead of calls: a line of descent can be longer than the call stack.
  const todo: (() => void)[] = [];
  const soon = (tasks: (() => void)[]): void => {
    for (const task of tasks.reverse()) todo.push(task);
  };
  const visit = (block: Block, from: Hub | null, side: Side): void => {
    if (done.has(block)) return;
    done.add(block);
    const nodes = facing(block, from, side, done);
    block.nodes = nodes;
    const entry = from ? nodes.findIndex((n) => n.up.includes(from)) : -1;
    const cut = entry >= 0 ? entry : (nodes.length - 1) / 2;
    const place = new Map(nodes.map((n, i) => [n, i]));
    const middle = (h: Hub): number =>
      h.parents.reduce((sum, p) => sum + (place.get(p) ?? cut), 0) / Math.max(1, h.parents.length);
    const hubs = [...new Set(nodes.flatMap((n) => n.down))].sort((a, b) => middle(a) - middle(b));
    const kids = hubs.filter((h) => h.weight === 1).flatMap((h) => h.kids.map((k) => ({ kid: k, hub: h })));
    const extras = hubs.filter((h) => h.weight < 1).flatMap((h) => h.kids.map((k) => ({ kid: k, hub: h })));
    const half = Math.ceil(kids.length / 2);
    const up = (n: Node, way: Side): (() => void)[] =>
      n.up
        .filter((h) => h !== from)
        .map((h) => () => {
          if (h.parents[0]) visit(h.parents[0].block, null, way);
        });
    const down =
      (way: Side) =>
      ({ kid, hub }: { kid: Node; hub: Hub }) =>
      () =>
        visit(kid.block, hub, way);
    const goesLeft = (i: number): boolean => i < cut || (i === cut && entry < 0 && side === 'left');
    soon([
      ...nodes.flatMap((n, i) => (goesLeft(i) ? up(n, 'left') : [])),
      ...kids.slice(0, half).map(down('left')),
      () => graph.rows[block.row]?.push(block),
      ...kids.slice(half).map(down('right')),
      ...nodes.flatMap((n, i) => (goesLeft(i) ? [] : up(n, 'right'))),
      ...extras.map(down('right')),
    ]);
  };
  const start = (block: Block): void => {
    todo.push(() => visit(block, null, mirrored ? 'left' : 'right'));
    for (let task = todo.pop(); task; task = todo.pop()) task();
  };
  start(root);
  for (const block of graph.blocks) start(block);
}

/** The partner who brings a family of their own stands outside, seen from where the walk comes from. */
function facing(block: Block, from: Hub | null, side: Side, done: ReadonlySet<Block>): Node[] {
  const { nodes } = block;
  const entry = from ? nodes.findIndex((n) => n.up.includes(from)) : -1;
  if (entry < 0 || nodes.length < 2) return nodes;
  const families = (list: readonly Node[]): number =>
    list.flatMap((n) => n.up).filter((h) => h !== from && h.parents[0] && !done.has(h.parents[0].block)).length;
  const [before, after] = [families(nodes.slice(0, entry)), families(nodes.slice(entry + 1))];
  return (side === 'left' && after > before) || (side === 'right' && before > after) ? [...nodes].reverse() : nodes;
}
