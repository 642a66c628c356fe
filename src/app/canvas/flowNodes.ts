// Turns the people of a scene into nodes of React Flow: sizes known beforehand, and the same node back when nothing
// about it changed.
import type { Node } from '@xyflow/react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Stand } from '../../drawing/scene.ts';

export interface StandData extends Record<string, unknown> {
  readonly stand: Stand;
  /** The one stop of the Tab key. */
  readonly tabStop: boolean;
  /** May a line that is being dragged end here? null when nothing is dragged. */
  readonly lit: boolean | null;
}
export type StandFlowNode = Node<StandData, 'stand'>;

export interface NodeState {
  readonly selection: ReadonlySet<Id>;
  readonly tabStop: Id | null;
  /** Where a drag in progress holds people. */
  readonly hand: ReadonlyMap<Id, Point> | null;
  /** Who may be linked; null when nothing is being linked. */
  readonly lit: ReadonlySet<Id> | null;
  /** What this sort of thing is called, for screen readers. */
  readonly word: string;
}

/** React Flow wants to know where edges could attach; there are none, and nothing is to be measured. */
const NO_HANDLES: NonNullable<StandFlowNode['handles']> = [];

/** Makes nodes and remembers the last ones; one per canvas. */
export function nodeMaker(): (stands: readonly Stand[], state: NodeState) => StandFlowNode[] {
  let known = new Map<Id, StandFlowNode>();
  let last: StandFlowNode[] = [];
  return (stands, state) => {
    const next = new Map<Id, StandFlowNode>();
    const list = stands.map((stand) => {
      const node = nodeOf(stand, state, known.get(stand.id));
      next.set(stand.id, node);
      return node;
    });
    const equal = list.length === last.length && list.every((node, i) => node === last[i]);
    known = next;
    if (!equal) last = list;
    return last;
  };
}

function nodeOf(stand: Stand, state: NodeState, old: StandFlowNode | undefined): StandFlowNode {
  const at = state.hand?.get(stand.id) ?? stand.at;
  const { x, y, width, height } = stand.box;
  const selected = state.selection.has(stand.id);
  const tabStop = state.tabStop === stand.id;
  const lit = state.lit === null ? null : state.lit.has(stand.id);
  const sameData =
    old !== undefined && old.data.stand === stand && old.data.tabStop === tabStop && old.data.lit === lit;
  const data = sameData ? old.data : { stand, tabStop, lit };
  const left = at.x + x;
  const top = at.y + y;
  if (
    old !== undefined &&
    old.data === data &&
    old.selected === selected &&
    old.position.x === left &&
    old.position.y === top
  ) {
    return old;
  }
  return {
    id: stand.id,
    type: 'stand',
    position: { x: left, y: top },
    data,
    selected,
    width,
    height,
    measured: { width, height },
    handles: NO_HANDLES,
    ariaRole: 'button',
    ariaLabel: stand.label,
    domAttributes: nodeAttributes(stand.id, selected, tabStop, state.word),
  };
}

function nodeAttributes(id: Id, selected: boolean, tabStop: boolean, word: string) {
  const attributes = {
    'data-person': id,
    'aria-roledescription': word,
    'aria-pressed': selected,
    tabIndex: tabStop ? 0 : -1,
  };
  return attributes as NonNullable<StandFlowNode['domAttributes']>;
}
