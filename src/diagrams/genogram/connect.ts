// Turns the family lines into marks: unions with their stem and bar, and each child's own line. What they are called is
// added last.
import { distance } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Table } from '../../base/tables.ts';
import { type Mark, polyline } from '../../drawing/mark.ts';
import type { LineRecord, Stroke } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import type { BirthGroup, Partnership, Person } from '../../model/records/facts.ts';
import { childLinkMarks } from '../../notation/childLinks.ts';
import type { Profile } from '../../notation/profiles.ts';
import { twinMarks } from '../../notation/twins.ts';
import { unionCode } from '../../notation/unions.ts';
import type { Boxes } from './boxes.ts';
import { coupleMarks, latestOf, moreChildren } from './coupleMarks.ts';
import type { ChildLine, Union } from './family.ts';
import { type DropShape, type FamilyLine, keyOf, long, type UnionShape } from './familyLines.ts';
import { familyWords, type UnionWords } from './familyWords.ts';
import { remembering } from './remember.ts';
import type { Skeleton } from './skeleton.ts';
import { said, type Unsaid } from './unsaid.ts';
import type { Words } from './words.ts';

export interface Pen {
  readonly profile: Profile;
  readonly say: Say;
  readonly births: Table<BirthGroup>;
  readonly people: Table<Person>;
  /** The outlines of households: words stand clear of them where they can. */
  readonly outlines: Boxes;
}

interface Part {
  readonly line: Unsaid;
  /** Whose line it is, counted as in the union's drops; null for the line of the couple itself. */
  readonly drop: number | null;
}

/** The lines of one union, the couple's own first. */
export interface Drawn {
  readonly of: FamilyLine;
  readonly parts: readonly Part[];
}

const rememberedAll = remembering<Skeleton, readonly Drawn[]>();
const rememberedParts = remembering<object, readonly Part[]>();
const rememberedWords = remembering<Skeleton, readonly UnionWords[]>();
const rememberedWorded = remembering<readonly Part[], readonly Part[]>();

export function connect(skeleton: Skeleton, pen: Pen): readonly Drawn[] {
  const more = skeleton.lines.map(({ union }) => moreOf(union, pen.people));
  return rememberedAll(skeleton, [pen.profile, pen.say, pen.births, pen.outlines, ...more], () => {
    const bare = skeleton.lines.map((of, i) => partsOf(of, more[i], skeleton, pen));
    const words = rememberedWords(skeleton, [pen.say, pen.outlines, ...bare], () => {
      const signs = bare.flatMap((parts) => parts.map(({ line }) => line.marks));
      return familyWords(skeleton, signs, pen.outlines, pen.say);
    });
    return skeleton.lines.map((of, i) => ({ of, parts: worded(bare[i] ?? [], words[i] as UnionWords) }));
  });
}

/** The lines with the words beside them. */
const worded = (parts: readonly Part[], { couple, letters }: UnionWords): readonly Part[] =>
  rememberedWorded(parts, [couple, ...letters], () =>
    parts.map(({ line, drop }) => {
      const words = drop === null ? couple : (letters[drop] ?? []);
      return words.length === 0 ? { line, drop } : { line: { ...line, marks: [...line.marks, ...words] }, drop };
    }),
  );

/** Are there more children? */
const moreOf = (union: Union, people: Table<Person>): Partnership['familyLine'] => {
  const [one, other] = union.partners;
  const latest = latestOf(union);
  return latest || other !== undefined || one === undefined ? latest?.familyLine : people[one]?.familyLine;
};

function partsOf(of: FamilyLine, more: Partnership['familyLine'], skeleton: Skeleton, pen: Pen): readonly Part[] {
  const { union, children, shape } = of;
  const { profile, births } = pen;
  const related = skeleton.related.has(union);
  const latest = latestOf(union);
  const side = slashSide(latest, shape, skeleton);
  const twins = shape.drops.map(({ twinOf }) => (twinOf === null ? undefined : births[twinOf]));
  const from: unknown[] = [shape, profile, related, side, more, ...union.partnerships, ...twins];
  for (const { links, primary } of children) from.push(primary, ...links);
  return rememberedParts(keyOf(union), from, () => {
    const couple = [
      ...coupleMarks(union, shape.bar, shape.stems[0]?.[0], side, related, profile),
      ...shape.stems.map((path) => polyline(path)),
      ...moreChildren(more, shape.line, shape.stems),
    ];
    const parts: Part[] = latest ? [{ line: coupleLine(union, shape, couple), drop: null }] : [];
    // The children who stand here come first, so that the stem of parents who are no couple goes with one of them.
    const inOrder = children
      .map(({ primary }, drop) => ({ primary, drop }))
      .sort((a, b) => Number(b.primary) - Number(a.primary));
    inOrder.forEach(({ drop }, i) => {
      const leads = !latest && i === 0;
      const line = childLine(of, drop, leads ? couple : null, twins[drop], pen);
      if (line) parts.push({ line, drop });
    });
    return parts;
  });
}

function coupleLine(union: Union, { line, trunk }: UnionShape, marks: readonly Mark[]): Unsaid {
  return {
    key: `union/${union.key}`,
    records: union.partnerships.map((p): LineRecord => ({ id: p.id, code: unionCode(p.kind, p.status) })),
    marks,
    paths: [line, ...trunk].filter(long),
    people: union.partners,
    layer: 'family',
  };
}

/** `couple`: what the children of parents who are no couple have in common, when it goes with this one. */
function childLine(
  { union, children, shape }: FamilyLine,
  index: number,
  couple: readonly Mark[] | null,
  birth: BirthGroup | undefined,
  { profile }: Pen,
): Unsaid | null {
  const { childId, kind, ended, links } = children[index] as ChildLine;
  const drop = shape.drops[index] as DropShape;
  if (links.length === 0) return null;
  const secret = links.some((l) => l.secret === true);
  const twinLegs = birth
    ? shape.drops.filter((_, i) => children[i]?.primary && birth.childIds.includes(children[i].childId))
    : [];
  return {
    key: `child/${union.key}/${childId}`,
    records: links.map((l): LineRecord => ({ id: l.id, code: l.kind })),
    marks: [
      ...(couple ?? []),
      // Stem and bar of an extra line, in the style of the line but without its words.
      ...drop.stems.flatMap((stem) => childLinkMarks(kind, stem, { profile, ended }).slice(0, 1)),
      ...childLinkMarks(kind, drop.way, { profile, ended, secret }),
      ...(birth ? twinsJoined(birth, twinLegs) : []),
    ],
    paths: [...(couple ? [shape.line, ...shape.trunk] : []), ...drop.trunk, drop.path].filter(long),
    people: [childId, ...union.partners],
    layer: 'family',
  };
}

/** Beside which partner the slashes stand: the left one, unless the case says otherwise. */
function slashSide(
  partnership: Partnership | undefined,
  { line: [start] }: UnionShape,
  { rows }: Skeleton,
): 'start' | 'end' {
  if (!partnership?.slashSide || !start) return 'start';
  const away = (id: Id): number => distance(rows.column(id), start);
  const startsAtA = away(partnership.aId) <= away(partnership.bId);
  return startsAtA === (partnership.slashSide === 'a') ? 'start' : 'end';
}

function twinsJoined(birth: BirthGroup, legs: readonly DropShape[]): Mark[] {
  const apex = legs[0]?.path[0];
  const ends = legs.flatMap(({ path }) => path.at(-1) ?? []);
  return apex ? twinMarks(birth.kind, apex, ends) : [];
}

const rememberedLines = remembering<readonly Drawn[], readonly Unsaid[]>();

export const linesOf = (drawn: readonly Drawn[]): readonly Unsaid[] =>
  rememberedLines(drawn, [], () => drawn.flatMap(({ parts }) => parts.map(({ line }) => line)));

const rememberedSaid = remembering<readonly Part[], readonly Stroke[]>();

/** The lines of a union with what they say in words. */
export function inWords({ of: { union, children }, parts }: Drawn, words: Words): readonly Stroke[] {
  const from: unknown[] = [words.say];
  for (const id of union.partners) from.push(words.name(id));
  for (const { childId } of children) from.push(words.name(childId));
  return rememberedSaid(parts, from, () =>
    parts.map(({ line, drop }) => {
      const child = drop === null ? undefined : children[drop];
      return said(line, child ? words.childLine(union, child) : words.union(union));
    }),
  );
}
