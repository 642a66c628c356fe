// Which relations are lines of conflict: not for children, and off with one key before anything shows.
import { GRAVE_CODES, type Tie, type TieCode } from './records/perception.ts';

const CONFLICT_CODES: ReadonlySet<string> = new Set<TieCode>([
  'Discord',
  'Hostile',
  'HostileDistant',
  'HostileClose',
  'HostileFused',
  'Hate',
  'Distrust',
  'Controlling',
  'Manipulative',
  'Jealous',
  'FocusedOnNegatively',
  'tense',
  'conflict',
]);

export const isConflict = (tie: Pick<Tie, 'code'>): boolean =>
  CONFLICT_CODES.has(tie.code) || GRAVE_CODES.has(tie.code);
