// Tables as one audience may see them. Only `mask` makes them; scenes for screens and exports take nothing else.
import type { Tables } from './records/registry.ts';

declare const masked: unique symbol;

export const AUDIENCES = ['table', 'worker'] as const;
/** Who is looking: everybody at the table, or the worker alone (decisions.md 24). */
export type AudienceKind = (typeof AUDIENCES)[number];

export type MaskedTables = Tables & { readonly [masked]: AudienceKind };
