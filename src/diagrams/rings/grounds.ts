// Everything of a drawing of circles but the people: quiet tints, hairline rings, the words on them, and who did not fit.
import { type Box, grown, overlaps, type Point } from '../../base/geometry.ts';
import { wrapText } from '../../base/textWidth.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import { type Ink, type Mark, polygon, polyline, type TextMark } from '../../drawing/mark.ts';
import type { Ground } from '../../drawing/scene.ts';
import { GROUPS } from '../../model/records/basics.ts';
import type { LaidRings } from './layRings.ts';
import { WORDS_SIZE } from './layRings.ts';
import { keyOf, type Rings } from './readRings.ts';
import { outlinesOf, pointAt, WIDE } from './ringShape.ts';
import type { RingWords } from './words.ts';

const RING_LINE = 1.25;
const TITLE = 24;
const SUBTITLE = 20;
const SECTOR = 20;
const SECTOR_LEAD = 23;
const SECTOR_WIDTH = 190;
const OUTSIDE = 16;
/** With more sectors than this two of them would share a corner. */
const MOST_CORNERS = 5;

const text = (x: number, y: number, words: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x,
  y,
  text: words,
  size: WORDS_SIZE,
  anchor: 'middle',
  ...more,
});

const ringLine = (outer: number, paint: Parameters<typeof polygon>[1]): Mark =>
  polygon(outlinesOf({ inner: 0, outer })[0] ?? [], paint);

/** A sector that is one of the three groups has its colour. */
const inkOf = (sector: string | undefined): Ink => GROUPS.find((group) => group === sector) ?? 'tint';

export function backdrop({ scheme }: Rings, laid: LaidRings, words: RingWords): Ground[] {
  const { radius, centre, wedges, rings } = laid;
  const nearest = rings[0]?.ring;
  const parts = laid.cells.map(({ cell, shape }): Ground => {
    const outlines = outlinesOf(shape);
    const paint = { fill: inkOf(cell.sector), stroke: 'none', opacity: cell.ring === nearest ? 0.1 : 0.04 } as const;
    // One path for all outlines, so that the inner one is a hole.
    const steps = outlines.flatMap((outline) => polygon(outline).steps);
    return {
      key: keyOf(cell),
      code: 'ringCell',
      marks: [{ kind: 'path', steps, ...paint }],
      outlines,
      label: words.cell(cell),
    };
  });
  const lines: Mark[] = [
    ...rings.map(({ outer }) => ringLine(outer, { stroke: 'suggestion', width: RING_LINE })),
    ...(scheme ? wedges : []).map(({ from }) =>
      polyline(
        [centre.outer, radius].map((r) => pointAt(r, from)),
        { stroke: 'suggestion', width: RING_LINE },
      ),
    ),
    ringLine(centre.outer, { fill: 'paper', stroke: 'muted', width: 1.5 }),
  ];
  const middle = wrapText(words.middle(), 2 * WIDE * centre.outer - 24, WORDS_SIZE, 600, 3);
  return [
    ...parts,
    { key: 'lines', code: 'ringLines', marks: lines, outlines: [] },
    {
      key: 'words',
      code: 'ringWords',
      marks: [
        ...rings.map(({ label, wordsY }) => text(0, wordsY, label, { ink: 'muted', halo: true })),
        ...middle.map((line, i) => text(0, 5 + (i - (middle.length - 1) / 2) * 18, line, { weight: 600 })),
      ],
      outlines: [],
    },
  ];
}

interface SectorPlace {
  /** Which way the sector lies. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Lines of words. */
  readonly count: number;
}

/** Where the words of a sector begin: above or below the drawing, in its empty corner, or beside it. */
const WORDS_OF_SECTOR: Readonly<
  Record<
    'above' | 'corner' | 'beside',
    (place: SectorPlace) => { readonly from: Point; readonly anchor: 'start' | 'middle' | 'end' }
  >
> = {
  above: ({ y, radius, count }) => ({
    from: { x: 0, y: y < 0 ? -radius - 12 - (count - 1) * SECTOR_LEAD : radius + 12 + SECTOR },
    anchor: 'middle',
  }),
  corner: ({ x, y, radius, count }) => ({
    from: { x: Math.sign(x) * WIDE * radius, y: y > 0.2 ? radius - (count - 1) * SECTOR_LEAD : -radius + SECTOR },
    anchor: x > 0 ? 'end' : 'start',
  }),
  beside: ({ x, y, radius, count }) => ({
    from: {
      x: x * (WIDE * radius + OUTSIDE),
      y: y * (radius + OUTSIDE) + SECTOR * 0.35 - ((count - 1) * SECTOR_LEAD) / 2,
    },
    anchor: x > 0 ? 'start' : 'end',
  }),
};

/** What is asked, through whose eyes, and the names of the sectors outside the circle. */
export function headings({ scheme }: Rings, { radius, wedges }: LaidRings, words: RingWords): Ground[] {
  const marks: Mark[] = [];
  let top = -radius - OUTSIDE;
  const sectors = scheme?.sectors ?? [];
  sectors.forEach(({ labelNl }, i) => {
    const wedge = wedges[i];
    const lines = wrapText(labelNl, SECTOR_WIDTH, SECTOR, 600, 3);
    if (lines.length === 0) return;
    const angle = wedge ? (wedge.from + wedge.to) / 2 : -Math.PI / 2;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const place = Math.abs(x) < 0.2 ? 'above' : sectors.length <= MOST_CORNERS ? 'corner' : 'beside';
    const { from, anchor } = WORDS_OF_SECTOR[place]({ x, y, radius, count: lines.length });
    lines.forEach((line, k) => {
      marks.push(text(from.x, from.y + k * SECTOR_LEAD, line, { size: SECTOR, weight: 600, anchor }));
    });
    if (place === 'above' && y < 0) top -= lines.length * SECTOR_LEAD;
  });
  const heading = headingMarks(words, radius, marks, top);
  return [
    { key: 'sectors', code: 'ringWords', marks, outlines: [] },
    { key: 'heading', code: 'ringWords', marks: heading, outlines: [] },
  ];
}

const HEADING_WIDTH = 380;
const TITLE_LEAD = 30;

/** In the empty corner at the top left, as low as it stays clear of the circle and of the words around it. */
function headingMarks(words: RingWords, radius: number, around: readonly Mark[], top: number): Mark[] {
  const left = -WIDE * radius;
  const titles = wrapText(words.title(), HEADING_WIDTH, TITLE, 600, 3);
  const whose = wrapText(words.whose(), HEADING_WIDTH, SUBTITLE, 400, 2);
  const marksAt = (y: number): TextMark[] => [
    ...titles.map((line, i) => text(left, y + i * TITLE_LEAD, line, { size: TITLE, weight: 600, anchor: 'start' })),
    ...whose.map((line, i) =>
      text(left, y + titles.length * TITLE_LEAD + i * SECTOR_LEAD - 4, line, {
        size: SUBTITLE,
        ink: 'muted',
        anchor: 'start',
      }),
    ),
  ];
  const taken = around.flatMap((mark) => boundsOfMarks([mark]) ?? []);
  const isFree = (mark: TextMark): boolean => {
    const box = boundsOfMarks([mark]);
    if (!box) return true;
    const [right, bottom] = [box.x + box.width + HEADING_AIR, box.y + box.height + HEADING_AIR];
    const inCircle = right > 0 || Math.hypot(right / WIDE, Math.min(0, bottom)) < radius;
    return !(inCircle && bottom > -radius) && !taken.some((other) => overlaps(grown(box, HEADING_AIR), other));
  };
  let y = -radius + TITLE;
  const highest = Math.min(top, -radius) - titles.length * TITLE_LEAD - whose.length * SECTOR_LEAD - 10;
  while (y > highest && !marksAt(y).every(isFree)) y -= 4;
  return marksAt(y);
}

const HEADING_AIR = 10;

/** The number in each part of those without a place, and all their names below the drawing. */
export function leftovers({ cells, radius }: LaidRings, words: RingWords, so: Box): Ground[] {
  let y = so.y + so.height + 28;
  return cells.flatMap(({ cell, seated, more }): Ground[] => {
    if (!more) return [];
    const rest = cell.people.slice(seated.length);
    const place = words.cell(cell);
    const told = words.say('diagrams.rings.more', { place, count: rest.length, names: words.names(rest) });
    const lines = wrapText(told, Math.max(2 * WIDE * radius, 520), WORDS_SIZE, 400, 100);
    const marks: Mark[] = [
      text(more.x, more.y + 6, `+${rest.length}`, { size: 18, weight: 600, halo: true }),
      ...lines.map((line, i) => text(-WIDE * radius, y + i * 19, line, { anchor: 'start' })),
    ];
    y += lines.length * 19 + 10;
    return [{ key: `more/${keyOf(cell)}`, code: 'ringMore', marks, outlines: [], label: told }];
  });
}
