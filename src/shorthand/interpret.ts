// Carries out what was typed on a draft of the tables, statement by statement: what each comes to, which commands it
// takes, what is asked, and what could not be understood. Pure: the same text on the same tables gives the same result.
import type { Id, NewId } from '../base/ids.ts';
import { transact } from '../base/transact.ts';
import type { CommandCall } from '../commands/call.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import { faultOf } from './fault.ts';
import { knownIn } from './names.ts';
import { cutStatements, readStatement, type Written } from './readStatements.ts';
import type { Setting } from './setting.ts';
import type { Statement } from './statement.ts';
import { writeLives } from './writeLives.ts';
import { writeBond, writeSupport } from './writeNetwork.ts';
import { writeRole } from './writeRole.ts';
import { type Chip, type Fault, type Question, Stuck, Writer } from './writer.ts';
import { writePeople, writeUnionOrRole } from './writeTitled.ts';
import { writeTwins } from './writeUnion.ts';

/** One statement, and what came of it. Places count from the beginning of the whole text. */
export interface Line extends Written {
  readonly state: 'done' | 'comment' | 'asking' | 'stuck';
  readonly chips: readonly Chip[];
  readonly questions: readonly Question[];
  readonly fault: Fault | null;
}

export interface Understood {
  readonly lines: readonly Line[];
  /** The tables with everything that was understood. */
  readonly tables: Tables;
  readonly calls: readonly CommandCall[];
  /** Ids of the records made, in the order in which the calls asked for them. */
  readonly ids: readonly Id[];
  /** People who are new, in order of typing. */
  readonly added: readonly Id[];
}

const WRITERS: { readonly [K in Statement['is']]: (writer: Writer, statement: Statement & { is: K }) => void } = {
  comment: () => {},
  support: writeSupport,
  bond: writeBond,
  role: writeRole,
  lives: writeLives,
  union: writeUnionOrRole,
  twins: writeTwins,
  people: writePeople,
};

/** Whom the map is about, while nobody has said so: the first child typed goes before the first person typed. */
interface Subject {
  /** Nobody yet, a child that was named first, or said by the map or with "!". */
  by: 'nobody' | 'child' | 'said';
  ids: readonly Id[];
}

export function interpret(text: string, start: Tables, setting: Setting): Understood {
  let tables = start;
  const lines: Line[] = [];
  const calls: CommandCall[] = [];
  const ids: Id[] = [];
  const nameless = new Map<string, Id>();
  const subject: Subject = { by: Object.keys(start.person).length > 0 ? 'said' : 'nobody', ids: [] };
  const makesNew =
    (made: Id[]): NewId =>
    () => {
      const id = setting.newId();
      made.push(id);
      return id;
    };
  const carryOut = (written: Written): Line => {
    const isKnown = knownIn(setting.visible(tables));
    const reading = readStatement(written.text, isKnown);
    if (!('statement' in reading)) {
      const fault = faultOf(written.text, reading.stuckAt, setting.say, isKnown);
      return moved(written, { state: 'stuck', chips: [], questions: [], fault });
    }
    const { statement } = reading;
    const made: Id[] = [];
    const tries = new Map(nameless);
    let writer: Writer | null = null;
    let stuck: Stuck | null = null;
    const next = { ...subject };
    try {
      const ran = transact(tables, makesNew(made), (tx: CaseTx) => {
        writer = new Writer(setting, tx, written.text, tries);
        (WRITERS[statement.is] as (writer: Writer, statement: Statement) => void)(writer, statement);
        settleSubject(writer, next);
      });
      tables = ran.tables;
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
      stuck = error;
    }
    const { chips = [], questions = [], calls: own = [] } = (writer ?? {}) as Partial<Writer>;
    if (stuck) {
      const state = stuck.fault ? 'stuck' : 'asking';
      return moved(written, { state, chips, questions, fault: stuck.fault });
    }
    calls.push(...own);
    ids.push(...made);
    Object.assign(subject, next);
    for (const [nr, id] of tries) nameless.set(nr, id);
    return moved(written, { state: statement.is === 'comment' ? 'comment' : 'done', chips, questions, fault: null });
  };
  const parts = cutStatements(text);
  for (const written of parts) lines.push(carryOut(written));
  // "Moeder: Sanne" above the line that names the child: once that is there, it says whose mother.
  for (const [i, line] of lines.entries()) {
    if (line.fault?.isOfWhom && subject.ids.length > 0) lines[i] = carryOut(parts[i] as Written);
  }
  const added = ids.filter((id) => tables.person[id]);
  return { lines, tables, calls, ids, added };
}

function settleSubject(writer: Writer, subject: Subject): void {
  const now = writer.tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const { index, children, outside, named } = writer;
  let next: readonly Id[] = now;
  if (index.length > 0) {
    next = [...new Set([...(subject.by === 'said' ? now : []), ...index])];
    subject.by = 'said';
  } else if (subject.by === 'nobody') {
    const child = children.find((id) => !outside.includes(id));
    const anybody = named.find((id) => !outside.includes(id));
    if (child) subject.by = 'child';
    next = child ? [child] : subject.ids.length > 0 ? subject.ids : anybody ? [anybody] : [];
  }
  subject.ids = next;
  const same = next.length === now.length && next.every((id) => now.includes(id));
  if (!same) writer.run({ id: 'case.edit', args: { fields: { indexPersonIds: [...next] } } }, { start: 0, end: 0 });
}

type Result = Omit<Line, keyof Written>;

/** Places in the statement as places in the whole text. */
function moved(written: Written, result: Result): Line {
  const { start } = written;
  const shift = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
  });
  return {
    ...written,
    state: result.state,
    chips: result.chips.map(shift),
    questions: result.questions.map(shift),
    fault: result.fault && shift(result.fault),
  };
}
