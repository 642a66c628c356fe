// How people feel about each other, in words and signs.
import { TIE_CODES, type TieCode } from '../../model/records/perception.ts';
import { each, lookup, type Words } from './words.ts';

export interface BondWord {
  readonly code: TieCode;
  readonly label?: string;
  readonly isSurname?: boolean;
}

/** The signs of the relations people type most. */
export const BOND_SIGNS: Words<BondWord> = {
  '=><': { code: 'HostileClose' },
  '===': { code: 'Intimacy' },
  '==': { code: 'Friendship' },
  '--': { code: 'Plain' },
  '<->': { code: 'Plain' },
  '...': { code: 'Distant' },
  '…': { code: 'Distant' },
  '><': { code: 'Discord' },
  '-/-': { code: 'Cutoff' },
  '!>': { code: 'Violence' },
};

const bond = (words: string, code: TieCode, more: Partial<BondWord> = {}): Record<string, BondWord> =>
  each(words, { code, ...more });
const SURNAME = { isSurname: true } as const;

export const BOND_WORDS: Words<BondWord> = {
  // Every line can be written by its code; words people use come after.
  ...Object.fromEntries(TIE_CODES.map((code): [string, BondWord] => [code.toLowerCase(), { code, isSurname: true }])),
  ...bond('hecht, close', 'Friendship', SURNAME),
  ...bond(
    'goede band, een goede band, goed contact, goede relatie, warme band, good bond, hechte band, een hechte band',
    'Friendship',
  ),
  ...bond('zeer hecht, heel hecht, erg hecht, very close, zeer hechte band', 'Intimacy'),
  ...bond(
    'contact, veel contact, gewoon contact, af en toe contact, regelmatig contact, gewone band, plain',
    'Plain',
    SURNAME,
  ),
  ...bond('afstandelijk, afstand, weinig contact, slecht contact, slechte band, distant, distance', 'Distant'),
  ...bond('koel', 'Distant', SURNAME),
  ...bond('ruzie, conflict, conflicten, vaak ruzie, veel ruzie, boos op, boos, vs, fights, argues', 'Discord'),
  ...bond('hecht en ruzie, close and conflict, hecht maar ruzie, hecht en vijandig', 'HostileClose'),
  ...bond('wisselend, wisselend contact, een wisselende band, changing', 'HostileClose', { label: 'wisselend' }),
  ...bond(
    'verbroken, verbroken contact, geen contact, geen contact meer, contact verbroken, praten niet, praten niet meer, spreken niet, spreken niet meer, cut off, no contact',
    'Cutoff',
  ),
  ...bond('hersteld contact, contact hersteld, contact repaired, reconciled', 'CutoffRepaired'),
  ...bond('geweld, gewelddadig, slaat, violence, violent, hits', 'Violence'),
  ...bond('vijandig, hostile', 'Hostile'),
  ...bond('verstrengeld, fused', 'Fused'),
  ...bond('harmonieus, harmonious', 'Harmony'),
  ...bond('liefdevol, houdt van, loving, loves', 'Love'),
  ...bond('verliefd op elkaar, verliefd, in love', 'InLove'),
  ...bond('bijzondere of spirituele band, spirituele band, spiritual bond', 'Psyritual'),
  ...bond('onverschillig, indifferent', 'Indifferent'),
  ...bond('nooit ontmoet, never met', 'NeverMet'),
  ...bond('afstandelijk en vijandig, distant and hostile', 'HostileDistant'),
  ...bond('verstrengeld en vijandig, fused and hostile', 'HostileFused'),
  ...bond('haat, hate, hates', 'Hate', SURNAME),
  ...bond('wantrouwen, wantrouwt, distrust, distrusts', 'Distrust'),
  ...bond('afstandelijk en gewelddadig, distant and violent', 'ViolenceDistant'),
  ...bond('hecht en gewelddadig, close and violent', 'ViolenceClose'),
  ...bond('verstrengeld en gewelddadig, fused and violent', 'ViolenceFused'),
  ...bond('mishandelt, mishandeling, abuse, abuses', 'Abuse'),
  ...bond('mishandelt lichamelijk, abuses physically', 'AbusePhysical'),
  ...bond('mishandelt emotioneel, abuses emotionally', 'AbuseEmotional'),
  ...bond('misbruikt seksueel, misbruikt, seksueel misbruik, abuses sexually', 'AbuseSexual'),
  ...bond('verwaarloost, neglects', 'AbuseNeglect'),
  ...bond('controleert, controls', 'Controlling'),
  ...bond('manipuleert, manipulates', 'Manipulative'),
  ...bond('jaloers op, jaloers, jealous of, jealous', 'Jealous'),
  ...bond('gericht op, gericht, focused on', 'FocusedOn'),
  ...bond('negatief gericht op, negatively focused on', 'FocusedOnNegatively'),
  ...bond('bewondert, admires', 'Fan'),
  ...bond('eenzijdig verliefd op, eenzijdig verliefd', 'Limerence'),
  ...bond('zorgt voor, mantelzorger, cares for, takes care of', 'Caretaker'),
  ...bond('sterke band, strong bond', 'strong'),
  ...bond('goede of gewone band', 'good'),
  ...bond('zwakke band, weak bond', 'weak'),
  ...bond('gespannen, spanning, spanningen, een gespannen band, tense', 'tense'),
  ...bond('band met conflict', 'conflict'),
  ...bond('verbroken band, broken bond', 'broken'),
  ...bond('wisselende band, changing bond', 'changing'),
  ...bond('band, kent, kennen, knows, unknown bond', 'unknown'),
  ...bond('bang voor, bang, afraid of', 'Other', { label: 'bang voor' }),
  ...bond('mist, misses', 'Other', { label: 'mist' }),
  ...bond('dol op, gek op, fond of', 'Friendship'),
  ...bond('andere band, other bond', 'Other'),
};

export const bondOf = (typed: string): BondWord | undefined => lookup(BOND_WORDS, typed);
