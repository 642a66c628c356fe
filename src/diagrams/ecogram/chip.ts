// A person in an ecogram: the symbol, and on its outer side the name with one word of role, so that the line that comes
// from the middle never runs through words. Sizes depend on no language: places do not change with it.
import type { Box, Point } from '../../base/geometry.ts';
import { shortened, textWidth, wrapText } from '../../base/textWidth.ts';
import { group, type Mark } from '../../drawing/mark.ts';
import { scaled } from '../../drawing/scaled.ts';
import type { Say } from '../../i18n/say.ts';
import type { Around } from '../../model/facts/ecogram.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { type PersonDrawing, personMarks } from '../../notation/persons/personMarks.ts';
import type { Profile } from '../../notation/profiles.ts';
import { WIDE } from './bands.ts';
import { typedRole } from './typedRole.ts';

/** On which side of the symbol the words stand. */
export type Side = 'right' | 'left' | 'above' | 'below';

export interface ChipSize {
  readonly names: readonly string[];
  /** How wide the words may be. */
  readonly words: number;
  /** How many lines the role may take. */
  readonly lines: number;
  readonly height: number;
}

export const SYMBOL = 36;
export const NAME = 21;
const ROLE = 20;
const LEAD = 22;
const GAP = 6;
const NAME_WIDTH = 124;
/** A role longer than this goes on over a second line; a single word may be longer. */
const ROLE_WIDTH = 150;
const WORD_WIDTH = 215;
/** Room for the shortest words of a role or of support. */
const LEAST = 64;
/** For a word such as "vroeger" behind the role, or below it. */
const TAIL = 96;
const MOST_LINES = 3;
const BEFORE_TAIL = ' · ';

export function sizeFor(one: Around): ChipSize {
  const names = wrapText(one.person.callName.trim() || '…', NAME_WIDTH, NAME, 600, 2);
  const isNow = one.bonds.some(({ tie }) => tie.period === 'now');
  const role = typedRole(one);
  const words = role.split(/\s+/u).map((word) => textWidth(word, ROLE) + 1);
  const lines = wrapText(role, Math.max(ROLE_WIDTH, Math.min(WORD_WIDTH, Math.max(...words))), ROLE, 400, 2);
  const widths = lines.map((line) => textWidth(line, ROLE) + 1);
  if (!isNow) {
    const behind = (widths.pop() ?? 0) + TAIL;
    if (behind > ROLE_WIDTH) widths.push(behind - TAIL, TAIL);
    else widths.push(behind);
  }
  return sized({
    names,
    words: Math.ceil(Math.max(LEAST, ...names.map((line) => textWidth(line, NAME, 600)), ...widths)),
    lines: Math.max(1, widths.length),
  });
}

const sized = (size: Omit<ChipSize, 'height'>): ChipSize => ({
  ...size,
  height: (size.names.length + size.lines) * LEAD,
});

/** Above and below the middle words stand over and under the symbol; else they go outwards. */
export function sideOf({ x, y }: Point): Side {
  if (Math.abs(y) > Math.abs(x / WIDE) * 2) return y < 0 ? 'above' : 'below';
  return x < 0 ? 'left' : 'right';
}

/** Symbol and words around the middle of the symbol. */
export function chipBox({ words, height }: ChipSize, side: Side): Box {
  const half = SYMBOL / 2;
  const aside = half + GAP + words;
  const tall = Math.max(half, height / 2);
  const wide = Math.max(half, words / 2);
  switch (side) {
    case 'right':
      return { x: -half, y: -tall, width: half + aside, height: 2 * tall };
    case 'left':
      return { x: -aside, y: -tall, width: half + aside, height: 2 * tall };
    case 'above':
      return { x: -wide, y: -half - 2 - height, width: 2 * wide, height: SYMBOL + 2 + height };
    case 'below':
      return { x: -wide, y: -half, width: 2 * wide, height: SYMBOL + 2 + height };
  }
}

/** The symbol alone, around (0, 0). */
export function symbolOf(tables: Tables, person: Person, profile: Profile, size: number) {
  const photo = person.photoAssetId === undefined ? undefined : tables.asset[person.photoAssetId];
  const drawing: PersonDrawing = personMarks(
    {
      person,
      name: ' ',
      ageYears: null,
      yearsText: '',
      isIndex: tables.caseInfo[CASE_ID]?.indexPersonIds.includes(person.id) ?? false,
      showAge: false,
      ...(photo ? { photoHref: `data:${photo.mime};base64,${photo.data}` } : {}),
    },
    profile,
  );
  const by = Math.min(size / drawing.box.height, size / drawing.box.width);
  const middle = { x: drawing.box.x + drawing.box.width / 2, y: drawing.box.y + drawing.box.height / 2 };
  const marks = group(
    drawing.marks.map((mark) => scaled(mark, by)),
    { x: -middle.x * by, y: -middle.y * by },
  );
  return { mark: marks, symbols: drawing.symbols, conditions: drawing.conditions, outline: drawing.outline };
}

export interface ChipWords {
  readonly role: string;
  /** What may not be lost when the role is long: "vroeger". */
  readonly tail: string;
  /** The role says what the layer of support asks for. */
  readonly strong: boolean;
}

/** The lines below the name: the role over as many as there are, "vroeger" behind it, else on a line of its own. */
function toldLines({ role, tail }: ChipWords, { words, lines }: ChipSize): string[] {
  if (role === '') return tail === '' ? [] : [tail];
  const all = wrapText(role, words, ROLE, 400, lines);
  if (tail === '') return all;
  const last = all.at(-1) ?? '';
  const behind = `${last}${BEFORE_TAIL}${tail}`;
  if (!isCut(all, role) && textWidth(behind, ROLE) <= words) return [...all.slice(0, -1), behind];
  if (lines > 1) return [...wrapText(role, words, ROLE, 400, lines - 1), tail];
  const room = words - textWidth(`${BEFORE_TAIL}${tail}`, ROLE);
  return [`${shortened(role, room, ROLE)}${BEFORE_TAIL}${tail}`];
}

const isCut = (lines: readonly string[], role: string): boolean =>
  lines.some((line) => line.endsWith('…')) && !role.endsWith('…');

/** How many lines the words take in full; more than any when a single word is too wide. */
function linesNeeded(role: readonly number[], tail: number, width: number): number {
  let lines = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of role) {
    if (word > width) return Number.POSITIVE_INFINITY;
    if (last + BLANK + word <= width) last += BLANK + word;
    else [lines, last] = [lines + 1, word];
  }
  return tail > 0 && last + tail > width ? lines + 1 : lines;
}

const BLANK = textWidth(' ', ROLE);
const STEP = 12;

/** The sizes in which more of the words can be read, the best first: in full as narrow as can be, then ever shorter. */
export function roomierSizes(size: ChipSize, { role, tail }: ChipWords): ChipSize[] {
  if (role === '') return [];
  const words = role.split(/\s+/u).map((word) => textWidth(word, ROLE));
  const after = tail === '' ? 0 : textWidth(`${BEFORE_TAIL}${tail}`, ROLE);
  if (linesNeeded(words, after, size.words) <= size.lines) return [];
  const wanted = Math.ceil(words.reduce((sum, word) => sum + BLANK + word, after)) + 1;
  const sizes: ChipSize[] = [];
  for (let lines = size.lines; lines <= MOST_LINES; lines++) {
    for (let width = size.words; width < wanted + STEP; width += STEP) {
      const within = Math.min(width, wanted);
      if (linesNeeded(words, after, within) > lines) continue;
      sizes.push(sized({ ...size, words: within, lines }));
      break;
    }
  }
  for (let width = wanted; width > size.words; width -= STEP) sizes.push({ ...size, words: width });
  return sizes;
}

/** The words of a chip on one side of its symbol. */
export function chipWords(size: ChipSize, side: Side, told: ChipWords, person: Person, say: Say): Mark[] {
  const names = person.callName.trim() === '' ? [callNameOf(person, say)] : size.names;
  const { strong } = told;
  const weight = strong ? 600 : 400;
  const upright = side === 'above' || side === 'below';
  const anchor = upright ? 'middle' : side === 'right' ? 'start' : 'end';
  const half = SYMBOL / 2;
  const x = upright ? 0 : side === 'right' ? half + GAP : -half - GAP;
  const top = side === 'above' ? -half - 2 - size.height : side === 'below' ? half + 2 : -size.height / 2;
  const lines = [...names, ...toldLines(told, size)];
  // A chip with fewer lines keeps its room, with the words in the middle of it.
  const free = ((names.length + size.lines - lines.length) * LEAD) / (side === 'above' ? 1 : 2);
  const from = top + (side === 'below' ? 0 : free) + LEAD * 0.78;
  return lines.map((text, i): Mark => {
    const isName = i < names.length;
    return {
      kind: 'text',
      x,
      y: from + i * LEAD,
      text: isName ? shortened(text, NAME_WIDTH, NAME, 600) : text,
      size: isName ? NAME : ROLE,
      weight: isName ? 600 : weight,
      anchor,
      halo: true,
      ...(isName || strong ? {} : { ink: 'muted' as const }),
    };
  });
}
