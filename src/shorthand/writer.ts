// One statement being carried out on a draft of the tables: which commands it takes, what is told about it, what is asked.
import type { Id } from '../base/ids.ts';
import { type CommandCall, runCall } from '../commands/call.ts';
import type { Outcome, Sentence } from '../commands/command.ts';
import type { Key, SayValues } from '../i18n/say.ts';
import type { Person } from '../model/records/facts.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import type { Setting } from './setting.ts';
import type { Span } from './statement.ts';

/** How a word was understood. */
export interface Chip extends Span {
  readonly tone: 'known' | 'new' | 'link';
  readonly text: string;
  readonly personId?: Id;
}

export interface Choice {
  readonly answer: string;
  readonly text: string;
  /** What the line becomes instead, for a choice that is another way of writing it. */
  readonly rewrite?: string;
}

/** Something that can be meant in more ways; never blocks, and can be answered with one tap. */
export interface Question extends Span {
  /** The same for the same words, so that an answer stays given while the line is typed on. */
  readonly id: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  /** What happens when it is not answered; null when nothing can be taken for granted. */
  readonly chosen: string | null;
}

/** Why a line cannot be carried out, and which word is to blame. */
export interface Fault extends Span {
  readonly text: string;
  /** Only that nobody is there yet whom it can be about. */
  readonly isOfWhom?: boolean;
  readonly fixes: readonly Choice[];
}

/** Carrying out stops here: the line stays as it is. */
export class Stuck {
  readonly fault: Fault | null;
  constructor(fault: Fault | null) {
    this.fault = fault;
  }
}

export class Writer {
  readonly setting: Setting;
  readonly tx: CaseTx;
  /** The statement as it was typed, its signs made plain. */
  readonly text: string;
  readonly calls: CommandCall[] = [];
  readonly chips: Chip[] = [];
  readonly questions: Question[] = [];
  /** Who "?1" is in this text. */
  readonly nameless: Map<string, Id>;
  readonly named: Id[] = [];
  /** Who it may be about, when nobody says so: children before others. */
  readonly children: Id[] = [];
  /** Marked with "!". */
  readonly index: Id[] = [];
  /** People outside the family, about whom it never is. */
  readonly outside: Id[] = [];

  constructor(setting: Setting, tx: CaseTx, text: string, nameless: Map<string, Id>) {
    this.setting = setting;
    this.tx = tx;
    this.text = text;
    this.nameless = nameless;
  }

  get tables(): Tables {
    return this.tx.tables;
  }

  say(key: Key, values?: SayValues): string {
    return this.setting.say(key, values);
  }

  run(call: CommandCall, at: Span): Outcome {
    const outcome = runCall(this.tx, call);
    if ('refused' in outcome) throw this.stuck(at, outcome.refused);
    this.calls.push(call);
    return outcome;
  }

  /** Somebody new, and everything else about them. */
  add(callName: string, { gender, born, ...rest }: Partial<Omit<Person, 'id'>>, at: Span): Id {
    const sex = gender ? { gender } : {};
    const birth = born ? { born } : {};
    const { select } = this.run({ id: 'person.add', args: { kind: 'other', callName, ...sex, ...birth } }, at);
    const id = select?.[0] ?? '';
    this.run({ id: 'person.edit', args: { id, fields: { defaultGroup: 'family', ...rest } } }, at);
    return id;
  }

  /** Somebody without a name who must be there to tie others together. */
  addNameless(fields: Partial<Pick<Person, 'gender'>>, at: Span): Id {
    const id = this.add('', fields, at);
    this.chip(at, 'new', this.say('shorthand.chip.nameless'), id);
    return id;
  }

  stuck(at: Span, { key, values }: Sentence, fixes: readonly Choice[] = []): Stuck {
    const isOfWhom = key === 'shorthand.fault.ofWhom' || key === 'shorthand.fault.childFirst';
    return new Stuck({
      start: at.start,
      end: at.end,
      text: this.say(key, values),
      fixes,
      ...(isOfWhom ? { isOfWhom } : {}),
    });
  }

  chip(at: Span, tone: Chip['tone'], text: string, personId?: Id): void {
    if (this.chips.some((one) => one.text === text && one.personId === personId)) return;
    this.chips.push({ start: at.start, end: at.end, tone, text, ...(personId ? { personId } : {}) });
  }

  /** The answer given, else the proposal; without either the line waits. */
  ask(question: Omit<Question, 'start' | 'end' | 'chosen'>, at: Span, proposed: string | null): string {
    const given = this.setting.answers.get(question.id);
    const chosen = question.choices.some((one) => one.answer === given && !one.rewrite) ? (given ?? null) : proposed;
    if (!this.questions.some(({ id }) => id === question.id)) {
      this.questions.push({ ...question, start: at.start, end: at.end, chosen });
    }
    if (chosen === null) throw new Stuck(null);
    return chosen;
  }

  /** The line with this part written otherwise. */
  rewritten(at: Span, text: string): string {
    return this.text.slice(0, at.start) + text + this.text.slice(at.end);
  }
}
