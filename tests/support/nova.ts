// The made-up case of Nova as tables, from the sample that ships with the product.
import { openSample } from '../../src/imports/sample.ts';
import type { MaskedTables } from '../../src/model/masked.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import type { Tables } from '../../src/model/records/registry.ts';

export async function novaTables(): Promise<Tables> {
  const opened = await openSample();
  if (!opened.ok) throw new Error(opened.error.key);
  return opened.value.tables;
}

export const genogramView = (tables: Tables): View => {
  const view = Object.values(tables.view).find((v) => v.type === 'genogram');
  if (!view) throw new Error('The case has no genogram view');
  return view;
};

/** Everything, as the worker may see it. */
export const unmasked = (tables: Tables): MaskedTables => tables as MaskedTables;
