// The distances a layout keeps, in px.

export interface Spacing {
  /** Between the middles of two people beside each other. */
  readonly beside: number;
  /** The room a line takes that leads down past a row. */
  readonly lane: number;
  /** Between the middles of two rows. */
  readonly row: number;
  /** Between the last of one part of the family and the first of the next. */
  readonly parts: number;
}
