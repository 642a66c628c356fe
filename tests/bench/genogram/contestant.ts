// A layout that takes part in the comparison.
import type { Family, Places } from './family.ts';

export interface LayoutOptions {
  /** Where everybody was before the edit, and what the layout gave back with it. */
  readonly previous?: Places;
  readonly state?: unknown;
  /** Moved by hand. */
  readonly pinned?: ReadonlySet<string>;
  /** Around whom a tree of one person grows. */
  readonly root: string;
}

export interface LaidOut {
  /** The middles of the people, in px. */
  readonly places: Places;
  /** How often somebody is drawn again. */
  readonly repeated?: number;
  readonly state?: unknown;
}

export type Layout = (family: Family, options: LayoutOptions) => LaidOut | Promise<LaidOut>;

/** Loads what is installed of a peer. */
export interface Peers {
  readonly load: (name: string, file: string) => Promise<unknown>;
  readonly require: (name: string) => unknown;
}

export interface Contestant {
  readonly name: string;
  /** The packages of npm it needs. */
  readonly packages: readonly string[];
  /** Not asked for families with more people. */
  readonly mostPeople?: number;
  /** Keeps people where they were when it is told where that was. */
  readonly live?: boolean;
  /** Only takes part where a family changes. */
  readonly onlyLive?: boolean;
  readonly open: (peers: Peers) => Layout | Promise<Layout>;
}
