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
  readonly words: number;
  readonly height: number;
}

export const SYMBOL = 36;
export const NAME = 21;
const ROLE = 20;
const LEAD = 22;
const GAP = 6;
const NAME_WIDTH = 124;
const ROLE_WIDTH = 124;
/** Room for the shortest words of a role or of support. */
const LEAST = 64;
/** For a word such as "vroeger" behind the role. */
const TAIL = 96;

export function sizeFor(one: Around): ChipSize {
  const names = wrapText(one.person.callName.trim() || '…', NAME_WIDTH, NAME, 600, 2);
  const isNow = one.bonds.some(({ tie }) => tie.period === 'now');
  const role = textWidth(typedRole(one), ROLE) + (isNow ? 0 : TAIL);
  const widest = Math.max(LEAST, ...names.map((line) => textWidth(line, NAME, 600)), role);
  return {
    names,
    words: Math.ceil(Math.min(isNow ? ROLE_WIDTH : ROLE_WIDTH + TAIL / 2, widest)),
    height: (names.length + 1) * LEAD,
  };
}

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

/** How wide the second line is when nothing of it is cut off. */
export const widthWanted = ({ role, tail }: ChipWords): number =>
  Math.ceil(textWidth([role, tail].filter((word) => word !== '').join(' · '), ROLE)) + 1;

/** The words of a chip on one side of its symbol. */
export function chipWords(
  size: ChipSize,
  side: Side,
  { role, tail, strong }: ChipWords,
  person: Person,
  say: Say,
): Mark[] {
  const names = person.callName.trim() === '' ? [callNameOf(person, say)] : size.names;
  const room = size.words - (tail === '' ? 0 : textWidth(` · ${tail}`, ROLE));
  const told = [role === '' ? '' : shortened(role, room, ROLE), tail].filter((word) => word !== '').join(' · ');
  const weight = strong ? 600 : 400;
  const upright = side === 'above' || side === 'below';
  const anchor = upright ? 'middle' : side === 'right' ? 'start' : 'end';
  const half = SYMBOL / 2;
  const x = upright ? 0 : side === 'right' ? half + GAP : -half - GAP;
  const top = side === 'above' ? -half - 2 - size.height : side === 'below' ? half + 2 : -size.height / 2;
  const lines = [...names, ...(told === '' ? [] : [told])];
  // A chip without a second line keeps its room, with the name in the middle of it.
  const free = ((names.length + 1 - lines.length) * LEAD) / (side === 'above' ? 1 : 2);
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
