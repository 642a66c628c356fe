// What the measuring of the quick line does: reads the longest line on a large family and makes the drawing of what it
// comes to, as the screen does at every key.
import { engine } from '../../src/app/quickLine/engine.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { ghosted } from '../../src/drawing/ghosted.ts';
import { createSceneOf } from '../../src/editor/sceneOf.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { GENOGRAM } from '../support/family.ts';
import { arranged, caseOf, openWork } from './layoutWork.ts';

export const edits = { arranged, caseOf, openWork };

const say = sayIn('nl');
const TODAY = '2025-10-06';

/** A person to tie to, so that the new people stand in the drawing. */
const someone = (tables: Tables): string =>
  Object.values(tables.person).find(({ callName }) => callName === 'P0')?.callName ?? 'P0';

/** Gives the time of reading and of the drawing, in ms; every round is a line nobody has read before. */
export function openTyping(tables: Tables): (nr: number) => { readonly read: number; readonly draw: number } {
  const sceneOf = createSceneOf(KINDS);
  const known = someone(tables);
  sceneOf({ tables: mask(tables, 'table'), viewId: GENOGRAM.id, say, today: TODAY });
  return (nr) => {
    const year = 1960 + (nr % 30);
    const line = `Nieuwe Partner v ${year} gescheiden van ${known}: Eerste Kind m ${year + 30}, Tweede Kind v ${year + 32} en Derde Kind m ${year + 35}`;
    let count = 0;
    const start = performance.now();
    const understood = engine.interpret(line, tables, {
      say,
      today: TODAY,
      newId: () => `draft${String(count++).padStart(4, '0')}`,
      visible: (all) => mask(all, 'table'),
      heard: true,
      selected: null,
      answers: new Map(),
    });
    const between = performance.now();
    const draft = engine.draftOf(tables, understood, 'table', () => `draft-${count++}`);
    const scene = draft && sceneOf({ tables: draft.tables, viewId: GENOGRAM.id, say, today: TODAY });
    if (!draft || !scene || ghosted(scene, draft.ids).stands.length === 0) throw new Error('The line gave no drawing.');
    return { read: between - start, draw: performance.now() - between };
  };
}
