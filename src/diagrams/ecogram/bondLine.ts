// The one line of a tie: its quality, which way help flows, and the letters of what is given.
import { type Box, grown, overlaps, type Point } from '../../base/geometry.ts';
import { textWidth } from '../../base/textWidth.ts';
import { group, type Mark } from '../../drawing/mark.ts';
import type { Stroke } from '../../drawing/scene.ts';
import type { Bond } from '../../model/facts/ecogram.ts';
import type { Notation } from '../../model/records/arrangement.ts';
import { ecogramLine } from '../../notation/lines/ecogramLine.ts';
import { type Track, trackOf } from '../../notation/lines/track.ts';
import { secretMark } from '../../notation/secret.ts';
import { leave, pathTo } from './paths.ts';
import { crosses } from './room.ts';

const LETTERS = 19;
const PILL = 22;
/** Where along a line its letters may stand. */
const SPOTS = [0.58, 0.66, 0.5, 0.74, 0.42, 0.82];
const BESIDE = 14;
/** A line of the past, or of what is wished. */
const NOT_NOW = 0.45;
const LABEL_WIDTH = 200;

export interface BondGiven {
  readonly bond: Bond;
  /** How many lines run to this person, and which of them this is. */
  readonly nr: number;
  readonly of: number;
  readonly middle: { readonly rx: number; readonly ry: number };
  readonly at: Point;
  /** The boxes of everybody else. */
  readonly others: readonly Box[];
  readonly notation: Notation;
  readonly label: string;
  /** Said beside the line: letters, the writer's own word, whose line it is. */
  readonly beside: string;
  /** The other lines, and the words on those drawn before; these are added. */
  readonly crossing: readonly { readonly from: Point; readonly to: Point }[];
  readonly pills: Box[];
}

export function bondLine({
  bond,
  nr,
  of,
  middle,
  at,
  others,
  notation,
  label,
  beside,
  crossing,
  pills,
}: BondGiven): Stroke {
  const { tie, focalId, personId } = bond;
  const from = leave(middle, at);
  const length = Math.hypot(at.x - from.x, at.y - from.y) || 1;
  const aside = (nr - (of - 1) / 2) * BESIDE;
  const by = { x: (-(at.y - from.y) / length) * aside, y: ((at.x - from.x) / length) * aside };
  const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  const outward = pathTo(moved(from), moved(at), others);
  const path = tie.aId === personId ? [...outward].reverse() : outward;
  const { energy, code } = tie;
  const line = ecogramLine(code, path, { notation, ...(energy === undefined ? {} : { energy }) });
  const track = trackOf(outward);
  const marks: Mark[] = [
    tie.period === 'now' ? group(line) : { ...group(line), opacity: NOT_NOW },
    ...(beside === '' ? [] : besideMarks(beside, track, crossing, pills)),
    ...(tie.secret ? [secretMark(track.at(track.length * 0.3))] : []),
  ];
  return {
    key: `tie/${tie.id}`,
    records: [{ id: tie.id, code }],
    marks,
    paths: [path],
    people: [focalId, personId],
    layer: 'bond',
    label,
  };
}

/** Letters on the line, on a spot of paper, where they hide the least. */
function besideMarks(text: string, track: Track, crossing: BondGiven['crossing'], pills: Box[]): Mark[] {
  const width = Math.min(LABEL_WIDTH, textWidth(text, LETTERS, 600)) + 8;
  let best: { box: Box; hidden: number } | null = null;
  for (const part of SPOTS) {
    const at = track.at(track.length * part);
    const box = { x: at.x - width / 2, y: at.y - PILL / 2, width, height: PILL };
    const hidden =
      pills.filter((pill) => overlaps(grown(pill, 5), box)).length * 3 +
      crossing.filter(({ from, to }) => crosses(from, to, box, 0)).length;
    if (!best || hidden < best.hidden) best = { box, hidden };
  }
  if (!best) return [];
  const { box } = best;
  pills.push(box);
  return [
    { kind: 'rect', x: box.x, y: box.y, w: width, h: PILL, radius: 6, fill: 'paper', stroke: 'none' },
    {
      kind: 'text',
      x: box.x + width / 2,
      y: box.y + PILL / 2 + 6,
      text,
      size: LETTERS,
      weight: 600,
      anchor: 'middle',
      ink: 'muted',
    },
  ];
}
