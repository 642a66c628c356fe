// What stands on the line between two partners: its style and slashes, its years, and whether there are more children.
import { type Point, unionOf } from '../../base/geometry.ts';
import { textWidth } from '../../base/textWidth.ts';
import { textBox } from '../../drawing/bounds.ts';
import type { Mark, TextMark } from '../../drawing/mark.ts';
import type { Say } from '../../i18n/say.ts';
import { type FamilyLine, type Partnership, TOGETHER } from '../../model/records/facts.ts';
import { familyLineMarks } from '../../notation/familyLine.ts';
import type { Profile } from '../../notation/profiles.ts';
import { barOf, unionLabel, unionMarks } from '../../notation/unions.ts';
import type { Worded } from './childLetters.ts';
import type { Union } from './family.ts';

export const latestOf = (union: Union): Partnership | undefined => [...union.partnerships].sort(latest)[0];

const latest = (a: Partnership, b: Partnership): number =>
  Number(TOGETHER.has(b.status)) - Number(TOGETHER.has(a.status)) ||
  (b.from?.value ?? '').localeCompare(a.from?.value ?? '', 'en') ||
  (a.id < b.id ? -1 : 1);

/** The line between two partners, as the latest of their partnerships says; without one they are parents together. */
export function coupleMarks(
  union: Union,
  bar: readonly Point[],
  hang: Point | undefined,
  side: 'start' | 'end',
  related: boolean,
  profile: Profile,
): Mark[] {
  if (bar.length === 0) return [];
  const { kind, status, secret } = latestOf(union) ?? { kind: 'coparents', status: 'current' };
  return unionMarks(kind, status, bar, {
    profile,
    slashSide: side,
    related,
    secret: secret === true,
    ...(hang ? { hang } : {}),
  });
}

const STEM = 14;

/** At the right end of the line where the children hang, or on a short stem where there are none. */
export function moreChildren(
  kind: FamilyLine | undefined,
  bar: readonly Point[],
  stems: readonly (readonly Point[])[],
): Mark[] {
  if (!kind) return [];
  let end: Point | undefined = stems[0]?.at(-1);
  for (const path of stems) {
    for (const [i, q] of path.entries()) {
      const p = path[i - 1];
      if (!p || Math.abs(p.y - q.y) > 0.5) continue;
      const right = p.x > q.x ? p : q;
      if (!end || right.y > end.y + 0.5 || right.x > end.x) end = right;
    }
  }
  if (end) return familyLineMarks(kind, end);
  if (bar.length < 2) return [];
  const [from, to] = barOf(bar);
  const hang = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return familyLineMarks(kind, { x: hang.x, y: hang.y + STEM }, hang);
}

const WORDS = 12;
const LEAD = 13;
const ABOVE_SLASHES = 13;
const ABOVE_LINE = 6;
const BELOW_LINE = 15;
const ABOVE_OUTLINES = 40;

/** How far along the line the years look for a clear place. */
const ASIDE = [0, 4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 24, -24];
/** Rather over a thin dashed outline than so far above their line that nobody knows whose they are. */
const FAR_ABOVE = 14;
/** And rather in one line than in two, above than below, on the longest piece of a line than on a shorter one. */
const IN_TWO = 3;
const BELOW = 4;
const SHORTER = 6;
/** Where along a line around other people; its middle is where others' lines cross it. */
const ALONG = [0.65, 0.5, 0.35, 0.8, 0.2];

/** The places for the years of a couple: none where there is no room for them. */
export function unionWords(partnership: Partnership, line: readonly Point[], say: Say): Worded[] {
  const label = line.length > 1 ? unionLabel(partnership, say) : '';
  if (label === '') return [];
  return line.length === 2 ? besideEachOther(label, line) : aroundOthers(label, line);
}

function besideEachOther(label: string, line: readonly Point[]): Worded[] {
  const [from, to] = barOf(line);
  if (Math.abs(from.y - to.y) > 1) return [];
  const middle = (from.x + to.x) / 2;
  const room = Math.abs(to.x - from.x) - 4;
  const inTwo = label.split(' – ');
  const places = [[label], ...(inTwo.length > 1 ? [inTwo] : [])].flatMap((lines) => {
    const spare = (room - widest(lines)) / 2;
    return ASIDE.filter((by) => Math.abs(by) <= spare).map((by) =>
      worded(lines, middle + by, from.y - ABOVE_SLASHES, Math.abs(by) / 4 + (lines.length - 1) * IN_TWO),
    );
  });
  return places.length === 0 ? [] : [...places, worded([label], middle, from.y - ABOVE_OUTLINES, FAR_ABOVE)];
}

function aroundOthers(label: string, line: readonly Point[]): Worded[] {
  const wide = widest([label]);
  const level = line.flatMap((to, i): { low: number; length: number; y: number }[] => {
    const from = line[i - 1];
    if (!from || Math.abs(from.y - to.y) > 1) return [];
    return [{ low: Math.min(from.x, to.x), length: Math.abs(to.x - from.x), y: to.y }];
  });
  return level
    .filter(({ length }) => length >= wide + 8)
    .sort((a, b) => b.length - a.length)
    .flatMap(({ low, length, y }, nth) =>
      ALONG.flatMap((part, i) => {
        const x = low + wide / 2 + 4 + (length - wide - 8) * part;
        const dislike = nth * SHORTER + i;
        return [worded([label], x, y - ABOVE_LINE, dislike), worded([label], x, y + BELOW_LINE, dislike + BELOW)];
      }),
    );
}

const widest = (lines: readonly string[]): number => Math.max(...lines.map((text) => textWidth(text, WORDS)));

function worded(lines: readonly string[], x: number, y: number, dislike: number): Worded {
  const marks = lines.map((text, i): TextMark => {
    const up = (lines.length - 1 - i) * LEAD;
    return { kind: 'text', x, y: y - up, text, size: WORDS, anchor: 'middle', ink: 'muted', halo: true };
  });
  const box = marks.map((mark) => textBox({ ...mark, halo: false })).reduce(unionOf);
  return { marks, box, dislike };
}
