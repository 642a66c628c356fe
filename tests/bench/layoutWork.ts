// What the measuring of the layout does with a made-up family: lay it out from nothing, and change it as a command does.
import { applyChanges, transact } from '../../src/base/transact.ts';
import { genogram } from '../../src/diagrams/genogram/genogram.ts';
import { arrangeViews } from '../../src/editor/arrange.ts';
import { createSceneOf } from '../../src/editor/sceneOf.ts';
import { rememberedSay } from '../../src/i18n/rememberedSay.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import type { Household, Person } from '../../src/model/records/facts.ts';
import type { Tie } from '../../src/model/records/perception.ts';
import type { CaseTx, Tables } from '../../src/model/records/registry.ts';
import { GENOGRAM, placed } from '../support/family.ts';
import { generated } from '../support/generate.ts';

export interface EditTimes {
  readonly arrange: number;
  readonly mask: number;
  readonly scene: number;
}

const KINDS = { genogram };
const say = rememberedSay(sayIn('nl'));
const TODAY = '2025-10-06';

/** A family of this size, in which one in ten has a tie with a parent and every fifth couple is a household. */
export function caseOf(size: number): Tables {
  const tables = generated(7, size);
  const households: Household[] = Object.values(tables.partnership)
    .filter((p, i) => i % 5 === 0 && p.status === 'current')
    .map((p) => ({ id: `h${p.id}`, label: 'Samen thuis', memberIds: [p.aId, p.bId] }));
  const ties: Tie[] = Object.values(tables.parentLink)
    .filter((_, i) => i % 20 === 5)
    .map((l, i) => ({
      id: `t${l.id}`,
      aId: l.childId,
      bId: l.parentId,
      code: i % 2 === 0 ? 'Friendship' : 'Hostile',
      period: 'now',
      saidBy: [],
    }));
  const records = <R extends { id: string }>(list: readonly R[]) => Object.fromEntries(list.map((r) => [r.id, r]));
  return { ...tables, household: records(households), tie: records(ties) };
}

export const arranged = (tables: Tables): Tables => placed(tables, genogram.arrange(tables, GENOGRAM, true));

const timed = <T>(work: () => T): { result: T; ms: number } => {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
};

/** Of a copy nobody has seen before: what is remembered of the records themselves does not count. */
export function timeOfArranging(tables: Tables): number {
  const unseen = structuredClone(tables);
  return timed(() => genogram.arrange(unseen, GENOGRAM, true)).ms;
}

/** An open case that is changed again and again, as the editor does. */
export function openWork(start: Tables) {
  let tables = start;
  let made = 0;
  const sceneOf = createSceneOf(KINDS);
  const ids = Object.keys(start.person).sort();
  const draw = (): Omit<EditTimes, 'arrange'> => {
    const masked = timed(() => mask(tables, 'table'));
    const scene = timed(() => sceneOf({ tables: masked.result, viewId: GENOGRAM.id, say, today: TODAY }));
    return { mask: masked.ms, scene: scene.ms };
  };
  const run = (recipe: (tx: CaseTx) => void): EditTimes => {
    let arrange = 0;
    const { changes } = transact(
      tables,
      () => `new${made++}`,
      (tx: CaseTx) => {
        recipe(tx);
        arrange = timed(() => arrangeViews(tx, tables, KINDS)).ms;
      },
    );
    tables = applyChanges(tables, changes) as Tables;
    return { arrange, ...draw() };
  };
  draw();
  const someone = (nr: number): string => ids[(nr * 37) % ids.length] as string;
  return {
    /** Somebody gets another name. */
    rename: (nr: number): EditTimes =>
      run((tx) => tx.patch('person', someone(nr), { callName: `Naam ${nr}` } as Partial<Person>)),
    /** Somebody gets a child. */
    addChild: (nr: number): EditTimes =>
      run((tx) => {
        const child: Person = {
          id: tx.newId(),
          kind: 'person',
          callName: 'Nieuw',
          gender: nr % 2 === 0 ? 'female' : 'male',
          whereabouts: 'known',
          defaultGroup: 'family',
        };
        tx.put('person', child);
        tx.put('parentLink', { id: tx.newId(), parentId: someone(nr), childId: child.id, kind: 'biological' });
      }),
  };
}
