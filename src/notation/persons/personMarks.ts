// Draws one person around (0, 0): symbol, what is in and on it, name and years below.
import type { Box } from '../../base/geometry.ts';
import { unionOf } from '../../base/geometry.ts';
import { shortened, wrapText } from '../../base/textWidth.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Profile } from '../profiles.ts';
import { INDEX_GAP } from './additions.ts';
import { ADDED_SYMBOLS, BASE_SYMBOLS, type SymbolId } from './registry.ts';
import { man } from './shapes.ts';
import { type Half, isDead, type Outline, type PersonFacts } from './symbol.ts';

export interface PersonDrawing {
  readonly marks: readonly Mark[];
  readonly outline: Outline;
  /** Half the symbol's width and height; lines end here. */
  readonly reach: Half;
  /** Symbol and words together. */
  readonly box: Box;
  /** The symbols used, for the legend. */
  readonly symbols: readonly SymbolId[];
}

export const NAME_WIDTH = 88;
export const NAME_SIZE = 13;
export const SMALL_SIZE = 12;
const NAME_LEAD = 16;
const THICK = 4;
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
  const small = `${dagger}${facts.role || facts.yearsText}`.trim();
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

export function personMarks(facts: PersonFacts, profile: Profile): PersonDrawing {
  const { base, added } = symbolsOf(facts, profile);
  const has = (id: SymbolId): boolean => added.some((symbol) => symbol.id === id);
  const extra = facts.isIndex && profile.indexOutline === 'double' ? INDEX_GAP : 0;
  const reach = { x: base.half.x + extra, y: base.half.y + extra };
  const shape = base.shape({
    fill: 'paper',
    width: facts.isIndex && profile.indexOutline === 'thick' ? THICK : 2,
    ...(has('outsider') ? { dash: OUTSIDER_DASH } : {}),
  });
  const drawn = added.flatMap((symbol) => symbol.marks(facts, base, profile));
  const marks = [...shape, ...drawn, ...words(facts, profile, reach.y + 17)];
  const box = { x: -reach.x, y: -reach.y, width: 2 * reach.x, height: 2 * reach.y };
  const covered = boundsOfMarks(marks);
  return {
    marks,
    outline: base.outline,
    reach,
    box: covered ? unionOf(covered, box) : box,
    symbols: [base.id, ...added.map(({ id }) => id)],
  };
}
