// All kinds of diagram there are.
import type { View } from '../model/records/arrangement.ts';
import { genogram } from './genogram/genogram.ts';
import type { DiagramKind } from './kind.ts';
import { rings } from './rings/rings.ts';

export const KINDS = { genogram, rings } as const satisfies Partial<Record<View['type'], DiagramKind>>;

/** The kind that draws this view; null for views of a kind that is not drawn yet. */
export const kindOf = (view: Pick<View, 'type'>): DiagramKind | null =>
  (KINDS as Partial<Record<View['type'], DiagramKind>>)[view.type] ?? null;
