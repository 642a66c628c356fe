// People in circles: wijkecogram, netwerkcirkel, the five safety circles and any other scheme. A scheme is a record; the
// place somebody has is a ring and a sector, so where they stand on the drawing is never kept.
import type { DiagramKind } from '../kind.ts';
import { scene } from './scene.ts';
import { tell } from './tell.ts';

export const rings: DiagramKind = {
  id: 'rings',
  name: 'diagrams.rings.name',
  purpose: 'diagrams.rings.purpose',
  reads: [
    'caseInfo',
    'person',
    'asset',
    'parentLink',
    'partnership',
    'birthGroup',
    'tie',
    'perspective',
    'ringScheme',
    'ringPlacement',
    'view',
    'viewPlacement',
  ],
  fixed: true,
  stale: () => false,
  arrange: () => [],
  scene,
  tell,
};
