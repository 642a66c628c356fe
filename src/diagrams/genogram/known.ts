// Where somebody stands already.
import type { Point } from '../../base/geometry.ts';

export interface Known extends Point {
  readonly pinned: boolean;
}
