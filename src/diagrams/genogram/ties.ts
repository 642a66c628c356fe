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
import { Boxes } from './boxes.ts';
import type { Column } from './columns.ts';
import type { Dwellings } from './households.ts';
import { LabelRoom } from './labelRoom.ts';
import { bondLegs, legsOf, wordBoxes, wordsOf as wordsThere } from './lineWords.ts';
import { keeping, remembering } from './remember.ts';
import type { Skeleton } from './skeleton.ts';
import { type End, TieRoom } from './tieRoom.ts';
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
const FURTHER_OFF = 14;
const BELOW = 2;

interface Pair {
  readonly a: Column;
  readonly b: Column;
  readonly ties: Tie[];
}

/** The ways of all relations, in the room that people and other lines leave. */
interface Ways {
  readonly paths: ReadonlyMap<Id, readonly Point[]>;
}

const rememberedWays = remembering<Skeleton, Ways>();
const rememberedWords = remembering<Ways, readonly (readonly Mark[])[]>();
const keepWords = keeping<Tie, readonly Mark[]>();
const rememberedLine = remembering<Tie, Unsaid>();
const rememberedLabel = remembering<Tie, string>();

/** What is there before the relations: the lines of the family, others, and homes. */
interface There {
  readonly family: readonly Unsaid[];
  readonly others: readonly Unsaid[];
  readonly dwellings: Dwellings;
}

/** The lines of these relations, before they are put into words: in the room that everything else leaves. */
export function tieLines(
  ties: readonly Tie[],
  skeleton: Skeleton,
  { family, others, dwellings }: There,
  pen: TiePen,
): readonly Unsaid[] {
  if (ties.length === 0) return [];
  const boxes = wordBoxes(family);
  const ways = rememberedWays(skeleton, [others, dwellings, pen.profile, ...ties, ...boxes], () => {
    const paths = [...others.flatMap((line) => line.paths), ...skeleton.paths, ...dwellings.loops];
    return waysOf(ties, new TieRoom(skeleton.rows, paths, boxes, endsOf(skeleton)), pen.profile);
  });
  const texts = ties.map((tie) => wordsBeside(tie, pen));
  const words = texts.some((text) => text !== '')
    ? rememberedWords(ways, [pen.profile, family, ...texts], () => {
        const lines = [legsOf([...others, ...family]), new Boxes([...ways.paths.values()].flatMap(bondLegs))];
        const room = new LabelRoom(skeleton.rows, wordsThere(family), lines, dwellings.sides);
        return wordsOf(ties, texts, ways, room, pen);
      })
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

function waysOf(ties: readonly Tie[], room: TieRoom, profile: Profile): Ways {
  const { rows } = room;
  const pairs = new Map<string, Pair>();
  for (const tie of ties) {
    const [low, high] = [tie.aId, tie.bId].sort() as [Id, Id];
    const pair = pairs.get(`${low}|${high}`);
    if (pair) pair.ties.push(tie);
    else pairs.set(`${low}|${high}`, { a: rows.column(low), b: rows.column(high), ties: [tie] });
  }
  // Short lines have the least choice and go first.
  const ordered = [...pairs].sort(([k, p], [l, q]) => lengthOf(p) - lengthOf(q) || (k < l ? -1 : 1));
  const paths = new Map<Id, readonly Point[]>();
  for (const [, { a, b, ties: own }] of ordered) {
    const laid = own.map((tie, i) => {
      const half = halfOf(tie, profile);
      return { tie, half, path: tieRoute(tie, a, b, room, (i - (own.length - 1) / 2) * APART, half) };
    });
    for (const { tie, half, path } of laid) {
      room.take(a, b, path, half);
      paths.set(tie.id, tie.aId === a.id ? path : turned(path));
    }
  }
  return { paths };
}

/** Half the width of a relation, without what stands at its middle. */
function halfOf({ code }: Tie, profile: Profile): number {
  const emotional = nearestEmotional(code);
  if (!emotional) return 0;
  const { ink, strands } = lineDef(emotional, profile.id);
  return bandOf({ ink, strands });
}

/** Where lines of the family end at people. */
const endsOf = ({ lines }: Skeleton): End[] =>
  lines.flatMap(({ children, shape }) =>
    shape.drops.flatMap(({ path }, i): End[] => {
      const [child, at] = [children[i], path.at(-1)];
      return child && at ? [{ id: child.childId, at }] : [];
    }),
  );

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

/** The words of each line: as near to its middle as nobody is covered by them, clear of other words and lines. */
function wordsOf(
  ties: readonly Tie[],
  texts: readonly string[],
  { paths }: Ways,
  room: LabelRoom,
  { profile }: TiePen,
): Mark[][] {
  return ties.map((tie, i) => {
    const text = texts[i] ?? '';
    const code = nearestEmotional(tie.code);
    const path = paths.get(tie.id) ?? [];
    const track = trackOf(path);
    if (text === '' || !code || track.length === 0) return [];
    const aside = bandOf(lineDef(code, profile.id));
    const places = FURTHER.flatMap((by, far) =>
      WORD_PLACES.flatMap((at, nth) => {
        const piece = trackOf(track.stretch(track.length * (at - 0.1), track.length * (at + 0.1)));
        return [false, true].map((below) => {
          const mark = lineLabel(text, piece, { aside: aside + by, below });
          const dislike = nth + far * FURTHER_OFF + (below ? BELOW : 0);
          return { mark, box: textBox({ ...mark, halo: false }), dislike };
        });
      }),
    );
    const best = room.best(places, new Set(bondLegs(path)));
    if (!best) return [];
    room.take(best.box);
    return [best.mark];
  });
}
