// Which fields of a record point to other records, read off the shapes themselves. What happens when the target goes
// follows from the shape: a required pointer takes its record along, an optional one is cleared, one in a list drops out
// of the list, and a list entry whose required pointer goes drops out whole.
import type * as v from 'valibot';
import type { Id } from '../base/ids.ts';
import type { Rec } from '../base/tables.ts';
import { RECORD_TYPES, TABLE_NAMES, type TableName } from './records/registry.ts';

/** How to read one value of a shape: a pointer, a list, an object with fields, or nothing of interest. */
type Shape =
  | { readonly is: 'ref'; readonly table: string }
  | { readonly is: 'list'; readonly item: Shape }
  | {
      readonly is: 'object';
      readonly fields: ReadonlyMap<string, { readonly shape: Shape; readonly optional: boolean }>;
    }
  | { readonly is: 'choice'; readonly by: string; readonly options: ReadonlyMap<unknown, Shape> };

interface Loose {
  readonly type: string;
  readonly kind?: string;
  readonly pipe?: readonly Loose[];
  readonly metadata?: { readonly ref?: string };
  readonly wrapped?: Loose;
  readonly item?: Loose;
  readonly entries?: Readonly<Record<string, Loose>>;
  readonly key?: string;
  readonly options?: readonly (Loose & { readonly literal?: unknown })[];
  readonly literal?: unknown;
}

const isOptional = (schema: Loose): boolean => schema.type === 'exact_optional' || schema.type === 'optional';

function shapeOf(schema: Loose): Shape | null {
  for (const step of schema.pipe ?? []) {
    if (step.kind === 'metadata' && step.metadata?.ref) return { is: 'ref', table: step.metadata.ref };
  }
  if (schema.wrapped) return shapeOf(schema.wrapped);
  if (schema.type === 'array' && schema.item) {
    const item = shapeOf(schema.item);
    return item ? { is: 'list', item } : null;
  }
  if (schema.type === 'variant' && schema.options && schema.key) {
    const options = new Map<unknown, Shape>();
    for (const option of schema.options) {
      const shape = shapeOf(option);
      if (shape) options.set(option.entries?.[schema.key]?.literal, shape);
    }
    return options.size > 0 ? { is: 'choice', by: schema.key, options } : null;
  }
  if (!schema.entries) return null;
  const fields = new Map<string, { shape: Shape; optional: boolean }>();
  for (const [name, entry] of Object.entries(schema.entries)) {
    const shape = shapeOf(entry);
    if (shape) fields.set(name, { shape, optional: isOptional(entry) });
  }
  return fields.size > 0 ? { is: 'object', fields } : null;
}

const SHAPES: ReadonlyMap<TableName, Shape> = new Map(
  TABLE_NAMES.flatMap((table) => {
    const shape = shapeOf(RECORD_TYPES[table].schema as unknown as Loose & v.GenericSchema);
    return shape ? [[table, shape] as const] : [];
  }),
);

/** Tables that can point to `target`. */
export const tablesPointingTo = (target: string): TableName[] => POINTING.get(target) ?? [];

const POINTING: ReadonlyMap<string, TableName[]> = (() => {
  const map = new Map<string, TableName[]>();
  const note = (shape: Shape, table: TableName): void => {
    if (shape.is === 'ref') {
      const list = map.get(shape.table) ?? [];
      if (!list.includes(table)) list.push(table);
      map.set(shape.table, list);
    } else if (shape.is === 'list') note(shape.item, table);
    else
      for (const inner of shape.is === 'object'
        ? [...shape.fields.values()].map((f) => f.shape)
        : shape.options.values())
        note(inner, table);
  };
  for (const [table, shape] of SHAPES) note(shape, table);
  return map;
})();

/** Says what becomes of a pointer: itself, another id (joining two records), or null (its target is gone). */
export type Redirect = (table: string, id: Id) => Id | null;

const GONE = Symbol('gone');

/** The record with its pointers redirected; null when a required pointer's target is gone. Unchanged records keep identity. */
export function redirectRecord<R extends Rec>(table: TableName, record: R, redirect: Redirect): R | null {
  const shape = SHAPES.get(table);
  if (!shape) return record;
  const next = redirectValue(shape, record, redirect);
  return next === GONE ? null : (next as R);
}

function redirectValue(shape: Shape, value: unknown, redirect: Redirect): unknown {
  switch (shape.is) {
    case 'ref': {
      if (typeof value !== 'string') return value;
      return redirect(shape.table, value) ?? GONE;
    }
    case 'list': {
      if (!Array.isArray(value)) return value;
      const next: unknown[] = [];
      let changed = false;
      for (const item of value) {
        const one = redirectValue(shape.item, item, redirect);
        if (one !== item) changed = true;
        if (one === GONE || (typeof one === 'string' && next.includes(one))) changed = true;
        else next.push(one);
      }
      return changed ? next : value;
    }
    case 'choice': {
      const inner = shape.options.get((value as Record<string, unknown> | undefined)?.[shape.by]);
      return inner ? redirectValue(inner, value, redirect) : value;
    }
    case 'object': {
      if (typeof value !== 'object' || value === null) return value;
      const source = value as Record<string, unknown>;
      let next: Record<string, unknown> | null = null;
      for (const [name, { shape: inner, optional }] of shape.fields) {
        if (!(name in source)) continue;
        const one = redirectValue(inner, source[name], redirect);
        if (one === source[name]) continue;
        if (one === GONE && !optional) return GONE;
        next ??= { ...source };
        if (one === GONE) delete next[name];
        else next[name] = one;
      }
      return next ?? value;
    }
  }
}
