// What a selection may point at, and which view is shown first.
import type { Id } from '../base/ids.ts';
import { recordsOf } from '../base/tables.ts';
import type { TableName, Tables } from '../model/records/registry.ts';

const SELECTABLE = [
  'person',
  'tie',
  'partnership',
  'parentLink',
  'household',
  'organisation',
] as const satisfies TableName[];

/** The selection without what is gone; the same array when nothing is. */
export function stillThere(tables: Tables, ids: readonly Id[]): readonly Id[] {
  const left = ids.filter((id) => SELECTABLE.some((table) => tables[table][id] !== undefined));
  return left.length === ids.length ? ids : left;
}

export const firstViewId = (tables: Tables): Id | null => {
  const views = recordsOf(tables.view);
  return (views.find(({ type }) => type === 'genogram') ?? views[0])?.id ?? null;
};
