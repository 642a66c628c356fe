// What the five safety circles say together: who still has to be told, who can sit at the table. Computed, never kept.
import type { Id } from '../../base/ids.ts';
import type { Tables } from '../records/registry.ts';
import { candidates, ringsIn, SAFETY_CIRCLES } from './circles.ts';

export const CONVERSATION_LISTS = ['toInform', 'atTheTable', 'knowsMore', 'hardButUseful', 'disagreement'] as const;
export type ConversationList = (typeof CONVERSATION_LISTS)[number];

/** The rings of one person in the five circles; absent where somebody is not placed. */
export interface FiveRings {
  readonly knows?: number;
  readonly shouldKnow?: number;
  readonly childWants?: number;
  readonly easyToAsk?: number;
  readonly useful?: number;
}

export interface Listed {
  readonly personId: Id;
  /** There may be no contact: to be thought of before anybody is invited. */
  readonly noContact: boolean;
}

type Rule = (rings: FiveRings) => boolean;

const RULES: Readonly<Record<ConversationList, Rule>> = {
  toInform: ({ knows, shouldKnow }) =>
    knows !== undefined && shouldKnow !== undefined && knows > shouldKnow && shouldKnow < 3,
  atTheTable: ({ childWants, easyToAsk, useful }) =>
    childWants === 1 && easyToAsk === 1 && useful !== undefined && useful <= 2,
  knowsMore: ({ knows, shouldKnow }) => knows !== undefined && shouldKnow !== undefined && knows < shouldKnow,
  hardButUseful: ({ easyToAsk, useful }) => easyToAsk === 3 && useful !== undefined && useful <= 2,
  disagreement: ({ childWants, useful }) => (childWants === 1 && useful === 3) || (childWants === 3 && useful === 1),
};

export interface FiveCircles {
  readonly perspectiveId: Id;
  readonly childId?: Id;
  readonly speakerId?: Id;
}

/** The five rings of everybody who is not in the middle. */
export function fiveRings(
  tables: Tables,
  { perspectiveId, childId, speakerId }: FiveCircles,
): ReadonlyMap<Id, FiveRings> {
  const subjects: Partial<Record<keyof typeof SAFETY_CIRCLES, Id | undefined>> = {
    childWants: childId,
    useful: speakerId,
  };
  const circles = (Object.keys(SAFETY_CIRCLES) as (keyof typeof SAFETY_CIRCLES)[]).map((name) => {
    const subjectId = subjects[name];
    const circle = { schemeId: SAFETY_CIRCLES[name], perspectiveId, ...(subjectId ? { subjectId } : {}) };
    return [name, ringsIn(tables, circle)] as const;
  });
  return new Map(
    candidates(tables, perspectiveId).map((id) => {
      const entries = circles.flatMap(([name, rings]) => {
        const ring = rings.get(id);
        return ring === undefined ? [] : [[name, ring] as const];
      });
      return [id, Object.fromEntries(entries) as FiveRings];
    }),
  );
}

/** Every list, for one child and one speaker, from the tables as they are now. */
export function conversationLists(
  tables: Tables,
  circles: FiveCircles,
): Readonly<Record<ConversationList, readonly Listed[]>> {
  const rings = [...fiveRings(tables, circles)];
  const listOf = (name: ConversationList): Listed[] =>
    rings.flatMap(([personId, five]) =>
      RULES[name](five) ? [{ personId, noContact: tables.person[personId]?.safety?.noContact === true }] : [],
    );
  return {
    toInform: listOf('toInform'),
    atTheTable: listOf('atTheTable'),
    knowsMore: listOf('knowsMore'),
    hardButUseful: listOf('hardButUseful'),
    disagreement: listOf('disagreement'),
  };
}
