// Every kind of relation in a group, and finding one by words: Dutch and English at once, so that what somebody learned
// from a book or another program is found as well.
import { inEveryLanguage } from '../../i18n/allWords.ts';
import type { Key } from '../../i18n/say.ts';
import { matchesWords } from '../../model/facts/names.ts';
import { tieKey } from '../../model/facts/words.ts';
import { GRAVE_CODES, TIE_CODES, type TieCode } from '../../model/records/perception.ts';

const LINE_GROUPS = ['near', 'far', 'conflict', 'oneWay', 'ecogram', 'professional'] as const;
type LineGroupId = (typeof LINE_GROUPS)[number];

const GROUP_OF: Readonly<Record<TieCode, LineGroupId>> = {
  Plain: 'near',
  Harmony: 'near',
  Friendship: 'near',
  Intimacy: 'near',
  Fused: 'near',
  Love: 'near',
  InLove: 'near',
  Psyritual: 'near',
  Other: 'near',
  Distant: 'far',
  Indifferent: 'far',
  Cutoff: 'far',
  CutoffRepaired: 'far',
  NeverMet: 'far',
  Discord: 'conflict',
  Hostile: 'conflict',
  HostileDistant: 'conflict',
  HostileClose: 'conflict',
  HostileFused: 'conflict',
  Hate: 'conflict',
  Distrust: 'conflict',
  Caretaker: 'oneWay',
  Parentification: 'oneWay',
  FocusedOn: 'oneWay',
  FocusedOnNegatively: 'oneWay',
  Controlling: 'oneWay',
  Manipulative: 'oneWay',
  Jealous: 'oneWay',
  Fan: 'oneWay',
  Limerence: 'oneWay',
  strong: 'ecogram',
  good: 'ecogram',
  weak: 'ecogram',
  neutral: 'ecogram',
  tense: 'ecogram',
  conflict: 'ecogram',
  broken: 'ecogram',
  changing: 'ecogram',
  unknown: 'ecogram',
  Violence: 'professional',
  ViolenceDistant: 'professional',
  ViolenceClose: 'professional',
  ViolenceFused: 'professional',
  Abuse: 'professional',
  AbusePhysical: 'professional',
  AbuseEmotional: 'professional',
  AbuseSexual: 'professional',
  AbuseNeglect: 'professional',
};

/** Other words by which a line is looked for. */
const ALSO: Readonly<Partial<Record<TieCode, Key>>> = {
  Friendship: 'canvas.lineWords.Friendship',
  Fused: 'canvas.lineWords.Fused',
  Distant: 'canvas.lineWords.Distant',
  Cutoff: 'canvas.lineWords.Cutoff',
  CutoffRepaired: 'canvas.lineWords.CutoffRepaired',
  Discord: 'canvas.lineWords.Discord',
  Hostile: 'canvas.lineWords.Hostile',
  Distrust: 'canvas.lineWords.Distrust',
  Caretaker: 'canvas.lineWords.Caretaker',
  Parentification: 'canvas.lineWords.Parentification',
  Controlling: 'canvas.lineWords.Controlling',
  Fan: 'canvas.lineWords.Fan',
  Limerence: 'canvas.lineWords.Limerence',
  Violence: 'canvas.lineWords.Violence',
  Psyritual: 'canvas.lineWords.Psyritual',
};

export interface LineGroup {
  readonly id: LineGroupId;
  readonly name: Key;
  readonly codes: readonly TieCode[];
}

function searchedWords(code: TieCode): string {
  const also = ALSO[code];
  return [tieKey(code), ...(also ? [also] : [])].flatMap(inEveryLanguage).concat(code).join(' ');
}

/** The kinds that fit what was typed, in groups without the empty ones; those of the worker's layer only with `grave`. */
export function foundLines(typed: string, grave: boolean): LineGroup[] {
  const fits = (code: TieCode): boolean =>
    (grave || !GRAVE_CODES.has(code)) && (typed.trim() === '' || matchesWords(searchedWords(code), typed));
  return LINE_GROUPS.map((id) => ({
    id,
    name: `canvas.lineGroup.${id}` as const,
    codes: TIE_CODES.filter((code) => GROUP_OF[code] === id && fits(code)),
  })).filter(({ codes }) => codes.length > 0);
}
