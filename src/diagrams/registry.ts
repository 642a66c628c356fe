// All kinds of diagram there are.
import type { View } from '../model/records/arrangement.ts';
import { ecogram } from './ecogram/ecogram.ts';
import { genogram } from './genogram/genogram.ts';
import type { DiagramKind } from './kind.ts';
import { oilSlick } from './oilSlick/oilSlick.ts';
import { circlesOverview } from './rings/circlesOverview.ts';
import { rings } from './rings/rings.ts';
import { sociogram } from './sociogram/sociogram.ts';
import { withSupport } from './support/badges.ts';
import { supportMatrix } from './support/supportMatrix.ts';
import { vip } from './vip/vip.ts';

export const KINDS = {
  genogram: withSupport(genogram),
  ecogram: withSupport(ecogram),
  sociogramTable: sociogram,
  rings: withSupport(rings),
  oilSlick: withSupport(oilSlick),
  vip,
  circlesOverview,
  supportMatrix,
} as const satisfies Partial<Record<View['type'], DiagramKind>>;

/** The kind that draws this view; null for views of a kind that is not drawn yet. */
export const kindOf = (view: Pick<View, 'type'>): DiagramKind | null =>
  (KINDS as Partial<Record<View['type'], DiagramKind>>)[view.type] ?? null;
