// Who lives with whom: an outline around all members that never goes around anybody else. Where they stand too far apart
// it is in pieces, each with the name of the household, or with whom its people live.
import type { Box, Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Ground } from '../../drawing/scene.ts';
import { LEFT_OUT } from '../../model/leftOut.ts';
import type { Household } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { householdMarks } from '../../notation/households.ts';
import { Boxes, sideBoxes } from './boxes.ts';
import { nameOn } from './householdName.ts';
import { type Piece, piecesOf, runsOf } from './householdShape.ts';
import { LabelRoom } from './labelRoom.ts';
import { legsOf, wordsOf } from './lineWords.ts';
import { outlinesOf } from './outlines.ts';
import { keeping, remembering } from './remember.ts';
import type { Skeleton } from './skeleton.ts';
import type { Unsaid } from './unsaid.ts';
import type { Words } from './words.ts';

/** Two households around the same people stand this much apart. */
const STEP = 4;

/** Those of a household who stand together, and what goes around them. */
interface Outlined {
  readonly people: readonly Id[];
  readonly outlines: readonly (readonly Point[])[];
}

/** A household with the outline around those of its members who are drawn. */
export interface Dwelling {
  readonly household: Household;
  readonly pieces: readonly Outlined[];
  readonly outlines: readonly (readonly Point[])[];
  readonly sides: readonly Box[];
  /** How many others were drawn around the same people before. */
  readonly level: number;
}

/** The households of a drawing, with all their outlines as closed lines, and the sides of those. */
export interface Dwellings {
  readonly all: readonly Dwelling[];
  readonly loops: readonly (readonly Point[])[];
  readonly sides: Boxes;
}

const rememberedAll = remembering<Skeleton, Dwellings>();
const rememberedLoop = remembering<readonly Point[], readonly Point[]>();
const closed = (loop: readonly Point[]): readonly Point[] => [...loop, ...loop.slice(0, 1)];
const keepPieces = keeping<Household, Dwelling['pieces']>();
const outlined = ({ people, boxes }: Piece): Outlined => ({ people, outlines: outlinesOf(boxes) });

export const dwellingsOf = ({ household }: Tables, skeleton: Skeleton): Dwellings =>
  rememberedAll(skeleton, [household], () => {
    const levels = new Map<Id, number>();
    const { rows } = skeleton;
    const lived = recordsOf(household)
      .filter((h) => h.to === undefined)
      .flatMap((one) => {
        const members = new Set(one.memberIds.filter((id) => rows.has(id)));
        if (members.size === 0) return [];
        const level = Math.max(...[...members].map((id) => levels.get(id) ?? 0));
        for (const id of members) levels.set(id, level + 1);
        const inset = Math.min(level, 2) * STEP;
        return [{ one, members, level, inset, runs: runsOf(rows, members, inset) }];
      });
    const ways: Box[] = [];
    const all = lived.map(({ one, members, level, inset, runs }): Dwelling => {
      const apart = lived.filter(
        (other) => other.one !== one && !other.runs.some(({ people }) => people.some((id) => members.has(id))),
      );
      const taken = [...apart.flatMap((other) => other.runs.map(({ box }) => box)), ...ways];
      const found = piecesOf(rows, runs, taken, inset);
      ways.push(...found.flatMap(({ boxes }) => boxes).filter((box) => !runs.some((run) => run.box === box)));
      const pieces = keepPieces(one, found.map(outlined));
      const outlines = pieces.flatMap((piece) => piece.outlines);
      return { household: one, pieces, outlines, sides: outlines.flatMap(sideBoxes), level };
    });
    const loops = all.flatMap(({ outlines }) => outlines.map((loop) => rememberedLoop(loop, [], () => closed(loop))));
    return { all, loops, sides: new Boxes(all.flatMap(({ sides }) => sides)) };
  });

const rememberedNames = remembering<Dwellings, readonly (readonly Mark[])[]>();
const keepName = keeping<Household, readonly Mark[]>();
const rememberedGround = remembering<Household, Ground>();

/** `lines` are all lines that run there; names stand clear of them where they can. */
export function householdGrounds(
  dwellings: Dwellings,
  { rows }: Skeleton,
  lines: readonly Unsaid[],
  words: Words,
): Ground[] {
  if (dwellings.all.length === 0) return [];
  const titles = dwellings.all.map((dwelling) => titlesOf(dwelling, words));
  const names = rememberedNames(dwellings, [rows, ...lines, ...titles.flat()], () => {
    const room = new LabelRoom(rows, wordsOf(lines), [legsOf(lines)], dwellings.sides);
    return dwellings.all.map(({ household, pieces, sides }, i) => {
      const own = new Set(sides);
      return keepName(
        household,
        pieces.flatMap((piece, k) => nameOn(piece.outlines, titles[i]?.[k] ?? '', room, own)),
      );
    });
  });
  return dwellings.all.map(({ household, outlines, level }, i): Ground => {
    const label = words.household(household);
    const name = names[i] ?? [];
    return rememberedGround(household, [outlines, level, name, label], () => ({
      key: `household/${household.id}`,
      record: household.id,
      code: 'household',
      marks: [...householdMarks(outlines, '', level), ...name],
      outlines,
      label,
    }));
  });
}

/** What stands on each piece: the name, or without one with whom its people live. */
function titlesOf({ household, pieces }: Dwelling, words: Words): string[] {
  // A name that the audience may not see is no name at all.
  const name = household.label === LEFT_OUT ? '' : household.label.trim();
  const [first] = pieces;
  return pieces.map((piece) => (name !== '' || piece === first || !first ? name : words.livesWith(first.people)));
}
