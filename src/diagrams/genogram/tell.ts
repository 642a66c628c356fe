// The genogram in plain sentences, for screen readers, reports and as long alternative text: enough to draw it again.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Key, Say } from '../../i18n/say.ts';
import { drawnTables } from '../../model/professionalLayer.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { Chapter, SceneInput } from '../kind.ts';
import { dayOf } from './persons.ts';
import { readFamily } from './readFamily.ts';
import { type Names, namesOf } from './tell/names.ts';
import { sentenceOf } from './tell/sentences.ts';
import type { Statement } from './tell/statement.ts';
import { statementsOf } from './tell/statements.ts';
import { tellingOrder } from './tell/tellingOrder.ts';

const CHAPTERS: readonly { readonly title: Key; readonly tells: readonly Statement['is'][]; readonly beside?: true }[] =
  [
    { title: 'diagrams.tell.chapter.about', tells: ['about'] },
    { title: 'diagrams.tell.chapter.people', tells: ['person'] },
    { title: 'diagrams.tell.chapter.family', tells: ['parents', 'twins', 'siblings'] },
    { title: 'diagrams.tell.chapter.partners', tells: ['partners', 'related'] },
    { title: 'diagrams.tell.chapter.homes', tells: ['home'] },
    { title: 'diagrams.tell.chapter.ties', tells: ['tie'] },
    { title: 'diagrams.tell.chapter.outside', tells: ['outside'], beside: true },
  ];

/** What the drawing says, as data: every record that is drawn is in exactly one statement. */
export function statementsIn({ tables, view, today }: Omit<SceneInput, 'say'>): Statement[] {
  const drawn = drawnTables(tables, view);
  const family = readFamily(drawn, view);
  return statementsOf(drawn, view, family, tellingOrder(family), dayOf(drawn, today));
}

export function tell(input: SceneInput): Chapter[] {
  const { say } = input;
  const tables = drawnTables(input.tables, input.view);
  const statements = statementsIn(input);
  const telling = { names: namesIn(statements, tables, say), say, personOf: (id: Id) => tables.person[id] };
  return CHAPTERS.map(({ title, tells, beside }): Chapter => {
    const own = statements.filter(({ is }) => tells.includes(is));
    const sentences = own.map((statement) => sentenceOf(statement, telling));
    return { title: say(title), sentences, ...(beside ? { beside } : {}) };
  }).filter(({ sentences }) => sentences.length > 0);
}

/** Everybody who may be named, in the order of telling, also who speaks without being drawn. */
function namesIn(statements: readonly Statement[], tables: Tables, say: Say): Names {
  const told = statements.flatMap((one) => (one.is === 'person' ? [one.person.id] : []));
  const index = statements.flatMap((one) => (one.is === 'about' ? one.index : []));
  const all = new Set([...told, ...recordsOf(tables.person).map(({ id }) => id)]);
  return namesOf(tables, [...all], index, say);
}
