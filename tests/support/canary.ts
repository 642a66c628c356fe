// Fills a case with markers: in every field that others may not see, in names that are not to be told, in what was said
// and not released, and a betraying word in texts that are otherwise open.
import { type Rec, tableOf } from '../../src/base/tables.ts';
import { type AudienceKind, ownAudience } from '../../src/model/masked.ts';
import { declaredTravel } from '../../src/model/maskPolicy.ts';
import { text } from '../../src/model/records/basics.ts';
import { recordType, TABLE_NAMES, type TableName, type Tables } from '../../src/model/records/registry.ts';

export const CANARY = 'kanarie7q';
export const BETRAYING = 'Zwaluwsteeg';
/** The name of somebody who is hidden from every audience. */
export const HIDDEN_NAME = 'Onzichtbaar9z';
export const OWN = ownAudience('eigen');

interface Loose {
  readonly wrapped?: Loose;
  readonly item?: Loose;
  readonly entries?: Readonly<Record<string, Loose>>;
  readonly options?: readonly Loose[];
}
const TEXT = text as unknown as Loose;

/** The value with every text in it put through `write`. */
function rewritten(schema: Loose, value: unknown, write: (old: string) => string): unknown {
  if (schema.wrapped) return rewritten(schema.wrapped, value, write);
  if (schema === TEXT) return typeof value === 'string' ? write(value) : value;
  if (schema.item && Array.isArray(value)) {
    const item = schema.item;
    // What was released one by one is for everybody.
    return value.map((one) => ((one as { released?: boolean }).released === true ? one : rewritten(item, one, write)));
  }
  if (schema.entries && typeof value === 'object' && value !== null) {
    const entries = schema.entries;
    return Object.fromEntries(
      Object.entries(value).map(([name, old]) => [name, entries[name] ? rewritten(entries[name], old, write) : old]),
    );
  }
  return value;
}

/** Does the shape of a field have room for a text? */
export function holdsText(schema: unknown): boolean {
  const { wrapped, item, entries } = schema as Loose;
  if (schema === TEXT) return true;
  if (wrapped) return holdsText(wrapped);
  if (item) return holdsText(item);
  return entries !== undefined && Object.values(entries).some(holdsText);
}

export function withCanaries(tables: Tables): Tables {
  const needsSubject = new Set(Object.values(tables.ringScheme).flatMap((one) => (one.needsSubject ? [one.id] : [])));
  let nr = 0;
  const open = (old: string): string => (nr++ % 3 === 0 ? `${old} bij de ${BETRAYING} van ${HIDDEN_NAME}` : old);
  const marked = (name: TableName, record: Rec): Rec => {
    const released = (record as { released?: boolean }).released === true;
    const hides = (screen: string): boolean => screen === 'worker' || (screen === 'released' && !released);
    const inConfidence =
      name === 'ringPlacement' && !released && needsSubject.has((record as unknown as { schemeId: string }).schemeId);
    const whole = hides(declaredTravel(name, null).screen) || inConfidence;
    const next: Record<string, unknown> = { ...record };
    for (const [field, { schema }] of Object.entries(recordType(name).fields)) {
      const secret = whole || hides(declaredTravel(name, field).screen);
      // A field that may be empty is filled all the same, so that every private field carries its marker.
      if (next[field] === undefined && secret && (schema as Loose).wrapped === TEXT) next[field] = '';
      next[field] = rewritten(schema as Loose, next[field], secret ? () => CANARY : open);
      if (next[field] === undefined) delete next[field];
    }
    return next as unknown as Rec;
  };
  const filled = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, tableOf(Object.values<Rec>(tables[name]).map((one) => marked(name, one)))]),
  ) as unknown as Tables;
  const [first] = Object.values(filled.person);
  const [dwelling] = Object.values(filled.dwelling);
  const audiences: { id: string; kind?: Exclude<AudienceKind, `own:${string}`> }[] = [
    { id: 'eigen' },
    ...(['table', 'child', 'parentA', 'parentB', 'fosterParents', 'meeting', 'report'] as const).map((kind) => ({
      id: `a-${kind}`,
      kind,
    })),
  ];
  return {
    ...filled,
    person: tableOf(
      Object.values(filled.person).map((one) => (one === first ? { ...one, callName: HIDDEN_NAME } : one)),
    ),
    // A secret address is kept from everybody but the worker, whoever it is kept from by name.
    dwelling: tableOf(
      Object.values(filled.dwelling).map((one) => (one === dwelling ? { ...one, addressSecret: true } : one)),
    ),
    secrecy: tableOf([{ id: 's', keptFromIds: [], words: [BETRAYING] }]),
    audience: tableOf(audiences.map((one) => ({ labelNl: CANARY, personIds: [], ...one }))),
    visibilityRule: tableOf(
      audiences.map(({ id }) => ({
        id: `r-${id}`,
        audienceId: id,
        target: { kind: 'person' as const, id: first?.id ?? '' },
        mode: 'hide' as const,
        reason: CANARY,
      })),
    ),
  };
}
