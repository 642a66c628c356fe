// The types of layout.mjs.
export interface LayoutTimes {
  readonly people: number;
  /** Medians in ms: laid out from nothing, and one edit (arrange, mask and scene together). */
  readonly fromNothing: number;
  readonly rename: number;
  readonly addChild: number;
}

export function measureLayout(sizes?: readonly number[]): Promise<{
  readonly rows: readonly LayoutTimes[];
  /** The power of the number of people with which each time grows, from the second size to the last. */
  readonly growth: { readonly fromNothing: number; readonly rename: number; readonly addChild: number };
}>;
