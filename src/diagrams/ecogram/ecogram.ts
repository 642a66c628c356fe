// The ecogram: one person or household in the middle, the people around by nearness, and how it is between them.
import type { Change } from '../../base/transact.ts';
import type { View } from '../../model/records/arrangement.ts';
import type { TableName } from '../../model/records/registry.ts';
import type { DiagramKind } from '../kind.ts';
import { arrange } from './arrange.ts';
import { scene } from './scene.ts';
import { tell } from './tell.ts';

/** Tables of which every change can ask for other places. */
const PLACES: ReadonlySet<TableName> = new Set<TableName>([
  'caseInfo',
  'tie',
  'perspective',
  'ringPlacement',
  'ringScheme',
  'household',
]);

export const ecogram: DiagramKind = {
  id: 'ecogram',
  name: 'ecogram.name',
  purpose: 'ecogram.purpose',
  reads: [
    'caseInfo',
    'person',
    'asset',
    'parentLink',
    'partnership',
    'birthGroup',
    'household',
    'tie',
    'perspective',
    'ringScheme',
    'ringPlacement',
    'supportRating',
    'view',
    'viewPlacement',
  ],
  stale: (changes, _before, _now, view) => changes.some((change) => movesIn(change, view)),
  arrange,
  scene,
  tell,
};

function movesIn({ table, before, after }: Change, view: View): boolean {
  if (PLACES.has(table as TableName)) return true;
  if (table === 'view') return (after ?? before)?.id === view.id && !sameEyes(before, after);
  if (table === 'viewPlacement') return (after ?? before)?.id.startsWith(`${view.id}~`) ?? false;
  if (table !== 'person' || !before || !after) return false;
  const [old, now] = [before, after] as unknown as readonly {
    readonly callName: string;
    readonly defaultGroup: string;
  }[];
  return old?.callName !== now?.callName || old?.defaultGroup !== now?.defaultGroup;
}

/** Layers move nobody; who is in the middle does. */
function sameEyes(before: Change['before'], after: Change['after']): boolean {
  const [was, is] = [before, after] as unknown as readonly (View | null)[];
  return was !== null && is !== null && was?.perspectiveIds.join() === is?.perspectiveIds.join();
}
