// The genogram: a family in generations, with couples, children, households and relations.
import type { DiagramKind } from '../kind.ts';
import { arrange, arrangeSteps } from './arrange.ts';
import { scene, sceneSteps } from './scene.ts';
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
    'siblingGroup',
    'household',
    'tie',
    'roleAssignment',
    'view',
    'viewPlacement',
  ],
  stale,
  arrange,
  arrangeSteps,
  scene,
  sceneSteps,
  tell,
};
