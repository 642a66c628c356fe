// The views of a case with support in their drawings, for the step of a presentation that shows it.
import { recordsOf, tableOf } from '../../base/tables.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { SUPPORT_SHOWN } from '../support/badges.ts';

export const supportShown = <T extends MaskedTables>(tables: T): T => ({
  ...tables,
  view: tableOf(recordsOf(tables.view).map((view) => ({ ...view, filter: { ...view.filter, [SUPPORT_SHOWN]: true } }))),
});
