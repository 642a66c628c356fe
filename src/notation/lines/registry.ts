// How every emotional code is drawn (notation A5; mended pairs of decisions.md 8), and what a profile changes.
import type { Ink } from '../../drawing/mark.ts';
import type { Notation } from '../../model/records/arrangement.ts';
import type { EmotionalCode } from '../../model/records/perception.ts';
import type { LineDef } from './line.ts';
import { dashes, def, dots, line, lowTeeth, mid, rails, ring, rings, teeth, three, tightTeeth, two } from './parts.ts';

const WARM: Ink = 'closeness';
const COLD: Ink = 'bond';
const ANGRY: Ink = 'tension';

const MCGOLDRICK = {
  Plain: def(COLD, [line(1)]),
  Harmony: def(WARM, [line(2)], ring(3.5, 1 / 3)),
  Friendship: def(WARM, [two]),
  Intimacy: def(WARM, [
    { ...two, aside: [-3, 3] },
    { kind: 'bars', from: -3, to: 3, every: 6 },
  ]),
  Fused: def(WARM, [three]),
  Love: def(WARM, [line()], ring(5.5)),
  InLove: def(WARM, [line()], rings),
  Psyritual: def(WARM, [
    { kind: 'wave', height: 6, half: 15 },
    { kind: 'wave', height: -6, half: 15 },
  ]),
  Distant: def(COLD, [dots(8, 2.2)]),
  Indifferent: def(COLD, [dots(4, 1.4)]),
  Cutoff: def(ANGRY, [line()], { kind: 'break', gap: 12, bar: 18, where: 0.5 }),
  CutoffRepaired: def(WARM, [line()], { kind: 'break', gap: 18, bar: 18, ring: 4, where: 0.5 }),
  NeverMet: def(COLD, [line()], mid('boxedCross', 6.5)),
  Discord: def(ANGRY, [lowTeeth]),
  Hostile: def(ANGRY, [teeth()]),
  HostileDistant: def(ANGRY, [dots(7, 3), teeth(1.4)]),
  HostileClose: def(ANGRY, [rails, { kind: 'zigzag', height: 6, half: 12, width: 1.5 }]),
  HostileFused: def(ANGRY, [
    { kind: 'straight', aside: [-6, 0, 6], width: 1.5 },
    { kind: 'zigzag', height: 6, half: 12, width: 1.5 },
  ]),
  Hate: def(ANGRY, [{ ...three, dash: [5, 4] }]),
  Distrust: def(ANGRY, [line(), { kind: 'bars', from: -6, to: 0, every: 5 }]),
  Violence: def(ANGRY, [tightTeeth()]),
  ViolenceDistant: def(ANGRY, [dots(7, 3), tightTeeth(1.2)]),
  ViolenceClose: def(ANGRY, [rails, { kind: 'zigzag', height: 6, half: 5, width: 1.5 }]),
  ViolenceFused: def(ANGRY, [
    { kind: 'straight', aside: [-6, 0, 6], width: 1.5 },
    { kind: 'zigzag', height: 6, half: 5, width: 1.5 },
  ]),
  Abuse: def('harm', [teeth(2)], null, 'filled'),
  AbusePhysical: def('harm', [tightTeeth(3)], null, 'filled'),
  AbuseEmotional: def('harm', [teeth(1)], null, 'hollow'),
  AbuseSexual: def('harm', [rails, { kind: 'zigzag', height: 6, half: 9, width: 1.25 }], null, 'filled'),
  AbuseNeglect: def('harm', [dashes(6, 4)], null, 'chevron'),
  Controlling: def(ANGRY, [line()], mid('boxedCross', 6.5), 'chevron'),
  Manipulative: def(ANGRY, [line()], mid('cross', 6), 'chevron'),
  Jealous: def(ANGRY, [line()], mid('diamond', 6.5), 'chevron'),
  FocusedOn: def(COLD, [line()], null, 'chevron'),
  FocusedOnNegatively: def(ANGRY, [teeth(1.5)], null, 'chevron'),
  Fan: def(WARM, [line()], ring(5.5), 'chevron'),
  Limerence: def(WARM, [line()], rings, 'chevron'),
  Caretaker: def(WARM, [line()], null, 'doubleChevron'),
  /** From the child to the parent; one chevron more than care, and always with its word. */
  Parentification: def(WARM, [line()], null, 'tripleChevron'),
  /** Always with its label (decisions.md 8). */
  Other: def(COLD, [dashes(2, 3)]),
} as const satisfies Record<EmotionalCode, LineDef>;

const recoloured = (ink: Ink, codes: readonly EmotionalCode[]): Partial<Record<EmotionalCode, LineDef>> =>
  Object.fromEntries(codes.map((code) => [code, { ...MCGOLDRICK[code], ink }]));

/** What the other profiles draw otherwise. */
const CHANGES: Readonly<Record<Notation, Partial<Record<EmotionalCode, LineDef>>>> = {
  mcgoldrick: {},
  genopro: {
    ...recoloured('hostility', [
      'Fused',
      'Cutoff',
      'Discord',
      'Hostile',
      'HostileDistant',
      'HostileClose',
      'HostileFused',
      'Hate',
      'Distrust',
      'Violence',
      'ViolenceDistant',
      'ViolenceClose',
      'ViolenceFused',
      'Controlling',
      'Manipulative',
      'Jealous',
    ]),
    ...recoloured('ink', ['Plain', 'Distant', 'Indifferent', 'NeverMet', 'FocusedOn', 'FocusedOnNegatively', 'Fan']),
  },
  // What Dutch ecograms teach: dotted = neutral, thick = supportive, zigzag = stressful (notation A6; our conflict
  // line is a zigzag already). Distant and
  // indifferent make room for the dots.
  'nl-eenvoudig': {
    Plain: def(COLD, [dots(5, 2.2)]),
    Friendship: def(WARM, [line(4)]),
    Distant: def(COLD, [dashes(9, 7)]),
    Indifferent: def(COLD, [dashes(9, 4, 1.5, 4)]),
  },
};

export const lineDef = (code: EmotionalCode, notation: Notation): LineDef =>
  CHANGES[notation][code] ?? MCGOLDRICK[code];
