// The genogram in plain sentences, for screen readers and as long alternative text.
import { recordsOf } from '../../base/tables.ts';
import type { SceneInput } from '../kind.ts';
import { readFamily } from './readFamily.ts';
import { tiesOf } from './ties.ts';
import { Words } from './words.ts';

export function tell({ tables, view, say, today }: SceneInput): string[] {
  const family = readFamily(tables, view);
  const words = new Words(tables, family, say, today);
  const drawn = new Set(family.people.keys());
  const sentences = [say('diagrams.tell.genogram', { count: drawn.size })];
  if (family.index.length > 0) sentences.push(say('diagrams.tell.index', { names: words.names(family.index) }));
  for (const id of [...family.index, ...[...drawn].filter((id) => !family.index.includes(id))]) {
    sentences.push(words.person(id));
  }
  for (const household of recordsOf(tables.household)) {
    if (household.to === undefined && household.memberIds.some((id) => drawn.has(id))) {
      sentences.push(`${words.household(household)}.`);
    }
  }
  for (const tie of tiesOf(tables, view, drawn)) sentences.push(`${words.tie(tie)}.`);
  if (family.tray.length > 0) sentences.push(say('diagrams.tell.tray', { count: family.tray.length }));
  return sentences;
}
