// One record as a policy lets it be seen: without fields that stay behind, without texts that give something away.
import type * as v from 'valibot';
import type { Id } from '../base/ids.ts';
import type { Rec } from '../base/tables.ts';
import { isConflict } from './conflictTies.ts';
import { LEFT_OUT } from './leftOut.ts';
import type { MaskPolicy } from './maskPolicy.ts';
import { isGrave, PLAIN_UNION } from './professionalLayer.ts';
import { text as textSchema } from './records/basics.ts';
import type { Person } from './records/facts.ts';
import type { Tie } from './records/perception.ts';
import { recordType, type TableName } from './records/registry.ts';
import { redirectRecord } from './references.ts';
import type { Secrets } from './secretWords.ts';
import { reducedFields } from './shownName.ts';

export interface MaskedRecord {
  /** Null when this audience does not see it at all. */
  readonly record: Rec | null;
  /** Names of the fields that were left out or changed. */
  readonly hidden: readonly string[];
}

const GONE: MaskedRecord = { record: null, hidden: [] };

export function maskRecord(name: TableName, whole: Rec, policy: MaskPolicy): MaskedRecord {
  if (policy.gone.has(whole.id)) return GONE;
  const { secrets } = policy;
  const released = (whole as { released?: unknown }).released === true;
  const mayBeSeen = policy.travel(name, null);
  if (mayBeSeen.screen === 'worker' || (mayBeSeen.screen === 'released' && !released)) return GONE;
  if (name === 'tie' && isLeftOut(whole as Tie, policy)) return GONE;
  if (name === 'dwelling' && secrets.dwellings.has(whole.id)) return GONE;

  const linked =
    policy.gone.size === 0 ? whole : redirectRecord(name, whole, (_, id) => (policy.gone.has(id) ? null : id));
  if (!linked) return GONE;
  const source = linked as unknown as Readonly<Record<string, unknown>>;
  if (name === 'ringPlacement' && policy.spoken.has(String(source['schemeId'])) && !released) return GONE;
  if (name === 'residence' || name === 'dwellingContact') {
    if (secrets.dwellings.has(String(source['dwellingId']))) return GONE;
  }

  let next: Record<string, unknown> | null = null;
  const hidden: string[] = [];
  const put = (field: string, value: unknown): void => {
    next ??= { ...source };
    if (value === undefined) delete next[field];
    else next[field] = value;
    hidden.push(field);
  };
  if (name === 'partnership' && source['kind'] === 'forced' && policy.recordMode(whole.id) !== 'show') {
    put('kind', PLAIN_UNION);
  }
  const style = name === 'person' ? policy.styles.get(whole.id) : undefined;
  const reduced: Readonly<Record<string, unknown>> =
    style && style !== 'hide' ? reducedFields(linked as Person, style, policy.names.get(whole.id) ?? LEFT_OUT) : {};
  for (const [field, { schema }] of Object.entries(recordType(name).fields)) {
    const value = source[field];
    if (value === undefined) continue;
    const optional = schema.type === 'exact_optional';
    const rule = policy.travel(name, field);
    const mode = policy.fieldMode(name, whole.id, field);
    if (rule.screen === 'worker' && !(rule.canOpen && mode === 'show')) {
      put(field, undefined);
    } else if (rule.screen === 'released' && !released) {
      const shown = Array.isArray(value)
        ? value.filter((item) => (item as { released?: unknown }).released === true)
        : undefined;
      if (!Array.isArray(value) || shown?.length !== value.length) put(field, optional ? undefined : shown);
    } else if ((mode !== undefined && mode !== 'show') || policy.leavesOut[name]?.includes(field)) {
      if (mode === 'show') continue;
      const stand = optional ? undefined : standInOf(name, field, value);
      if (stand === undefined && !optional) return GONE;
      // That somebody died is no year.
      if (field === 'died' && source['deceased'] !== true) put('deceased', true);
      if (stand !== value) put(field, stand);
    } else if (field in reduced) {
      put(field, field === 'callName' ? shownText(reduced[field], policy) : reduced[field]);
    } else if (isOfSecretPlace(name, whole.id, field, value, secrets)) {
      put(field, optional ? undefined : LEFT_OUT);
    } else {
      const shown = shownTexts(schema as unknown as Loose, value, policy);
      if (shown !== value) put(field, optional && shown === LEFT_OUT ? undefined : shown);
    }
  }
  return { record: (next ?? linked) as Rec, hidden };
}

function isLeftOut(tie: Tie, policy: MaskPolicy): boolean {
  if (isGrave(tie) && policy.recordMode(tie.id) !== 'show') return true;
  return policy.withoutConflict && isConflict(tie);
}

/** What stands for a required field that is left out; undefined when the record cannot be without it. */
function standInOf(name: TableName, field: string, value: unknown): unknown {
  const neutral = NEUTRAL[`${name}.${field}`];
  if (neutral !== undefined) return neutral;
  return typeof value === 'string' && recordType(name).fields[field]?.schema === TEXT
    ? LEFT_OUT
    : Array.isArray(value)
      ? []
      : undefined;
}

const NEUTRAL: Readonly<Record<string, string>> = {
  'person.kind': 'person',
  'person.gender': 'unknown',
  'person.whereabouts': 'known',
  'person.defaultGroup': 'social',
};

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
  readonly value?: Loose;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Loose>>;
}

const TEXT = textSchema as unknown as Loose & v.GenericSchema;

/** The value without texts that give a secret away and with the shown names; the same value when nothing changes. */
function shownTexts(schema: Loose, value: unknown, policy: MaskPolicy): unknown {
  if (schema.wrapped) return shownTexts(schema.wrapped, value, policy);
  if (schema === TEXT || (schema.options?.includes(TEXT) && typeof value === 'string')) return shownText(value, policy);
  if (schema.item && Array.isArray(value)) {
    const item = schema.item;
    const next = value.map((one) => shownTexts(item, one, policy));
    return next.some((one, i) => one !== value[i]) ? next : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const { value: each, entries } = schema;
  if (!each && !entries) return value;
  let next: Record<string, unknown> | null = null;
  for (const [name, old] of Object.entries(value)) {
    const inner = each ?? entries?.[name];
    const shown = inner ? shownTexts(inner, old, policy) : old;
    if (shown !== old) {
      next ??= { ...(value as Record<string, unknown>) };
      next[name] = shown;
    }
  }
  return next ?? value;
}

function shownText(value: unknown, { secrets, swap }: MaskPolicy): unknown {
  if (typeof value !== 'string') return value;
  if (secrets.givesAway(value)) return LEFT_OUT;
  const shown = swap ? swap(value) : value;
  return shown !== value && secrets.givesAway(shown) ? LEFT_OUT : shown;
}
