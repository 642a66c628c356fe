// Makes the copy of a case that an audience may see. Everything that leaves the worker's own screen starts here: a field's
// `travel` decides, secret places and the words that betray them go, statements wait until their speaker releases them.
import type * as v from 'valibot';
import type { Id } from '../base/ids.ts';
import { type Rec, type Table, tableOf } from '../base/tables.ts';
import type { AudienceKind, MaskedTables } from './masked.ts';
import { isGrave, PLAIN_UNION } from './professionalLayer.ts';
import { TRAVEL } from './record.ts';
import { text as textSchema } from './records/basics.ts';
import type { Tie } from './records/perception.ts';
import { recordType, TABLE_NAMES, type TableName, type Tables } from './records/registry.ts';
import { type Secrets, secretsOf } from './secretWords.ts';

/** Stands where a required text is left out. */
export const LEFT_OUT = '…';

interface MaskedRecord {
  readonly record: Rec | null;
  /** Names of the fields that were left out or changed. */
  readonly hidden: readonly string[];
}

interface MaskedTable {
  readonly key: string;
  readonly table: Table;
  readonly hidden: ReadonlyMap<Id, readonly string[]>;
}

const tableCache = new WeakMap<Table, MaskedTable>();
const recordCache = new WeakMap<Rec, { key: string; masked: MaskedRecord }>();
const hiddenOf = new WeakMap<MaskedTables, ReadonlyMap<string, ReadonlyMap<Id, readonly string[]>>>();

/** The case as this audience may see it. Tables and records that lose nothing keep their identity. */
export function mask(tables: Tables, audience: AudienceKind): MaskedTables {
  if (audience === 'worker') return tables as MaskedTables;
  const secrets = secretsOf(tables);
  const spoken = new Set(
    Object.values(tables.ringScheme)
      .filter((scheme) => scheme.needsSubject)
      .map((scheme) => scheme.id),
  );
  const key = `${secrets.key}${[...spoken].sort().join()}`;
  const hidden = new Map<string, ReadonlyMap<Id, readonly string[]>>();
  const result: Record<string, Table> = {};
  for (const name of TABLE_NAMES) {
    const table = tables[name] as Table;
    let masked = tableCache.get(table);
    if (masked?.key !== key) {
      masked = maskTable(name, table, key, secrets, spoken);
      tableCache.set(table, masked);
    }
    result[name] = masked.table;
    hidden.set(name, masked.hidden);
  }
  const out = result as unknown as MaskedTables;
  hiddenOf.set(out, hidden);
  return out;
}

/** Was this field taken out of the record for this audience? */
export const isHidden = (tables: MaskedTables, table: TableName, id: Id, field: string): boolean =>
  hiddenOf.get(tables)?.get(table)?.get(id)?.includes(field) ?? false;

function maskTable(name: TableName, table: Table, key: string, secrets: Secrets, spoken: ReadonlySet<Id>): MaskedTable {
  const all: Rec[] = [];
  const hidden = new Map<Id, readonly string[]>();
  let changed = false;
  for (const record of Object.values(table)) {
    let masked = recordCache.get(record);
    if (masked?.key !== key) {
      masked = { key, masked: maskRecord(name, record, secrets, spoken) };
      recordCache.set(record, masked);
    }
    const { record: shown, hidden: fields } = masked.masked;
    if (shown !== record) changed = true;
    if (shown) all.push(shown);
    if (fields.length > 0) hidden.set(record.id, fields);
  }
  return { key, table: changed ? tableOf(all) : table, hidden };
}

function maskRecord(name: TableName, record: Rec, secrets: Secrets, spoken: ReadonlySet<Id>): MaskedRecord {
  const type = recordType(name);
  const source = record as unknown as Record<string, unknown>;
  const released = source['released'] === true;
  const gone: MaskedRecord = { record: null, hidden: [] };
  const rule = TRAVEL[type.travel];
  if (rule.screen === 'worker' || (rule.screen === 'released' && !released)) return gone;
  if (name === 'ringPlacement' && spoken.has(String(source['schemeId'])) && !released) return gone;
  if (name === 'tie' && isGrave(record as Tie)) return gone;
  if (name === 'dwelling' && secrets.dwellings.has(record.id)) return gone;
  if (typeof source['dwellingId'] === 'string' && secrets.dwellings.has(source['dwellingId'])) {
    if (name === 'residence' || name === 'dwellingContact') return gone;
  }

  let next: Record<string, unknown> | null = null;
  const hidden: string[] = [];
  const put = (fieldName: string, value: unknown): void => {
    next ??= { ...source };
    if (value === undefined) delete next[fieldName];
    else next[fieldName] = value;
    hidden.push(fieldName);
  };
  if (name === 'partnership' && source['kind'] === 'forced') put('kind', PLAIN_UNION);
  for (const [fieldName, { schema, travel }] of Object.entries(type.fields)) {
    const value = source[fieldName];
    if (value === undefined) continue;
    const optional = schema.type === 'exact_optional';
    const screen = TRAVEL[travel].screen;
    if (screen === 'worker') put(fieldName, undefined);
    else if (screen === 'released' && !released) {
      const shown = Array.isArray(value)
        ? value.filter((item) => (item as { released?: unknown }).released === true)
        : undefined;
      if (!Array.isArray(value) || shown?.length !== value.length) put(fieldName, optional ? undefined : shown);
    } else if (isOfSecretPlace(name, record.id, fieldName, value, secrets)) {
      put(fieldName, optional ? undefined : LEFT_OUT);
    } else {
      const shown = withoutWords(schema as unknown as Loose, value, secrets);
      if (shown !== value) put(fieldName, optional && shown === LEFT_OUT ? undefined : shown);
    }
  }
  return { record: (next ?? record) as Rec, hidden };
}

const PLACE_FIELDS: ReadonlySet<string> = new Set(['residenceArea', 'country', 'moves']);

/** Place, dwelling and label of those who live at a secret address. */
function isOfSecretPlace(name: TableName, id: Id, field: string, value: unknown, secrets: Secrets): boolean {
  if (name === 'household' && secrets.households.has(id)) return field === 'label';
  if (name === 'person' && secrets.residents.has(id)) return PLACE_FIELDS.has(field);
  return field === 'dwellingId' && typeof value === 'string' && secrets.dwellings.has(value);
}

interface Loose {
  readonly wrapped?: Loose;
  readonly item?: Loose;
  readonly entries?: Readonly<Record<string, Loose>>;
}

const TEXT = textSchema as unknown as Loose & v.GenericSchema;

/** The value with every text that gives a secret away left out; the same value when there is none. */
function withoutWords(schema: Loose, value: unknown, secrets: Secrets): unknown {
  if (schema.wrapped) return withoutWords(schema.wrapped, value, secrets);
  if (schema === TEXT) return typeof value === 'string' && secrets.givesAway(value) ? LEFT_OUT : value;
  if (schema.item && Array.isArray(value)) {
    const item = schema.item;
    const next = value.map((one) => withoutWords(item, one, secrets));
    return next.some((one, i) => one !== value[i]) ? next : value;
  }
  if (schema.entries && typeof value === 'object' && value !== null) {
    let next: Record<string, unknown> | null = null;
    for (const [name, inner] of Object.entries(schema.entries)) {
      const old = (value as Record<string, unknown>)[name];
      const shown = withoutWords(inner, old, secrets);
      if (shown !== old) {
        next ??= { ...(value as Record<string, unknown>) };
        next[name] = shown;
      }
    }
    return next ?? value;
  }
  return value;
}
