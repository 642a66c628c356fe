// What carrying out a text depends on besides the text and the tables.
import type { Id, NewId } from '../base/ids.ts';
import type { Say } from '../i18n/say.ts';
import type { Tables } from '../model/records/registry.ts';

export interface Setting {
  readonly say: Say;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly newId: NewId;
  /** The part of the tables in which names are looked up: what is kept from the people in the room is not hinted at. */
  readonly visible: (tables: Tables) => Tables;
  /** Everybody at the table hears what is typed. */
  readonly heard: boolean;
  /** Whom a role is about when nobody is named. */
  readonly selected: Id | null;
  /** Answers to questions, by the question's id. */
  readonly answers: ReadonlyMap<string, string>;
}
