// Relations between two people as lines: from symbol to symbol past whoever stands between, several side by side.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { textBox } from '../../drawing/bounds.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Stroke } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import type { View } from '../../model/records/arrangement.ts';
import { ECOGRAM_CODES, type Tie } from '../../model/records/perception.ts';
import type { Tables } from '../../model/records/registry.ts';
import { nearestEmotional } from '../../notation/lines/ecogramCodes.ts';
import { bandOf } from '../../notation/lines/line.ts';
import { lineDef } from '../../notation/lines/registry.ts';
import { lineLabel, tieLine } from '../../notation/lines/tieLine.ts';
import { trackOf } from '../../notation/lines/track.ts';
import type { Profile } from '../../notation/profiles.ts';
import { Boxes, legBoxes } from './boxes.ts';
import type { Column } from './columns.ts';
import { wordsOf as wordsOn } from './householdName.ts';
import { keeping, remembering } from './remember.ts';
import type { Skeleton } from './skeleton.ts';
import { TieRoom } from './tieRoom.ts';
import { tieRoute } from './tieRoute.ts';
import { said, type Unsaid } from './unsaid.ts';
import type { Words } from './words.ts';

/** The ties that this view draws (decisions.md 4): ecogram ones only when it says so. */
export function tiesOf(tables: Tables, view: View, drawn: { has(id: Id): boolean }): Tie[] {
  const ecogram: ReadonlySet<string> = new Set(ECOGRAM_CODES);
  const filter = view.filter ?? {};
  return recordsOf(tables.tie).filter(
    (tie) =>
      tie.aId !== tie.bId &&
      drawn.has(tie.aId) &&
      drawn.has(tie.bId) &&
      nearestEmotional(tie.code) !== null &&
      (filter['bonds'] === true || !ecogram.has(tie.code)),
  );
}

export interface TiePen {
  readonly profile: Profile;
  readonly say: Say;
  readonly words: Words;
  /** Whether it says beside each line who told so. */
  readonly showSaidBy: boolean;
}

const APART = 16;
/** Where along a line its words are tried, the middle first. */
const WORD_PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** Above people who stand too close together for words between them. */
const FURTHER = [0, 14, 24];

interface Pair {
  readonly a: Column;
  readonly b: Column;
  readonly ties: Tie[];
}

/** The ways of all relations, in the room that people and other lines leave. */
interface Ways {
  readonly room: TieRoom;
  readonly paths: ReadonlyMap<Id, readonly Point[]>;
}

const rememberedWays = remembering<Skeleton, Ways>();
const rememberedWords = remembering<Ways, readonly (readonly Mark[])[]>();
const keepWords = keeping<Tie, readonly Mark[]>();
const rememberedLine = remembering<Tie, Unsaid>();
const rememberedLabel = remembering<Tie, string>();

/**
 * The lines of these relations, before they are put into words: in the room that `family`, the lines of the family, and
 * `others` leave.
 */
export function tieLines(
  ties: readonly Tie[],
  skeleton: Skeleton,
  family: readonly Unsaid[],
  others: readonly Unsaid[],
  pen: TiePen,
): readonly Unsaid[] {
  if (ties.length === 0) return [];
  const ways = rememberedWays(skeleton, [others, ...ties], () => waysOf(ties, skeleton, others));
  const texts = ties.map((tie) => wordsBeside(tie, pen));
  const words = texts.some((text) => text !== '')
    ? rememberedWords(ways, [pen.profile, family, ...texts], () =>
        wordsOf(ties, texts, ways, [...others, ...family], pen),
      )
    : [];
  return ties.map((tie, i) => {
    const points = ways.paths.get(tie.id) ?? [];
    const own = keepWords(tie, words[i] ?? NO_WORDS);
    return rememberedLine(tie, [points, pen.profile, own], () => ({
      key: `tie/${tie.id}`,
      records: [{ id: tie.id, code: tie.code }],
      marks: [...tieLine(tie.code, points, { notation: pen.profile.id, secret: tie.secret === true }), ...own],
      paths: [points],
      people: [tie.aId, tie.bId],
      layer: 'bond',
    }));
  });
}

const NO_WORDS: readonly Mark[] = [];

export const tiesInWords = (ties: readonly Tie[], lines: readonly Unsaid[], words: Words): Stroke[] =>
  ties.map((tie, i) => {
    const names = [tie.aId, tie.bId, ...tie.saidBy].map((id) => words.name(id));
    return said(
      lines[i] as Unsaid,
      rememberedLabel(tie, [words.say, ...names], () => words.tie(tie)),
    );
  });

function waysOf(ties: readonly Tie[], { rows, paths: family }: Skeleton, others: readonly Unsaid[]): Ways {
  const pairs = new Map<string, Pair>();
  for (const tie of ties) {
    const [low, high] = [tie.aId, tie.bId].sort() as [Id, Id];
    const pair = pairs.get(`${low}|${high}`);
    if (pair) pair.ties.push(tie);
    else pairs.set(`${low}|${high}`, { a: rows.column(low), b: rows.column(high), ties: [tie] });
  }
  const room = new TieRoom(rows, [...others.flatMap((line) => line.paths), ...family]);
  // Short lines have the least choice and go first.
  const ordered = [...pairs].sort(([k, p], [l, q]) => lengthOf(p) - lengthOf(q) || (k < l ? -1 : 1));
  const paths = new Map<Id, readonly Point[]>();
  for (const [, { a, b, ties: own }] of ordered) {
    const laid = own.map((tie, i) => ({ tie, path: tieRoute(tie, a, b, room, (i - (own.length - 1) / 2) * APART) }));
    for (const { tie, path } of laid) {
      room.take(a, b, path);
      paths.set(tie.id, tie.aId === a.id ? path : turned(path));
    }
  }
  return { room, paths };
}

const rememberedTurned = remembering<readonly Point[], readonly Point[]>();

const turned = (path: readonly Point[]): readonly Point[] => rememberedTurned(path, [], () => [...path].reverse());

/** The words beside a line: the writer's own, or one for a line that does not speak for itself; when; according to whom. */
function wordsBeside(tie: Tie, { say, words, showSaidBy }: TiePen): string {
  const { code, period } = tie;
  const own = tie.label?.trim();
  const word =
    own ||
    (code === 'changing' || code === 'Other' || code === 'Parentification' ? say(`notation.lineWord.${code}`) : '');
  const when = period === 'now' ? '' : say(`notation.lineWord.${period}`);
  const names = showSaidBy && tie.saidBy.length > 0 ? words.names(tie.saidBy) : '';
  const by = names === '' ? '' : say('notation.lineWord.saidBy', { names });
  return [word, when, by].filter((part) => part !== '').join(', ');
}

const lengthOf = ({ a, b }: Pair): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The words of each line: as near to its middle as nobody is covered by them, clear of those of others. */
function wordsOf(
  ties: readonly Tie[],
  texts: readonly string[],
  { room, paths }: Ways,
  lines: readonly Unsaid[],
  { profile }: TiePen,
): Mark[][] {
  const taken = wordsOn(lines);
  const legs = new Boxes(lines.flatMap((line) => line.paths.flatMap(legBoxes)));
  return ties.map((tie, i) => {
    const text = texts[i] ?? '';
    const code = nearestEmotional(tie.code);
    const track = trackOf(paths.get(tie.id) ?? []);
    if (text === '' || !code || track.length === 0) return [];
    const aside = bandOf(lineDef(code, profile.id));
    const marks = FURTHER.flatMap((by) =>
      WORD_PLACES.map((at) => {
        const piece = track.stretch(track.length * (at - 0.1), track.length * (at + 0.1));
        return lineLabel(text, trackOf(piece), aside + by);
      }),
    );
    // Under nobody, clear of other words, and rather not where a line of the family runs.
    const costs = marks.map((mark) => {
      const box = textBox({ ...mark, halo: false });
      return Number(room.covers(box)) * 1000 + taken.on(box).length * 50 + legs.on(box).length * 6;
    });
    const best = marks[leastOf(costs)];
    if (!best) return [];
    taken.add(textBox({ ...best, halo: false }));
    return [best];
  });
}

/** The first of the smallest, later ones counting as a little larger. */
function leastOf(costs: readonly number[]): number {
  let best = 0;
  for (const [i, cost] of costs.entries()) if (cost + i < (costs[best] ?? Number.POSITIVE_INFINITY) + best) best = i;
  return best;
}
