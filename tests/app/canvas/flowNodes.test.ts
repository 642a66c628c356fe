import { describe, expect, it } from 'vitest';
import { type NodeState, nodeMaker } from '../../../src/app/canvas/flowNodes.ts';
import { ringPath } from '../../../src/app/canvas/ringPath.ts';
import { sampleScene } from '../../support/sampleScene.ts';

const state: NodeState = { selection: new Set(), tabStop: null, hand: null, lit: null, word: 'persoon' };

describe('nodes of React Flow', () => {
  const { stands } = sampleScene();
  const [first] = stands;
  if (!first) throw new Error('The sample has nobody in it.');

  it('have their size, so that nothing is measured', () => {
    for (const node of nodeMaker()(stands, state)) {
      expect(node.measured).toEqual({ width: node.width, height: node.height });
      expect(node.handles).toBeDefined();
    }
  });
  it('are the same list when nothing changed', () => {
    const make = nodeMaker();
    expect(make(stands, { ...state, selection: new Set() })).toBe(make(stands, state));
  });
  it('change only for whom something changed', () => {
    const make = nodeMaker();
    const before = make(stands, state);
    const after = make(stands, { ...state, hand: new Map([[first.id, { x: 500, y: 500 }]]) });
    expect(after[0]?.position).toEqual({ x: 500 + first.box.x, y: 500 + first.box.y });
    expect(after[0]?.data).toBe(before[0]?.data);
    expect(after.slice(1).every((node, i) => node === before[i + 1])).toBe(true);
  });
  it('carry the record, a name that starts with the call name, and one tab stop', () => {
    const nodes = nodeMaker()(stands, { ...state, tabStop: first.id });
    expect(nodes[0]?.domAttributes).toMatchObject({ 'data-person': first.id, 'aria-roledescription': 'persoon' });
    expect(nodes.map((node) => node.ariaLabel)).toEqual(stands.map((stand) => stand.label));
    expect(nodes.filter((node) => node.domAttributes?.tabIndex === 0)).toHaveLength(1);
  });
});

describe('the ring of a selection', () => {
  it('follows every outline without a hole', () => {
    for (const outline of ['square', 'circle', 'diamond', 'dome', 'triangle'] as const) {
      const d = ringPath(outline, { x: 20, y: 20 }, 5.5);
      expect(d).toMatch(/^M.*Z$/);
      expect(d).not.toContain('NaN');
    }
  });
});
