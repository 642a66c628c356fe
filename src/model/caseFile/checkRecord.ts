// One record from a file, checked against the shape of its type. A field that cannot be is left out, or replaced where
// the record cannot do without it; only when nothing helps is the record left out whole. Everything is reported.
import * as v from 'valibot';
import type { Rec } from '../../base/tables.ts';
import { isTableName, recordType, type TableName } from '../records/registry.ts';
import { cleanRecordValue } from './cleanValue.ts';
import type { CaseIssue } from './shape.ts';
import { STAND_INS } from './standIns.ts';

const LONG_FIELDS: { readonly [K in TableName]?: string } = { asset: 'data' };

export function checkRecord(
  table: string,
  raw: unknown,
  line: number | null,
  issues: CaseIssue[],
): { readonly table: TableName; readonly record: Rec } | null {
  const place = line === null ? {} : { line };
  if (!isTableName(table)) {
    issues.push({ kind: 'unknownTable', ...place, table, kept: JSON.stringify(raw) });
    return null;
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    issues.push({ kind: 'invalidRecord', ...place, table, kept: JSON.stringify(raw) });
    return null;
  }
  const source = raw as Readonly<Record<string, unknown>>;
  const id = typeof source['id'] === 'string' ? source['id'].toWellFormed() : '';
  const found = (kind: CaseIssue['kind'], field: string | undefined, kept: string): void => {
    issues.push({ kind, ...place, table, id, ...(field === undefined ? {} : { field }), kept });
  };

  const { fields, schema } = recordType(table);
  const value = cleanRecordValue(source, LONG_FIELDS[table] ?? null, found);
  for (const name of Object.keys(value)) {
    if (name === 'id' || Object.hasOwn(fields, name)) continue;
    found('unknownField', name, JSON.stringify(value[name]));
    delete value[name];
  }
  const first = v.safeParse(schema, value);
  if (first.success) return { table, record: first.output };

  for (const name of new Set(first.issues.map((issue) => String(issue.path?.[0]?.key ?? '')))) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) continue;
    found('invalidField', name, JSON.stringify(value[name] ?? null));
    if (field.schema.type === 'exact_optional') delete value[name];
    else value[name] = spareValue(table, name, field.schema.type);
  }
  const second = v.safeParse(schema, value);
  if (second.success) return { table, record: second.output };
  found('invalidRecord', undefined, JSON.stringify(raw));
  return null;
}

function spareValue(table: TableName, name: string, type: string): unknown {
  const spare = STAND_INS[table] as Readonly<Record<string, unknown>> | undefined;
  if (spare && Object.hasOwn(spare, name)) return spare[name];
  return type === 'array' ? [] : undefined;
}
