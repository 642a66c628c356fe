// The comparison of genogram layouts, bundled: asked for by genogram.mjs, and again in each thread.
import { isMainThread } from 'node:worker_threads';
import { type Comparison, compare, type Setting } from './genogram/compare.ts';
import { type LimitRow, limitRows } from './genogram/summary.ts';
import { tablesOf } from './genogram/tables.ts';
import { serve } from './genogram/thread.ts';

if (!isMainThread) serve();

export async function compareGenograms(
  setting: Setting,
): Promise<{ comparison: Comparison; rows: LimitRow[]; tables: string }> {
  const comparison = await compare(setting);
  const rows = limitRows(comparison);
  return { comparison, rows, tables: tablesOf(comparison, rows, setting.missing) };
}
