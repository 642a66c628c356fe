import { describe, expect, it } from 'vitest';
import { nextPerson, readingOrder } from '../../../src/app/canvas/reading.ts';
import { tableOf } from '../../../src/base/tables.ts';
import type { Stand } from '../../../src/drawing/scene.ts';
import { emptyTables } from '../../../src/model/records/registry.ts';

const stand = (id: string, row: number, x: number): Stand => ({
  id,
  of: 'person',
  at: { x, y: row * 150 },
  reach: { x: 20, y: 20 },
  marks: [],
  outline: 'circle',
  box: { x: -40, y: -20, width: 80, height: 70 },
  label: id,
  row,
  pinned: false,
});

const stands = [stand('sister', 1, 200), stand('child', 1, 100), stand('father', 0, 60), stand('mother', 0, 140)];
const link = (parentId: string, childId: string) => ({
  id: `${parentId}${childId}`,
  parentId,
  childId,
  kind: 'biological' as const,
});
const tables = {
  ...emptyTables(),
  parentLink: tableOf([link('father', 'child'), link('mother', 'child'), link('father', 'sister')]),
};

describe('reading order', () => {
  it('goes row by row, then left to right', () => {
    expect(readingOrder(stands).map(({ id }) => id)).toEqual(['father', 'mother', 'child', 'sister']);
  });
});

describe('walking', () => {
  it('goes up to a parent and down to a child', () => {
    expect(nextPerson(tables, stands, 'child', 'up')).toBe('father');
    expect(nextPerson(tables, stands, 'father', 'down')).toBe('child');
  });
  it('comes back to whoever it came from', () => {
    expect(nextPerson(tables, stands, 'father', 'down', 'sister')).toBe('sister');
  });
  it('goes along the row', () => {
    expect(nextPerson(tables, stands, 'child', 'right')).toBe('sister');
    expect(nextPerson(tables, stands, 'mother', 'left')).toBe('father');
  });
  it('stops at the edge, and for somebody who is not drawn', () => {
    expect(nextPerson(tables, stands, 'sister', 'right')).toBeNull();
    expect(nextPerson(tables, stands, 'father', 'up')).toBeNull();
    expect(nextPerson(tables, stands, 'nobody', 'up')).toBeNull();
  });
});
