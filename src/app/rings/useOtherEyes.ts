// With whose eyes to compare: who was chosen, else the first through whose eyes anything was said.
import { useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { Records } from '../../model/records/registry.ts';

interface OtherEyes {
  readonly others: readonly Records['perspective'][];
  readonly other: Records['perspective'] | undefined;
  readonly setChosen: (perspectiveId: Id) => void;
}

export function useOtherEyes(tables: MaskedTables, here: Id | undefined, filled: ReadonlySet<Id>): OtherEyes {
  const [chosen, setChosen] = useState<Id | null>(null);
  const others = recordsOf(tables.perspective).filter(({ id }) => id !== here);
  const other = others.find(({ id }) => id === chosen) ?? others.find(({ id }) => filled.has(id)) ?? others[0];
  return { others, other, setChosen };
}
