// The genogram: a family in generations, with couples, children, households and relations.
import type { DiagramKind } from '../kind.ts';
import { arrange } from './arrange.ts';
import { scene } from './scene.ts';
import { stale } from './stale.ts';
import { tell } from './tell.ts';

export const genogram: DiagramKind = {
  id: 'genogram',
  name: 'diagrams.genogram.name',
  purpose: 'diagrams.genogram.purpose',
  reads: [
    'caseInfo',
    'person',
    'asset',
    'partnership',
    'parentLink',
    'birthGroup',
    'household',
    'tie',
    'view',
    'viewPlacement',
  ],
  stale,
  arrange,
  scene,
  tell,
};
