// The one order in which every printer prints a scene: grounds, relation lines, family lines, people.
import type { Point } from '../base/geometry.ts';
import type { Id } from '../base/ids.ts';
import type { Mark } from './mark.ts';
import type { LineRecord, Scene } from './scene.ts';

export interface Painted {
  readonly key: string;
  readonly of: 'ground' | 'stroke' | 'stand';
  /** The person or organisation that stands here. */
  readonly person?: Id;
  /** What the marks say, outermost first; empty when no record stands behind them. */
  readonly records: readonly LineRecord[];
  /** In words. */
  readonly label: string;
  readonly at?: Point;
  readonly marks: readonly Mark[];
}

export function paintOrder(scene: Pick<Scene, 'grounds' | 'strokes' | 'stands'>): Painted[] {
  const strokes = (layer: 'bond' | 'family'): Painted[] =>
    scene.strokes
      .filter((stroke) => stroke.layer === layer)
      .map(({ key, records, label, marks }) => ({ key, of: 'stroke', records, label, marks }));
  return [
    ...scene.grounds.map(
      ({ key, record, code, label, marks }): Painted => ({
        key,
        of: 'ground',
        records: record === undefined ? [] : [{ id: record, code }],
        label: label ?? '',
        marks,
      }),
    ),
    ...strokes('bond'),
    ...strokes('family'),
    ...scene.stands.map(
      ({ id, at, label, marks }): Painted => ({ key: id, of: 'stand', person: id, records: [], label, at, marks }),
    ),
  ];
}
