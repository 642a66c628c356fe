// The network without anything that tells who it is about: numbers for people, years in fives, codes for what is between
// them. The numbers follow the distance from the child, not the order of names or of typing.
import { yearOf } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { hasDied } from '../../model/facts/age.ts';
import type { SupportLevel } from '../../model/facts/support.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Tables } from '../../model/records/registry.ts';

export interface NetworkNode {
  readonly id: string;
  readonly data: Readonly<Record<string, string>>;
}

export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly data: Readonly<Record<string, string>>;
}

const YEARS = 5;

export function networkOf(tables: Tables): { readonly nodes: NetworkNode[]; readonly edges: NetworkEdge[] } {
  const numbers = numbered(tables);
  const nr = (id: Id): string => numbers.get(id) ?? '';
  const index = new Set(tables.caseInfo[CASE_ID]?.indexPersonIds ?? []);
  const nodes = [...numbers].map(([id, number]): NetworkNode => {
    const one = tables.person[id];
    const year = yearOf(one?.born);
    return {
      id: number,
      data: {
        kind: one?.kind ?? 'person',
        gender: one?.gender ?? 'unknown',
        group: one?.defaultGroup ?? 'family',
        index: String(index.has(id)),
        deceased: String(one !== undefined && hasDied(one)),
        ...(year === null ? {} : { bornFrom: String(Math.floor(year / YEARS) * YEARS) }),
      },
    };
  });
  const eyes = new Map(recordsOf(tables.perspective).map(({ id }, i) => [id, `e${i + 1}`]));
  const seenBy = (id: Id | undefined) => (id === undefined ? {} : { eyes: eyes.get(id) ?? '' });
  const edges: NetworkEdge[] = [
    ...recordsOf(tables.partnership).map(({ aId, bId, kind, status }) => ({
      source: nr(aId),
      target: nr(bId),
      directed: false,
      data: { type: 'partnership', code: `${kind}-${status}` },
    })),
    ...recordsOf(tables.parentLink).map(({ parentId, childId, kind }) => ({
      source: nr(parentId),
      target: nr(childId),
      directed: true,
      data: { type: 'parent', code: kind },
    })),
    ...recordsOf(tables.tie).map(({ aId, bId, code, period, perspectiveId }) => ({
      source: nr(aId),
      target: nr(bId),
      directed: false,
      data: { type: 'tie', code, period, ...seenBy(perspectiveId) },
    })),
    ...recordsOf(tables.supportRating).flatMap(({ giverId, receiverId, type, level, basis }) =>
      (tables.perspective[receiverId]?.focalIds ?? []).map((focal) => ({
        source: nr(giverId),
        target: nr(focal),
        directed: true,
        data: { type: 'support', code: type, level: LEVEL_WORDS[level], basis, ...seenBy(receiverId) },
      })),
    ),
  ];
  return { nodes, edges: edges.filter(({ source, target }) => source !== '' && target !== '') };
}

/** Codes of researchers are English, as all codes of the file are. */
const LEVEL_WORDS: Readonly<Record<SupportLevel, string>> = {
  '++': 'much',
  '+': 'some',
  '+-': 'changing',
  '-': 'little',
  '--': 'none',
};

/** n1 is the child; then who is tied to those before; then the rest. */
function numbered(tables: Tables): Map<Id, string> {
  const near = new Map<Id, Id[]>();
  const tie = (a: Id, b: Id): void => {
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  };
  for (const { aId, bId } of [...recordsOf(tables.partnership), ...recordsOf(tables.tie)]) tie(aId, bId);
  for (const { parentId, childId } of recordsOf(tables.parentLink)) tie(parentId, childId);
  const numbers = new Map<Id, string>();
  const rest = recordsOf(tables.person).map(({ id }) => id);
  const queue = [...(tables.caseInfo[CASE_ID]?.indexPersonIds ?? [])];
  for (;;) {
    const id = queue.shift() ?? rest.shift();
    if (id === undefined) return numbers;
    if (numbers.has(id) || !tables.person[id]) continue;
    numbers.set(id, `n${numbers.size + 1}`);
    queue.push(...(near.get(id) ?? []));
  }
}
