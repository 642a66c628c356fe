// Signs around a symbol: a secret, moves to another country or another house with their years.
import { yearOf } from '../../base/fuzzyDate.ts';
import type { Mark, PathMark } from '../../drawing/mark.ts';
import { polyline } from '../../drawing/mark.ts';
import type { Move } from '../../model/records/facts.ts';
import { secretMark } from '../secret.ts';
import { shortYear } from '../shortYear.ts';
import { defineSymbol, INDEX_GAP, type PersonFacts } from './symbol.ts';

const gap = ({ isIndex }: PersonFacts): number => (isIndex ? INDEX_GAP : 0);

/** Only the worker's drawings hold it: everybody else gets people without secrets. */
export const secret = defineSymbol({
  id: 'secret',
  layer: 'badge',
  legend: 'notation.symbol.secret',
  when: ({ person }) => (person.secret ?? '').trim() !== '',
  marks: (facts, { half }) => [secretMark({ x: -half.x - gap(facts), y: -half.y - gap(facts) - 1 })],
});

const movesOf = ({ person }: PersonFacts, kind: Move['kind']): Move[] =>
  (person.moves ?? [])
    .filter((move) => move.kind === kind)
    .sort((a, b) => (yearOf(a.date) ?? 0) - (yearOf(b.date) ?? 0));

const WAVE = { high: 17, aside: 7, apart: 7 };

/** One upright wave through the child's line (McGoldrick). */
function wave(x: number, bottom: number): Mark[] {
  const top = bottom - WAVE.high;
  const middle = (top + bottom) / 2;
  const line = (paint: Pick<PathMark, 'stroke' | 'width'>): PathMark => ({
    kind: 'path',
    steps: [
      { to: 'move', x, y: top },
      { to: 'curve', x1: x + WAVE.aside, y1: top + 3, x2: x + WAVE.aside, y2: middle - 3, x, y: middle },
      { to: 'curve', x1: x - WAVE.aside, y1: middle + 3, x2: x - WAVE.aside, y2: bottom - 3, x, y: bottom },
    ],
    fill: 'none',
    ...paint,
  });
  return [line({ stroke: 'paper', width: 7 }), line({ stroke: 'ink', width: 2 })];
}

/** One wave, or two for who lived in more than two countries or cultures. */
export const migrated = defineSymbol({
  id: 'migrated',
  layer: 'badge',
  legend: 'notation.symbol.migrated',
  when: (facts) => movesOf(facts, 'country').length > 0,
  marks: (facts, { half }) => {
    const bottom = -half.y - gap(facts) - 2;
    const waves = movesOf(facts, 'country').length > 1 ? [-WAVE.apart / 2, WAVE.apart / 2] : [0];
    return waves.flatMap((x) => wave(x, bottom));
  },
});

const SIZE = 12;
const SIGN = 13;
const paint = { stroke: 'muted' as const, width: 1.5 };

const word = (text: string): Mark[] =>
  text === '' ? [] : [{ kind: 'text', x: SIGN, y: 0, text, size: SIZE, ink: 'muted', halo: true }];

/** "'15 '18"; of many only how often, and when last. */
function years(moves: readonly Move[]): string {
  const known = moves.flatMap(({ date }) => shortYear(date) || []);
  if (moves.length <= FEW && known.length === moves.length) return known.join(' ');
  return [moves.length > 1 ? `${moves.length}×` : '', known.at(-1) ?? ''].filter((text) => text !== '').join(' ');
}
const FEW = 2;

/** When somebody went to another country, under the name; the wave above says that they did. */
export const migrationYears = defineSymbol({
  id: 'migrationYears',
  layer: 'below',
  legend: 'notation.symbol.migrated',
  when: (facts) => years(movesOf(facts, 'country')) !== '',
  marks: (facts) => [
    {
      kind: 'path',
      steps: [
        { to: 'move', x: 0, y: -4 },
        { to: 'curve', x1: 2, y1: -9, x2: 4, y2: -9, x: 5, y: -4 },
        { to: 'curve', x1: 6, y1: 1, x2: 8, y2: 1, x: 10, y: -4 },
      ],
      fill: 'none',
      ...paint,
    },
    ...word(years(movesOf(facts, 'country'))),
  ],
});

const ARROW = { length: 10, head: 3 };

export const moved = defineSymbol({
  id: 'moved',
  layer: 'below',
  legend: 'notation.symbol.moved',
  when: (facts) => movesOf(facts, 'house').length > 0,
  marks: (facts) => {
    const tip = { x: ARROW.length, y: -4 };
    const back = tip.x - ARROW.head;
    return [
      polyline([{ x: 0, y: tip.y }, tip], paint),
      polyline([{ x: back, y: tip.y - ARROW.head }, tip, { x: back, y: tip.y + ARROW.head }], paint),
      ...word(years(movesOf(facts, 'house'))),
    ];
  },
});
