// What the ways of family lines are made of, and the board on which they are laid out together.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Rows } from './columns.ts';
import type { ChildLine, Family, Union } from './family.ts';
import { type Net, newNet } from './tracks.ts';

/** A corner whose height may still depend on the track of a net. */
export interface Corner {
  readonly x: number;
  readonly y: number | { readonly net: Net; readonly least?: number };
}

export interface Drop {
  readonly line: ChildLine;
  readonly path: readonly Corner[];
  /** Stem and bar of a line that is drawn in this child's own way. */
  readonly trunk: readonly (readonly Corner[])[];
  readonly aside: number;
  /** How many words stand below its own, on the same side of the child. */
  readonly lift: number;
  /** Twins from one egg: the bar between their legs belongs to this drop. */
  readonly twinOf: Id | null;
}

export interface Route {
  readonly union: Union;
  /** From partner to partner; empty for a parent alone. */
  readonly line: readonly Corner[];
  /** Stem and bar shared by the children who stand here. */
  readonly trunk: readonly (readonly Corner[])[];
  readonly drops: readonly Drop[];
}

export interface Routes {
  readonly routes: readonly Route[];
  /** How many tracks each gap needs. */
  readonly tracks: readonly number[];
  /** Room that gaps need above the children: for the legs of twins, and for words beside a line. */
  readonly above: ReadonlyMap<number, number>;
  /** Room that gaps need above their tracks: for the words of a union line that runs there. */
  readonly below: ReadonlyMap<number, number>;
}

/** Where the children of a union hang from. */
export interface Junction {
  readonly x: number;
  readonly y: Corner['y'];
  readonly row: number;
  /** How far a stem may move to either side. */
  readonly low: number;
  readonly high: number;
  readonly after: Net | null;
  /** A corner of the couple's line: the way down from it is their own already. */
  readonly isCorner?: boolean;
}

/** How far beside the middle of a person a line looks for its way. */
export const BESIDE = 50;

const heightOf = (corner: Corner): number =>
  typeof corner.y === 'number' ? corner.y : Math.max(corner.y.net.y, corner.y.least ?? Number.NEGATIVE_INFINITY);

export const pointOf = (corner: Corner): Point => ({ x: corner.x, y: heightOf(corner) });

export class Board {
  readonly family: Family;
  readonly rows: Rows;
  readonly nets: Net[] = [];
  readonly above = new Map<number, number>();
  readonly below = new Map<number, number>();

  constructor(family: Family, rows: Rows) {
    this.family = family;
    this.rows = rows;
  }

  net(gap: number, key: string): Net {
    const net = newNet(gap, key);
    this.nets.push(net);
    return net;
  }

  /** Asks for room above the people below a gap. */
  raise(gap: number, by: number): void {
    this.above.set(gap, Math.max(this.above.get(gap) ?? 0, by));
  }
}
