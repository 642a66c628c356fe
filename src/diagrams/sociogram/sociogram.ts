// The sociogram: not a drawing but a table, so it is printed as one.

import { sociogramTable } from '../../model/facts/sociogram.ts';
import { type Chapter, type DiagramKind, FIXED, type SceneInput } from '../kind.ts';
import { scene } from './scene.ts';

export const sociogram: DiagramKind = {
  id: 'sociogramTable',
  name: 'ecogram.sociogram',
  purpose: 'ecogram.sociogramPurpose',
  reads: [
    'caseInfo',
    'person',
    'parentLink',
    'partnership',
    'birthGroup',
    'tie',
    'perspective',
    'ringScheme',
    'ringPlacement',
    'sociogramEntry',
    'view',
  ],
  ...FIXED,
  scene,
  tell,
};

/** A chapter for each row: the question of each column, and what it says. */
function tell({ tables, view, say }: SceneInput): Chapter[] {
  const [perspectiveId] = view.perspectiveIds;
  const { columns, rows } = sociogramTable(tables, perspectiveId, say);
  const title = tables.perspective[perspectiveId ?? '']?.label ?? say('diagrams.rings.noPerspective');
  const filled = rows.filter(({ entry }) => entry !== undefined);
  return [
    { title, sentences: [say('ecogram.tellRows', { count: filled.length })] },
    ...filled.map(
      ({ cells }): Chapter => ({
        title: cells.who,
        sentences: columns
          .filter(({ id }) => id !== 'who' && cells[id] !== '')
          .map(({ id, title: asked }) => say('ecogram.asked', { asked, answer: cells[id] })),
      }),
    ),
  ];
}
