// The table of support in words: a row per person who was asked about, a column per kind, never a sum.
import type { Id } from '../../base/ids.ts';
import type { Key, Say } from '../../i18n/say.ts';
import { callNameOf, fullNameOf } from '../../model/facts/names.ts';
import {
  COMMON_TYPES,
  expectedOnly,
  gapsIn,
  heavyLoads,
  SUPPORT_BASES,
  type SupportBasis,
  supportMatrix,
} from '../../model/facts/support.ts';
import type { Tables } from '../../model/records/registry.ts';

export interface SupportGrid {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Who each row is about. */
  readonly ids: readonly Id[];
  readonly remarks: readonly string[];
}

/** What was filled in, in the order in which it counts; expected when nothing was. */
export const basisShown = (tables: Tables, receiverId: Id): SupportBasis =>
  (['experienced', 'offered', 'expected', 'wished'] as const satisfies readonly SupportBasis[]).find(
    (basis) => supportMatrix(tables, { receiverId, basis }).size > 0,
  ) ?? SUPPORT_BASES[0];

export function supportGrid(tables: Tables, receiverId: Id, basis: SupportBasis, say: Say): SupportGrid {
  const matrix = supportMatrix(tables, { receiverId, basis });
  const label = tables.perspective[receiverId]?.label ?? '';
  const ids = [...matrix.keys()]
    .filter((id) => tables.person[id])
    .sort((a, b) => fullNameOf(tables.person[a], say).localeCompare(fullNameOf(tables.person[b], say)));
  return {
    name: say('network.support.of', { label, basis: say(`rings.basis.${basis}`) }),
    columns: [say('rings.tableWho'), ...COMMON_TYPES.map((type) => say(`rings.type.${type}`))],
    rows: ids.map((id) => [
      fullNameOf(tables.person[id], say),
      ...COMMON_TYPES.map((type) => {
        const level = matrix.get(id)?.[type]?.level;
        return level ? say(`rings.level.${level}` as Key) : '';
      }),
    ]),
    ids,
    remarks: supportRemarks(tables, receiverId, basis, say),
  };
}

/** What nobody gives, what was expected and not offered, who gives a lot at once: calm remarks, no verdicts. */
export function supportRemarks(tables: Tables, receiverId: Id, basis: SupportBasis, say: Say): string[] {
  const name = (id: Id): string => callNameOf(tables.person[id], say);
  const gaps = gapsIn(supportMatrix(tables, { receiverId, basis }));
  const open = [...new Set(expectedOnly(tables, receiverId).map(({ giverId }) => giverId))].filter(
    (id) => tables.person[id],
  );
  return [
    ...(gaps.length > 0
      ? [say('rings.remarkGaps', { types: gaps.map((type) => say(`rings.type.${type}`)).join(', ') })]
      : []),
    ...(open.length > 0 ? [say('rings.remarkExpectedOf', { names: open.map(name).join(', ') })] : []),
    ...heavyLoads(tables)
      .filter(({ personId }) => tables.person[personId])
      .map(({ personId, much, actions }) => say('rings.remarkLoad', { name: name(personId), much, actions })),
  ];
}
