// Family lines in an ecogram: of the small genogram in the middle, and lightly under the whole drawing when switched on.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { group, type Mark } from '../../drawing/mark.ts';
import type { Stroke } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { codeKey } from '../../model/facts/words.ts';
import type { ParentLink, Partnership } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { childLinkMarks } from '../../notation/childLinks.ts';
import type { Profile } from '../../notation/profiles.ts';
import { unionCode, unionMarks } from '../../notation/unions.ts';
import { lineEnd } from './lineEnd.ts';
import { bowed } from './paths.ts';

export interface FamilyDrawn {
  readonly strokes: readonly Stroke[];
  readonly unions: readonly Pick<Partnership, 'kind' | 'status'>[];
  readonly childLinks: readonly { readonly kind: ParentLink['kind']; readonly ended: boolean }[];
}

interface Given {
  readonly tables: Tables;
  readonly at: ReadonlyMap<Id, Point>;
  readonly reach: number;
  readonly profile: Profile;
  readonly say: Say;
}

const FAINT = 0.4;
const BOW = 0.09;
/** Children of other parents hang from a line at another height. */
const APART = 9;

/** Straight and square, for people in rows. */
export const familyInside = (given: Given): FamilyDrawn => drawn(given, square, (marks) => marks, 'family');

/** In faint bows, so that they are told apart from the straight ties. */
export const familyUnder = (given: Given): FamilyDrawn =>
  drawn(given, bow, (marks) => [{ ...group(marks), opacity: FAINT }], 'bond');

type PathOf = (ends: readonly Point[], to: Point, reach: number, nr: number) => Point[];

function drawn(
  { tables, at, reach, profile, say }: Given,
  pathOf: PathOf,
  paint: (marks: readonly Mark[]) => readonly Mark[],
  layer: Stroke['layer'],
): FamilyDrawn {
  const name = (id: Id): string => callNameOf(tables.person[id], say);
  const unions = recordsOf(tables.partnership).filter(({ aId, bId }) => at.has(aId) && at.has(bId));
  const links = recordsOf(tables.parentLink).filter(
    ({ parentId, childId, kind }) => at.has(parentId) && at.has(childId) && kind !== 'step',
  );
  const ended = (link: ParentLink): boolean => link.to !== undefined;
  const byChild = new Map<string, ParentLink[]>();
  for (const link of links) {
    const key = layer === 'family' ? `${link.childId}/${link.kind}` : link.id;
    byChild.set(key, [...(byChild.get(key) ?? []), link]);
  }
  const parentsOf = (all: readonly ParentLink[]): string =>
    all
      .map(({ parentId }) => parentId)
      .sort()
      .join();
  const bars = [...new Set([...byChild.values()].map(parentsOf))].sort();
  const point = (id: Id): Point => at.get(id) ?? { x: 0, y: 0 };
  return {
    unions,
    childLinks: links.map((link) => ({ kind: link.kind, ended: ended(link) })),
    strokes: [
      ...unions.map((union): Stroke => {
        const [a, b] = [point(union.aId), point(union.bId)].sort((p, q) => p.x - q.x || p.y - q.y) as [Point, Point];
        const path = pathOf([a], b, reach, 0);
        return {
          key: `union/${union.id}`,
          records: [{ id: union.id, code: unionCode(union.kind, union.status) }],
          marks: paint(unionMarks(union.kind, union.status, path, { profile })),
          paths: [path],
          people: [union.aId, union.bId],
          layer,
          label: say('ecogram.couple', {
            a: name(union.aId),
            b: name(union.bId),
            how: say(codeKey('partnershipStatus', union.status)),
          }),
        };
      }),
      ...[...byChild].map(([key, [first, ...rest]]): Stroke => {
        const all = first ? [first, ...rest] : rest;
        const childId = first?.childId ?? '';
        const path = pathOf(
          all.map(({ parentId }) => point(parentId)),
          point(childId),
          reach,
          bars.indexOf(parentsOf(all)),
        );
        const kind = first?.kind ?? 'biological';
        return {
          key: `child/${key}`,
          records: all.map(({ id, kind: code }) => ({ id, code })),
          marks: paint(childLinkMarks(kind, path, { profile, ended: all.every(ended) })),
          paths: [path],
          people: [...all.map(({ parentId }) => parentId), childId],
          layer,
          label: say('ecogram.childOf', {
            child: name(childId),
            parents: all.map(({ parentId }) => name(parentId)).join(', '),
            how: say(codeKey('parentLinkKind', kind)),
          }),
        };
      }),
    ],
  };
}

/** From between the parents, down, across and down; level between partners. */
const square: PathOf = (ends, to, reach, nr) => {
  const xs = ends.map(({ x }) => x);
  const from = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: ends[0]?.y ?? 0 };
  if (ends.length === 1 && from.y === to.y) {
    return [
      { x: from.x + reach, y: from.y },
      { x: to.x - reach, y: to.y },
    ];
  }
  const start = ends.length === 1 ? from.y + reach : from.y;
  const bar = to.y - reach - 10 - nr * APART;
  return [
    { x: from.x, y: start },
    { x: from.x, y: bar },
    { x: to.x, y: bar },
    { x: to.x, y: to.y - reach },
  ];
};

const bow: PathOf = (ends, to, reach) => {
  const from = ends[0] ?? to;
  return bowed(lineEnd(from, to, reach), lineEnd(to, from, reach), BOW * Math.hypot(to.x - from.x, to.y - from.y));
};
