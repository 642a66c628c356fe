// How a record type is declared: each field has a shape and an answer to "who may see this, and where may it go".
// A field without that answer does not compile.
import * as v from 'valibot';
import type { Id } from '../base/ids.ts';

/** `table` = the audience "samen aan tafel" and every other one with family in it. */
export interface TravelRule {
  /** Seen by everyone at the table, only by the worker, or by others once released by its speaker. */
  readonly screen: 'everyone' | 'worker' | 'released';
  /** May stand in a report, picture or other export that is not the case file itself. */
  readonly paper: boolean;
  /** A rule of an audience may show it all the same. */
  readonly canOpen?: true;
}

export const TRAVEL = {
  open: { screen: 'everyone', paper: true },
  /** Notes and alerts of the worker: on no shared screen and in no report. */
  worker: { screen: 'worker', paper: false },
  /** The professional layer: the worker's, unless a rule of an audience opens it. */
  layer: { screen: 'worker', paper: false, canOpen: true },
  /** What one person said and has not released (decisions.md 26). */
  released: { screen: 'released', paper: true },
  /** Ids, order and the like: nothing to read. */
  structure: { screen: 'everyone', paper: true },
} as const satisfies Record<string, TravelRule>;

export type Travel = keyof typeof TRAVEL;

export interface Field<S extends v.GenericSchema = v.GenericSchema> {
  readonly schema: S;
  readonly travel: Travel;
}

export const field = <S extends v.GenericSchema>(schema: S, travel: Travel): Field<S> => ({ schema, travel });

export type Fields = { readonly [name: string]: Field };

type Entries<F extends Fields> = { [K in keyof F]: F[K]['schema'] };

export type InferRecord<F extends Fields> = { readonly id: Id } & v.InferOutput<v.ObjectSchema<Entries<F>, undefined>>;

export interface RecordType<F extends Fields = Fields> {
  readonly fields: F;
  /** The whole record, with no unknown fields. */
  readonly schema: v.GenericSchema<unknown, InferRecord<F>>;
  /** The record as a whole is hidden from the table until released. */
  readonly travel: Travel;
}

const MAX_ID_LENGTH = 128;
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_LENGTH));

export function defineRecord<F extends Fields>(fields: F, travel: Travel = 'open'): RecordType<F> {
  const entries: Record<string, v.GenericSchema> = { id: idSchema };
  for (const [name, { schema }] of Object.entries(fields)) entries[name] = schema;
  return { fields, travel, schema: v.strictObject(entries) as unknown as v.GenericSchema<unknown, InferRecord<F>> };
}
