// What a reader must be told about an ecogram: symbols, groups, each line that is in it, arrows, letters.
import type { Mark } from '../../drawing/mark.ts';
import type { LegendEntry } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import type { Around } from '../../model/facts/ecogram.ts';
import { codeKey, tieKey } from '../../model/facts/words.ts';
import { GROUPS } from '../../model/records/basics.ts';
import { TIE_CODES, TIE_LETTERS } from '../../model/records/perception.ts';
import { legendFor, type Used } from '../../notation/legend.ts';
import { ecogramLine } from '../../notation/lines/ecogramLine.ts';
import type { Profile } from '../../notation/profiles.ts';
import { groupMark } from './groupMark.ts';

const LEVEL = [
  { x: -26, y: 0 },
  { x: 26, y: 0 },
];

const letterMark = (text: string): Mark => ({
  kind: 'text',
  x: 0,
  y: 6,
  text,
  size: 17,
  weight: 600,
  anchor: 'middle',
  ink: 'muted',
});

export function ecogramLegend(
  shown: readonly Around[],
  used: Pick<Used, 'symbols' | 'unions' | 'childLinks' | 'conditions'>,
  profile: Profile,
  say: Say,
): LegendEntry[] {
  const ties = shown.flatMap(({ bonds }) => bonds.map(({ tie }) => tie));
  const codes = new Set(ties.map(({ code }) => code));
  const groups = new Set(shown.map(({ group }) => group));
  const letters = new Set(ties.flatMap((tie) => tie.letters ?? []));
  const energies = new Set(ties.map(({ energy }) => energy));
  const arrow = (energy: 'toB' | 'both'): Mark[] => ecogramLine('good', LEVEL, { notation: profile.id, energy });
  return [
    ...GROUPS.filter((group) => groups.has(group)).map((group) => ({
      key: `group-${group}`,
      label: say(codeKey('group', group)),
      marks: [groupMark(group, 11)],
    })),
    ...TIE_CODES.filter((code) => codes.has(code)).map((code) => ({
      key: `tie-${code}`,
      label: say(tieKey(code)),
      marks: ecogramLine(code, LEVEL, { notation: profile.id }),
    })),
    ...(energies.has('toA') || energies.has('toB')
      ? [{ key: 'energy-one', label: say('ecogram.legendOneWay'), marks: arrow('toB') }]
      : []),
    ...(energies.has('both')
      ? [{ key: 'energy-both', label: say('ecogram.legendBothWays'), marks: arrow('both') }]
      : []),
    ...(ties.some(({ period }) => period !== 'now')
      ? [
          {
            key: 'notNow',
            label: say('ecogram.legendNotNow'),
            marks: [{ kind: 'group' as const, marks: ecogramLine('good', LEVEL, {}), opacity: 0.45 }],
          },
        ]
      : []),
    ...TIE_LETTERS.filter((letter) => letters.has(letter)).map((letter) => ({
      key: `letter-${letter}`,
      label: say(`ecogram.letter.${letter}`),
      marks: [letterMark(letter)],
    })),
    ...legendFor({ ...used, ties: [], secret: ties.some((tie) => tie.secret === true) }, profile, say),
  ];
}
