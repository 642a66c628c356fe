// Relations between two people as lines: from symbol to symbol past whoever stands between, several side by side.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { textBox } from '../../drawing/bounds.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Stroke } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import type { View } from '../../model/records/arrangement.ts';
import { ECOGRAM_CODES, GRAVE_CODES, type Tie } from '../../model/records/perception.ts';
import type { Tables } from '../../model/records/registry.ts';
import { nearestEmotional } from '../../notation/lines/ecogramCodes.ts';
import { bandOf } from '../../notation/lines/line.ts';
import { lineDef } from '../../notation/lines/registry.ts';
import { lineLabel, tieLine } from '../../notation/lines/tieLine.ts';
import { trackOf } from '../../notation/lines/track.ts';
import type { Profile } from '../../notation/profiles.ts';
import type { Column, Rows } from './columns.ts';
import { TieRoom } from './tieRoom.ts';
import { tieRoute } from './tieRoute.ts';
import type { Words } from './words.ts';

/** The ties that this view draws (decisions.md 4): grave ones and ecogram ones only when it says so. */
export function tiesOf(tables: Tables, view: View, drawn: ReadonlySet<Id>): Tie[] {
  const ecogram: ReadonlySet<string> = new Set(ECOGRAM_CODES);
  const filter = view.filter ?? {};
  return recordsOf(tables.tie).filter(
    (tie) =>
      tie.aId !== tie.bId &&
      drawn.has(tie.aId) &&
      drawn.has(tie.bId) &&
      nearestEmotional(tie.code) !== null &&
      (filter['grave'] === true || !GRAVE_CODES.has(tie.code)) &&
      (filter['bonds'] === true || !ecogram.has(tie.code)),
  );
}

export interface TiePen {
  readonly profile: Profile;
  readonly say: Say;
  readonly words: Words;
}

const APART = 16;
/** Where along a line its words are tried, the middle first. */
const WORD_PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

interface Pair {
  readonly a: Column;
  readonly b: Column;
  readonly ties: Tie[];
}

/** The lines of these relations, in the room that people and the lines of the family leave. */
export function tieStrokes(ties: readonly Tie[], rows: Rows, family: readonly Stroke[], pen: TiePen): Stroke[] {
  if (ties.length === 0) return [];
  const pairs = new Map<string, Pair>();
  for (const tie of ties) {
    const [low, high] = [tie.aId, tie.bId].sort() as [Id, Id];
    const pair = pairs.get(`${low}|${high}`);
    if (pair) pair.ties.push(tie);
    else pairs.set(`${low}|${high}`, { a: rows.column(low), b: rows.column(high), ties: [tie] });
  }
  const room = new TieRoom(
    rows,
    family.flatMap((line) => line.paths),
  );
  // Short lines have the least choice and go first.
  const ordered = [...pairs].sort(([k, p], [l, q]) => lengthOf(p) - lengthOf(q) || (k < l ? -1 : 1));
  const paths = new Map<Id, Point[]>();
  for (const [, { a, b, ties: own }] of ordered) {
    const laid = own.map((tie, i) => ({ tie, path: tieRoute(tie, a, b, room, (i - (own.length - 1) / 2) * APART) }));
    for (const { tie, path } of laid) {
      room.take(a, b, path);
      paths.set(tie.id, tie.aId === a.id ? path : [...path].reverse());
    }
  }
  return ties.map((tie): Stroke => {
    const points = paths.get(tie.id) ?? [];
    return {
      key: `tie/${tie.id}`,
      records: [{ id: tie.id, code: tie.code }],
      marks: [...tieLine(tie.code, points, { notation: pen.profile.id }), ...wordsOf(tie, points, room, pen)],
      paths: [points],
      people: [tie.aId, tie.bId],
      layer: 'bond',
      label: pen.words.tie(tie),
    };
  });
}

/** The word beside a line that does not speak for itself. */
const wordOf = (code: Tie['code'], say: Say): string | undefined =>
  code === 'changing' || code === 'Other' ? say(`notation.lineWord.${code}`) : undefined;

const lengthOf = ({ a, b }: Pair): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The writer's own word beside the line, as near to its middle as nobody is covered by it. */
function wordsOf(tie: Tie, path: readonly Point[], room: TieRoom, pen: TiePen): Mark[] {
  const text = tie.label?.trim() || wordOf(tie.code, pen.say);
  const code = nearestEmotional(tie.code);
  const track = trackOf(path);
  if (!text || !code || track.length === 0) return [];
  const aside = bandOf(lineDef(code, pen.profile.id));
  const marks = WORD_PLACES.map((at) => {
    const piece = track.stretch(track.length * (at - 0.1), track.length * (at + 0.1));
    return lineLabel(text, trackOf(piece), aside);
  });
  const free = marks.find((mark) => !room.covers(textBox({ ...mark, halo: false })));
  return [free ?? marks[0]].flatMap((mark) => mark ?? []);
}
