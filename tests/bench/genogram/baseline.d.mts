// The types of baseline.mjs.
import type { Family, Place, Places } from './family.ts';

export function layout(
  family: Family,
  options: { readonly previous?: Places; readonly pinned?: ReadonlySet<string>; readonly strict?: boolean },
): Map<string, Place>;
