// Shapes that many records share.
import * as v from 'valibot';
import { DATE_PRECISIONS } from '../../base/fuzzyDate.ts';
import { field, idSchema } from '../record.ts';

export const MAX_TEXT = 10_000;

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const flag = v.boolean();
export const count = v.pipe(v.number(), v.finite());

/** A field that points to a record of another table; `model/references.ts` finds it by this mark. */
export const ref = (table: string) => v.pipe(idSchema, v.metadata({ ref: table }));
export const refs = (table: string) => v.array(ref(table));
export const maybe = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);
export const oneOf = <const T extends readonly string[]>(values: T) => v.picklist(values);

export const fuzzyDate = v.strictObject({
  value: v.pipe(v.string(), v.maxLength(10)),
  precision: v.picklist(DATE_PRECISIONS),
  text: v.exactOptional(text),
});

/** A calendar day, month or year, as ISO text. */
export const isoDay = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** Every record that is somebody's statement carries these. */
export const said = {
  saidBy: field(refs('person'), 'open'),
  recordedOn: field(maybe(isoDay), 'open'),
  sessionId: field(maybe(text), 'structure'),
  note: field(maybe(text), 'open'),
  released: field(maybe(flag), 'structure'),
} as const;

/** One sentence with its speakers, inside a larger record. */
export const statement = v.strictObject({
  id: idSchema,
  text,
  saidBy: refs('person'),
  theme: v.exactOptional(text),
  colour: v.exactOptional(text),
});

export const GROUPS = ['family', 'social', 'professional'] as const;

export const SUPPORT_TYPES = [
  'emotional',
  'informational',
  'material',
  'practical',
  'professional',
  'cognitive',
  'appreciation',
  'normative',
  'social',
] as const;
