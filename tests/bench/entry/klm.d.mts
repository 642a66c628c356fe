export interface Counts {
  readonly K: number;
  readonly P: number;
  readonly B: number;
  readonly H: number;
  readonly M: number;
}
export function secondsOf(counts: Counts): number;
