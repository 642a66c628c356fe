// Support as a table: who gives whom what, where nobody gives anything, and who gives a lot at once. The five steps are
// not numbers: "wisselend" is never averaged, and empty is not "geen steun".
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { SUPPORT_TYPES } from '../records/basics.ts';
import { SUPPORT_LEVELS } from '../records/perception.ts';
import type { Records, Tables } from '../records/registry.ts';
import { standsBefore } from './circles.ts';

export type SupportRating = Records['supportRating'];
export type SupportType = (typeof SUPPORT_TYPES)[number];
export type SupportLevel = SupportRating['level'];
export type SupportBasis = SupportRating['basis'];

/** The five of the source, in its order; the others are there when they are used. */
export const COMMON_TYPES = ['emotional', 'informational', 'material', 'practical', 'professional'] as const;
export const SUPPORT_BASES = ['expected', 'experienced', 'offered', 'wished'] as const;

const GIVES: ReadonlySet<SupportLevel> = new Set<SupportLevel>(['++', '+']);

export interface Asked {
  readonly receiverId: Id;
  readonly basis: SupportBasis;
}

export type SupportRow = Partial<Readonly<Record<SupportType, SupportRating>>>;

const isOf = (one: SupportRating, { receiverId, basis }: Asked): boolean =>
  one.receiverId === receiverId && one.basis === basis;

/** Per giver what is said of each type; who was not asked about is not there. */
export function supportMatrix(tables: Tables, asked: Asked): ReadonlyMap<Id, SupportRow> {
  const rows = new Map<Id, Partial<Record<SupportType, SupportRating>>>();
  for (const one of recordsOf(tables.supportRating)) {
    if (!isOf(one, asked)) continue;
    const row = rows.get(one.giverId) ?? {};
    const before = row[one.type];
    if (!before || standsBefore(one, before)) row[one.type] = one;
    rows.set(one.giverId, row);
  }
  return rows;
}

/** Who gives each type, with veel steun or steun. */
export function giversOf(matrix: ReadonlyMap<Id, SupportRow>, type: SupportType): Id[] {
  return [...matrix].flatMap(([id, row]) => {
    const level = row[type]?.level;
    return level !== undefined && GIVES.has(level) ? [id] : [];
  });
}

/** Types that nobody gives; nothing is missing as long as nobody was asked about anything. */
export const gapsIn = (matrix: ReadonlyMap<Id, SupportRow>): SupportType[] =>
  matrix.size === 0 ? [] : COMMON_TYPES.filter((type) => giversOf(matrix, type).length === 0);

/** Support that is expected of somebody and was not offered, nor said to be there. */
export function expectedOnly(tables: Tables, receiverId: Id): { readonly giverId: Id; readonly type: SupportType }[] {
  const heard = (['offered', 'experienced'] as const).map((basis) => supportMatrix(tables, { receiverId, basis }));
  return [...supportMatrix(tables, { receiverId, basis: 'expected' })].flatMap(([giverId, row]) =>
    Object.values(row).flatMap((one) =>
      GIVES.has(one.level) && !heard.some((matrix) => matrix.get(giverId)?.[one.type])
        ? [{ giverId, type: one.type }]
        : [],
    ),
  );
}

/** So many kinds of "veel steun" and open actions together are worth a word about whether it is not too much. */
const MUCH = 4;

export interface Load {
  readonly personId: Id;
  /** Times "veel steun", to anybody. */
  readonly much: number;
  readonly actions: number;
}

/** What everybody carries at once, whoever it is for; each kind of support to each receiver counted once. */
export function loadOf(tables: Tables): ReadonlyMap<Id, Load> {
  const much = new Map<Id, Set<string>>();
  for (const one of recordsOf(tables.supportRating)) {
    if (one.level !== '++' || one.basis === 'wished') continue;
    const kinds = much.get(one.giverId) ?? new Set();
    kinds.add(`${one.receiverId}/${one.type}`);
    much.set(one.giverId, kinds);
  }
  const actions = new Map<Id, number>();
  for (const { status, whoIds } of recordsOf(tables.action)) {
    if (status !== 'open' && status !== 'busy') continue;
    for (const id of whoIds) actions.set(id, (actions.get(id) ?? 0) + 1);
  }
  const people = [...new Set([...much.keys(), ...actions.keys()])].sort();
  return new Map(
    people.map((personId) => [
      personId,
      { personId, much: much.get(personId)?.size ?? 0, actions: actions.get(personId) ?? 0 },
    ]),
  );
}

/** People who give a lot at once. */
export const heavyLoads = (tables: Tables): Load[] =>
  [...loadOf(tables).values()].filter(({ much, actions }) => much + actions >= MUCH);

/** One tap further: ++, +, +-, -, --, empty, and round again. */
export function nextLevel(level: SupportLevel | undefined): SupportLevel | undefined {
  const at = level === undefined ? -1 : SUPPORT_LEVELS.indexOf(level);
  return SUPPORT_LEVELS[at + 1];
}

/** What counts most: what was felt, then what was offered, then what is expected. A wish is nobody's support yet. */
const BY_WEIGHT = ['experienced', 'offered', 'expected'] as const;

/** What each person gives this receiver, by the weightiest thing that was said of it. */
export function supportSaid(tables: Tables, receiverId: Id): ReadonlyMap<Id, SupportRow> {
  const said = new Map<Id, SupportRow>();
  for (const basis of [...BY_WEIGHT].reverse()) {
    for (const [giverId, row] of supportMatrix(tables, { receiverId, basis })) {
      said.set(giverId, { ...said.get(giverId), ...row });
    }
  }
  return said;
}

export interface Asking {
  readonly doAsk: readonly SupportType[];
  readonly varies: readonly SupportType[];
  readonly doNotAsk: readonly SupportType[];
}

/** What somebody can be asked for, what comes and goes, and what not to ask; what nobody said stands nowhere. */
export function askingOf(row: SupportRow): Asking {
  const types = (levels: readonly SupportLevel[]): SupportType[] =>
    Object.values(row).flatMap(({ type, level }) => (levels.includes(level) ? [type] : []));
  return { doAsk: types(['++', '+']), varies: types(['+-']), doNotAsk: types(['-', '--']) };
}
