// Taking people over: as a new map, or into the open one as one step; and telling afterwards what did not come along.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { transact } from '../../base/transact.ts';
import { nameOf } from '../../commands/addPerson.ts';
import { BROUGHT, type Bringing, bring, type NotBrought } from '../../commands/bringPeople.ts';
import type { Key } from '../../i18n/say.ts';
import type { OpenedFile, ReportLine } from '../../imports/format.ts';
import type { Around } from '../../imports/lists/aroundChild.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Records, Tables } from '../../model/records/registry.ts';
import type { ActionEnv } from '../actions/action.ts';
import { afterChoice } from '../lock/afterChoice.ts';
import { keepOpened } from '../start/openings.ts';
import { closeList } from './listTask.ts';

/** More at once would hold up the drawing. */
export const MOST_INTO_MAP = 1_000;

export function asNewMap(env: ActionEnv, opened: OpenedFile, isPrepared: boolean): Promise<void> {
  closeList(env.ui);
  return afterChoice(env, () => keepOpened(env, opened, isPrepared));
}

export interface Answer {
  readonly person: Person;
  /** Who it is in the map; null for somebody else. */
  readonly here: Id | null;
  /** What the list tells otherwise. */
  readonly told: string;
}

/** What comes in; `around` is what of it the map has already. */
export interface Coming {
  readonly opened: OpenedFile;
  readonly around: Around | null;
}

export function intoMap({ session, ui }: ActionEnv, { opened, around }: Coming, answers: readonly Answer[]): void {
  const { tables } = session.store.getState();
  const bringing = bringingOf(opened.tables, around, answers);
  let notBrought: readonly NotBrought[] = [];
  let nr = 0;
  const tried = transact<Records>(
    tables,
    () => `?${nr++}`,
    (tx) => {
      notBrought = bring(tx, bringing).notBrought;
    },
  );
  // By the names that this audience may see.
  const seen = session.visibleTables();
  closeList(ui);
  const outcome = session.run('person.bring', bringing);
  if ('refused' in outcome) return;
  const joined = answers.filter(({ here }) => here !== null);
  const lines = [...opened.report.filter(({ sentence }) => sentence.key !== 'files.gedcomChooseIndex')];
  if (Object.values(opened.tables.viewPlacement).some(({ pinned }) => pinned))
    lines.push(lineOf('left', 'lists.placesLeft', []));
  for (const [why, key] of NOT_BROUGHT) {
    const names = notBrought
      .filter((one) => one.why === why)
      .map(({ ids }) => ids.map((id) => nameOf(tables.person[id] ? seen : tried.tables, id)).join(' – '));
    if (names.length > 0) lines.push(lineOf('left', key, names));
  }
  const added = Object.keys(session.store.getState().tables.person).length - Object.keys(tables.person).length;
  const title = tables.caseInfo[CASE_ID]?.title ?? '';
  const told = lines.length > 0;
  if (joined.length > 0) {
    const names = joined.map(({ person }) => person.callName);
    lines.push(lineOf('attention', 'lists.joined', names));
  }
  const said = { key: 'lists.added' as const, values: { count: added, title } };
  if (told) ui.set({ takenOver: { title, report: lines, said }, dialog: 'takenOver' });
  else ui.toast({ sentence: said, tone: 'calm' });
}

const NOT_BROUGHT: readonly (readonly [NotBrought['why'], Key])[] = [
  ['couple', 'lists.coupleLeft'],
  ['parents', 'lists.parentsLeft'],
  ['loop', 'lists.loopLeft'],
  ['self', 'lists.selfLeft'],
];

const MOST_EXAMPLES = 5;
const lineOf = (group: ReportLine['group'], key: Key, names: readonly string[]): ReportLine => ({
  group,
  sentence: { key, values: { count: names.length } },
  examples: names.slice(0, MOST_EXAMPLES),
});

function bringingOf(tables: Tables, around: Around | null, answers: readonly Answer[]): Bringing {
  const here = [...(around ? [around.child, ...around.parents] : [])].map(({ id }) => id);
  const known = new Set([...here, ...(around?.links ?? []).map(({ id }) => id)]);
  const joined = answers.flatMap(({ person, here: id, told }) =>
    id === null ? [] : [{ id: person.id, here: id, told }],
  );
  return {
    records: Object.fromEntries(
      BROUGHT.map((table) => [
        table,
        recordsOf<Records[typeof table]>(tables[table]).filter(({ id }) => !known.has(id)),
      ]),
    ) as unknown as Bringing['records'],
    same: [...here.map((id) => [id, id] as const), ...joined.map((one) => [one.id, one.here] as const)],
    notes: joined.filter(({ told }) => told !== '').map((one) => [one.here, one.told] as const),
    indexPersonIds: tables.caseInfo[CASE_ID]?.indexPersonIds ?? [],
  };
}
