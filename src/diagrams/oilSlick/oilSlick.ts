// The oil slick: around the family the people they know, and around each of those who is expanded, the people they know.
import { type DiagramKind, PERSON_TABLES } from '../kind.ts';
import { arrange, stale } from './arrange.ts';
import { scene } from './scene.ts';
import { tell } from './tell.ts';

export const oilSlick: DiagramKind = {
  id: 'oilSlick',
  name: 'network.slick.name',
  purpose: 'network.slick.purpose',
  reads: [...PERSON_TABLES, 'oilSlick', 'viewPlacement', 'ringPlacement', 'questionAsked', 'meeting', 'roleAssignment'],
  stale,
  arrange,
  scene,
  tell,
};
