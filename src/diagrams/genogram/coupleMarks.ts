// What stands on the line between two partners: its style and slashes, its years, and whether there are more children.
import type { Box, Point } from '../../base/geometry.ts';
import { textWidth } from '../../base/textWidth.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Say } from '../../i18n/say.ts';
import { type FamilyLine, type Partnership, TOGETHER } from '../../model/records/facts.ts';
import { familyLineMarks } from '../../notation/familyLine.ts';
import type { Profile } from '../../notation/profiles.ts';
import { barOf, unionLabel, unionMarks } from '../../notation/unions.ts';
import type { Boxes } from './boxes.ts';
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
const ABOVE_OUTLINES = 40;

/** How far along the line the years look for a place clear of the outlines of households. */
const ASIDE = [0, 4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 24, -24];

/** The years above a line, in one or two lines, left out where there is no room for them. */
export function unionWords(union: Union, line: readonly Point[], legs: () => Boxes, outlines: Boxes, say: Say): Mark[] {
  const partnership = latestOf(union);
  const label = partnership && line.length > 1 ? unionLabel(partnership, say) : '';
  if (label === '') return [];
  const [from, to] = barOf(line);
  if (Math.abs(from.y - to.y) > 1) return [];
  const straight = line.length === 2;
  const length = Math.abs(to.x - from.x);
  // Around other people the words stand clear of the slashes, and low: others' words are just above.
  const room = straight ? length - 4 : length / 2;
  const lines = !straight || textWidth(label, WORDS) <= room ? [label] : label.split(' – ');
  const widest = Math.max(...lines.map((text) => textWidth(text, WORDS)));
  if (widest > room) return [];
  const middle = straight ? (from.x + to.x) / 2 : from.x + (to.x - from.x) * 0.65;
  const base = from.y - (straight ? ABOVE_SLASHES : ABOVE_LINE);
  const high = lines.length * LEAD;
  const isClear = (box: Box): boolean => outlines.on(box).length === 0;
  const clear = (aside: number): boolean =>
    isClear({ x: middle + aside - widest / 2, y: base - high + 2, width: widest, height: high });
  const spare = (length - widest) / 2;
  const found = ASIDE.find((by) => Math.abs(by) <= spare && clear(by));
  if (found === undefined && straight) {
    // Above the outlines, when no line of the family runs there.
    const width = textWidth(label, WORDS);
    const box = { x: middle - width / 2 - 3, y: from.y - ABOVE_OUTLINES - WORDS, width: width + 6, height: WORDS + 4 };
    if (isClear(box) && legs().on(box).length === 0) {
      const y = from.y - ABOVE_OUTLINES;
      return [{ kind: 'text', x: middle, y, text: label, size: WORDS, anchor: 'middle', ink: 'muted', halo: true }];
    }
  }
  const aside = found ?? 0;
  return lines.map((text, i) => ({
    kind: 'text',
    x: middle + aside,
    y: base - (lines.length - 1 - i) * LEAD,
    text,
    size: WORDS,
    anchor: 'middle',
    ink: 'muted',
    halo: true,
  }));
}
