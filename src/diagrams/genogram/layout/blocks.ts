// Blocks: partners who share a row and stand side by side there.
import type { Id } from '../../../base/ids.ts';
import { type Block, mateOf, type Node, nobody } from './graph.ts';

/** `alone` have a block of their own, whoever their partners are. */
export function blocksOf(
  nodes: readonly Node[],
  alone: { readonly has: (id: Id) => boolean },
  older: (a: Id, b: Id) => number,
): Block[] {
  const blocks: Block[] = [];
  for (const start of nodes) {
    if (start.block !== nobody) continue;
    const members = [start];
    const block: Block = { ...nobody, nr: blocks.length, row: start.row, nodes: members, up: [], down: [], bonds: [] };
    start.block = block;
    for (const member of members) {
      if (alone.has(member.id)) continue;
      for (const bond of member.bonds) {
        const mate = mateOf(member, bond);
        if (mate.block !== nobody || alone.has(mate.id)) continue;
        mate.block = block;
        members.push(mate);
      }
    }
    block.nodes = sideBySide(members, older);
    for (const [list, lines] of [
      [block.up, 'up'],
      [block.down, 'down'],
      [block.bonds, 'bonds'],
    ] as const) {
      for (const member of members) {
        for (const line of member[lines]) if (!(list as unknown[]).includes(line)) (list as unknown[]).push(line);
      }
    }
    blocks.push(block);
  }
  return blocks;
}

/** Partners in a row: the one with most partners in the middle, the first partner nearest, then turn by turn. */
function sideBySide(members: readonly Node[], older: (a: Id, b: Id) => number): Node[] {
  if (members.length === 1) return [...members];
  const inside = new Set(members);
  const [middle] = [...members].sort((a, b) => b.bonds.length - a.bonds.length || older(a.id, b.id)) as [Node];
  const seen = new Set([middle]);
  const outward = (node: Node): Node[] => {
    const run = [node];
    for (const bond of node.bonds) {
      const mate = mateOf(node, bond);
      if (!inside.has(mate) || seen.has(mate)) continue;
      seen.add(mate);
      run.push(...outward(mate));
    }
    return run;
  };
  const sides: [Node[], Node[]] = [[], []];
  let toRight = middle.bonds[0]?.left === middle;
  for (const bond of middle.bonds) {
    const mate = mateOf(middle, bond);
    if (!inside.has(mate) || seen.has(mate)) continue;
    seen.add(mate);
    sides[toRight ? 1 : 0].push(...outward(mate));
    toRight = !toRight;
  }
  return [...sides[0].reverse(), middle, ...sides[1]];
}
