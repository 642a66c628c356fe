// The layers of an ecogram, kept with its view: what is shown besides, and what is left out of sight.
import type { Id } from '../../base/ids.ts';
import type { View } from '../records/arrangement.ts';
import { SUPPORT_TYPES } from '../records/basics.ts';
import type { SupportType } from './support.ts';

/** Switched on by hand. */
export const EXTRAS = ['rings', 'inside', 'under'] as const;
export type Extra = (typeof EXTRAS)[number];
/** In sight until switched off. */
export const LAYERS = ['family', 'social', 'professional', 'past', 'wished'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Layers {
  readonly on: ReadonlySet<Extra>;
  readonly off: ReadonlySet<string>;
  /** The kind of support that is told instead of the role. */
  readonly support: SupportType | null;
  /** Only what this person says. */
  readonly saidBy: Id | null;
}

type Filter = NonNullable<View['filter']>;

export function layersOf({ filter = {} }: Pick<View, 'filter'>): Layers {
  const { supportKind, saidBy } = filter as { readonly supportKind?: unknown; readonly saidBy?: unknown };
  return {
    on: new Set(EXTRAS.filter((key) => filter[key] === true)),
    off: new Set(LAYERS.filter((key) => filter[key] === false)),
    support: SUPPORT_TYPES.find((type) => type === supportKind) ?? null,
    saidBy: typeof saidBy === 'string' && saidBy !== '' ? saidBy : null,
  };
}

/** The filter of a view with one layer put otherwise; what is as usual is not kept. */
export function withLayer(
  { filter = {} }: Pick<View, 'filter'>,
  key: Extra | Layer | 'supportKind' | 'saidBy',
  value: boolean | string | null,
): Filter {
  const { [key]: _before, ...rest } = filter;
  const usual = value === null || value === (LAYERS as readonly string[]).includes(key);
  return usual ? rest : { ...rest, [key]: value };
}
