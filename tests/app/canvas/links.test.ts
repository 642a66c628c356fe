import { describe, expect, it } from 'vitest';
import { linkCalls, linkTargets } from '../../../src/app/canvas/links.ts';
import { tableOf } from '../../../src/base/tables.ts';
import { emptyTables } from '../../../src/model/records/registry.ts';

const link = (parentId: string, childId: string) => ({
  id: `${parentId}${childId}`,
  parentId,
  childId,
  kind: 'biological' as const,
});
const tables = {
  ...emptyTables(),
  parentLink: tableOf([link('mother', 'child'), link('father', 'child'), link('oma', 'mother')]),
  partnership: tableOf([
    { id: 'u', aId: 'father', bId: 'mother', kind: 'married' as const, status: 'current' as const },
  ]),
};

describe('dragging a "+" onto somebody', () => {
  it('makes a parent of whoever is above', () => {
    expect(linkCalls(tables, 'parents', 'child', 'stranger')).toEqual([
      { id: 'parentLink.add', args: { parentId: 'stranger', childId: 'child', kind: 'biological' } },
    ]);
  });
  it('never makes a loop of parents, nor a link that is there', () => {
    expect(linkCalls(tables, 'parents', 'oma', 'child')).toEqual([]);
    expect(linkCalls(tables, 'child', 'child', 'oma')).toEqual([]);
    expect(linkCalls(tables, 'parents', 'child', 'mother')).toEqual([]);
    expect(linkCalls(tables, 'partner', 'mother', 'father')).toEqual([]);
    expect(linkCalls(tables, 'partner', 'mother', 'mother')).toEqual([]);
  });
  it('gives a brother or sister the same parents, from whichever has them', () => {
    const same = [{ id: 'siblings.link', args: { of: 'child', id: 'new' } }];
    expect(linkCalls(tables, 'sibling', 'child', 'new')).toEqual(same);
    expect(linkCalls(tables, 'sibling', 'new', 'child')).toEqual(same);
    expect(linkCalls(tables, 'sibling', 'child', 'child')).toEqual([]);
    expect(linkCalls(tables, 'sibling', 'child', 'oma')).toEqual([]);
    expect(linkCalls(tables, 'sibling', 'stranger', 'new')).toEqual([]);
  });
  it('lights only those it can end at', () => {
    const people = ['child', 'mother', 'father', 'oma', 'stranger'];
    expect([...linkTargets(tables, 'parents', 'child', people)]).toEqual(['oma', 'stranger']);
    expect([...linkTargets(tables, 'tie', 'child', people)]).toEqual(['mother', 'father', 'oma', 'stranger']);
  });
});
