// People in circles: wijkecogram, netwerkcirkel, the five safety circles and any other scheme. A scheme is a record; the
// place somebody has is a ring and a sector, so where they stand on the drawing is never kept.
import { type DiagramKind, FIXED, PERSON_TABLES } from '../kind.ts';
import { scene } from './scene.ts';
import { tell } from './tell.ts';

export const rings: DiagramKind = {
  id: 'rings',
  name: 'diagrams.rings.name',
  purpose: 'diagrams.rings.purpose',
  reads: [...PERSON_TABLES, 'ringScheme', 'ringPlacement', 'viewPlacement'],
  ...FIXED,
  scene,
  tell,
};
