// What the genogram says, person by person: every sentence that is about somebody, with the names in it to be found.
import type { Id } from '../../../base/ids.ts';
import { recordsOf } from '../../../base/tables.ts';
import type { Say } from '../../../i18n/say.ts';
import { drawnTables } from '../../../model/professionalLayer.ts';
import type { SceneInput } from '../../kind.ts';
import type { Family } from '../family.ts';
import { dayOf } from '../persons.ts';
import { readFamily } from '../readFamily.ts';
import { type Names, namesOf } from './names.ts';
import { listed } from './phrases.ts';
import { sentenceOf } from './sentences.ts';
import type { Statement } from './statement.ts';
import { statementsOf } from './statements.ts';
import { tellingOrder } from './tellingOrder.ts';

/** A part of a sentence: words, or somebody's name. */
export interface StoryPiece {
  readonly text: string;
  readonly personId?: Id;
}

export interface StoryLine {
  readonly statement: Statement;
  readonly pieces: readonly StoryPiece[];
}

export interface Story {
  /** Everybody: the family first, nearest to the child first, then the other people. */
  readonly order: readonly Id[];
  readonly nameOf: (id: Id) => string;
  readonly linesOf: (id: Id) => readonly StoryLine[];
}

/** Also of whoever is not drawn; the sentences of a person are made when they are asked for. */
export function storyOf({ tables: all, view, say, today }: SceneInput): Story {
  const tables = drawnTables(all, view);
  const drawn = readFamily(tables, view);
  const people = new Map(drawn.people);
  for (const { id, gender } of recordsOf(tables.person))
    if (!people.has(id)) people.set(id, { id, gender, born: null, twins: null, order: null, side: null });
  const family: Family = { ...drawn, people, tray: [], leftOut: 0 };
  const told = tellingOrder(drawn);
  const order = [...told, ...[...people.keys()].filter((id) => !drawn.people.has(id))];
  const names = namesOf(tables, order, family.index, say);
  const telling = { names: markedNames(names, say), say, personOf: (id: Id) => tables.person[id] };
  const about = new Map<Id, Statement[]>();
  for (const statement of statementsOf(tables, view, family, order, dayOf(tables, today))) {
    for (const id of peopleIn(statement)) {
      const list = about.get(id);
      if (list) list.push(statement);
      else about.set(id, [statement]);
    }
  }
  const made = new Map<Statement, StoryLine>();
  const lineOf = (statement: Statement): StoryLine => {
    const line = made.get(statement) ?? { statement, pieces: piecesOf(sentenceOf(statement, telling)) };
    made.set(statement, line);
    return line;
  };
  return { order, nameOf: names.of, linesOf: (id) => (about.get(id) ?? []).map(lineOf) };
}

/** Under whose name a statement is told. */
function peopleIn(statement: Statement): ReadonlySet<Id> {
  switch (statement.is) {
    case 'person':
      return new Set([statement.person.id]);
    case 'parents':
      return new Set([...statement.children, ...statement.parents]);
    case 'twins':
    case 'siblings':
      return new Set(statement.children);
    case 'partners':
    case 'related':
      return new Set(statement.partners);
    case 'home':
      return new Set(statement.members);
    case 'tie':
      return new Set(statement.between);
    default:
      return new Set();
  }
}

/** Put around names while a sentence is made; nobody can type them. */
const OPEN = '\u0001';
const BETWEEN = '\u0002';
const CLOSE = '\u0003';

function markedNames(names: Names, say: Say): Names {
  const marked = (id: Id, text: string): string => `${OPEN}${id}${BETWEEN}${text}${CLOSE}`;
  const of = (id: Id): string => marked(id, names.of(id));
  return {
    ...names,
    of,
    list: (ids) => listed(ids.map(of), say),
    start: (ids) =>
      listed(
        ids.map((id, nr) => marked(id, nr === 0 ? names.start([id]) : names.of(id))),
        say,
      ),
  };
}

function piecesOf(sentence: string): StoryPiece[] {
  const [start = '', ...named] = sentence.split(OPEN);
  const pieces = named.flatMap((part): StoryPiece[] => {
    const [personId = '', words = ''] = part.split(BETWEEN);
    const [text = '', after = ''] = words.split(CLOSE);
    return [{ text, personId }, { text: after }];
  });
  return [{ text: start }, ...pieces].filter(({ text }) => text !== '');
}
