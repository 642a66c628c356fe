// Draws one person around (0, 0): symbol, what is in and on it, name and years below.
import type { Box } from '../../base/geometry.ts';
import { unionOf } from '../../base/geometry.ts';
import { shortened, wrapText } from '../../base/textWidth.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import { group, type Mark } from '../../drawing/mark.ts';
import type { Condition } from '../../model/records/facts.ts';
import type { Profile } from '../profiles.ts';
import { ADDED_SYMBOLS, BASE_SYMBOLS, type SymbolId } from './registry.ts';
import { man } from './shapes.ts';
import { type Half, INDEX_GAP, isDead, type Outline, type PersonFacts } from './symbol.ts';

export interface PersonDrawing {
  readonly marks: readonly Mark[];
  readonly outline: Outline;
  /** Half the symbol's width and height; lines end here. */
  readonly reach: Half;
  /** Symbol and words together. */
  readonly box: Box;
  /** The symbols used, for the legend. */
  readonly symbols: readonly SymbolId[];
  /** What the fills say, for the legend. */
  readonly conditions: readonly Condition[];
}

export const NAME_WIDTH = 88;
export const NAME_SIZE = 13;
export const SMALL_SIZE = 12;
const NAME_LEAD = 16;
const THICK = 4;
const PIECES_APART = 6;
const OUTSIDER_DASH = [5, 3];

function symbolsOf(facts: PersonFacts, profile: Profile) {
  return {
    base: BASE_SYMBOLS.find((symbol) => symbol.when(facts, profile)) ?? man,
    added: ADDED_SYMBOLS.filter((symbol) => symbol.when(facts, profile)),
  };
}

/** The words below the symbol, the first baseline at `top`. */
function words(facts: PersonFacts, profile: Profile, top: number): Mark[] {
  const name = (facts.name ?? facts.person.callName ?? '').trim();
  const lines = wrapText(name, NAME_WIDTH, NAME_SIZE, 600, 2);
  const dagger = profile.deceased === 'dagger' && isDead(facts) ? '† ' : '';
  const told = [facts.role || facts.yearsText, facts.place ?? ''].filter((word) => word !== '').join(', ');
  const small = `${dagger}${told}`.trim();
  const marks: Mark[] = lines.map((text, i) => ({
    kind: 'text',
    x: 0,
    y: top + i * NAME_LEAD,
    text,
    size: NAME_SIZE,
    weight: 600,
    anchor: 'middle',
    halo: true,
  }));
  if (small !== '') {
    marks.push({
      kind: 'text',
      x: 0,
      y: top + lines.length * NAME_LEAD - (lines.length > 0 ? 1 : 0),
      text: shortened(small, NAME_WIDTH + 8, SMALL_SIZE),
      size: SMALL_SIZE,
      anchor: 'middle',
      ink: 'muted',
      halo: true,
    });
  }
  return marks;
}

/** The baseline of the last words. */
const lowestOf = (told: readonly Mark[]): number | null =>
  told.reduce<number | null>((low, mark) => (mark.kind === 'text' ? Math.max(low ?? mark.y, mark.y) : low), null);

/** Pieces side by side on one baseline, in the middle; each on a line of its own where they are too wide together. */
function inLines(pieces: readonly (readonly Mark[])[], y: number): Mark[] {
  const boxes = pieces.map((marks) => boundsOfMarks(marks) ?? { x: 0, y: 0, width: 0, height: 0 });
  const width = boxes.reduce((sum, box) => sum + box.width, (boxes.length - 1) * PIECES_APART);
  if (pieces.length > 1 && width > NAME_WIDTH) {
    return pieces.flatMap((piece, i) => inLines([piece], y + i * (NAME_LEAD - 1)));
  }
  let x = -width / 2;
  return pieces.map((marks, i): Mark => {
    const { x: from = 0, width: wide = 0 } = boxes[i] ?? {};
    const at = { x: x - from, y };
    x += wide + PIECES_APART;
    return group(marks, at);
  });
}

export function personMarks(facts: PersonFacts, profile: Profile): PersonDrawing {
  const { base, added } = symbolsOf(facts, profile);
  const has = (id: SymbolId): boolean => added.some((symbol) => symbol.id === id);
  const extra = facts.isIndex && profile.indexOutline === 'double' ? INDEX_GAP : 0;
  const reach = { x: base.half.x + extra, y: base.half.y + extra };
  const shape = base.shape(
    {
      fill: 'paper',
      width: facts.isIndex && profile.indexOutline === 'thick' ? THICK : 2,
      ...(has('outsider') ? { dash: OUTSIDER_DASH } : {}),
    },
    0,
    facts.person.gender,
  );
  const drawn = added.flatMap((symbol) => (symbol.layer === 'below' ? [] : symbol.marks(facts, base, profile)));
  const told = words(facts, profile, reach.y + 17);
  const pieces = added.flatMap((symbol) => (symbol.layer === 'below' ? [symbol.marks(facts, base, profile)] : []));
  const under = inLines(pieces, (lowestOf(told) ?? reach.y + 2) + NAME_LEAD - 1);
  const marks = [...shape, ...drawn, ...told, ...under];
  const box = { x: -reach.x, y: -reach.y, width: 2 * reach.x, height: 2 * reach.y };
  const covered = boundsOfMarks(marks);
  return {
    marks,
    outline: base.outline,
    reach,
    box: covered ? unionOf(covered, box) : box,
    symbols: [base.id, ...added.map(({ id }) => id)],
    conditions: has('conditions') ? (facts.person.conditions ?? []) : [],
  };
}
