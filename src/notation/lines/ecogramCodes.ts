// What an ecogram code looks like in a genogram: its nearest emotional line (decisions.md 4).
import { ECOGRAM_CODES, type EcogramCode, type EmotionalCode, type TieCode } from '../../model/records/perception.ts';

const NEAREST: Readonly<Record<EcogramCode, EmotionalCode | null>> = {
  strong: 'Friendship',
  good: 'Plain',
  weak: 'Distant',
  neutral: 'Plain',
  tense: 'Discord',
  conflict: 'Discord',
  broken: 'Cutoff',
  /** With the word "wisselend" beside it. */
  changing: 'HostileClose',
  unknown: null,
};

export const isEcogram = (code: TieCode): code is EcogramCode => (ECOGRAM_CODES as readonly string[]).includes(code);

/** The emotional line of a tie; null when its code says nothing to draw. */
export const nearestEmotional = (code: TieCode): EmotionalCode | null => (isEcogram(code) ? NEAREST[code] : code);
