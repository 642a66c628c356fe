// Makes random cases that are sound: every table filled by the shapes of its fields, every pointer to a record that is there.
import fc from 'fast-check';
import { tableOf } from '../../src/base/tables.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { emptyTables, recordType, TABLE_NAMES } from '../../src/model/records/registry.ts';

interface Shape {
  type: string;
  pipe?: (Shape & { kind?: string; metadata?: { ref?: string }; requirement?: unknown })[];
  wrapped?: Shape;
  item?: Shape;
  key?: string | Shape;
  value?: Shape;
  options?: unknown[];
  entries?: Record<string, Shape>;
  literal?: unknown;
}

/** Ids that are dangerous as keys of ordinary objects are ordinary ids here. */
const ODD_IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'case', 'É~1', ' '];

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '<script>alert(1)</script>', 'Şükran', 'Олена', 'محمد', '"\\\n\u2028', '__proto__', '🧑‍🧒'),
);

const fieldNames = fc.string({ minLength: 1, maxLength: 8 }).filter((name) => !(name in Object.prototype));

function arbitraryOf(shape: Shape, ids: Record<string, string[]>): fc.Arbitrary<unknown> {
  const target = shape.pipe?.find((step) => step.metadata?.ref)?.metadata?.ref;
  if (target) return fc.constantFrom(...(ids[target] as string[]));
  switch (shape.type) {
    case 'string': {
      const pattern = shape.pipe?.find((step) => step.type === 'regex')?.requirement as RegExp | undefined;
      if (pattern) return fc.stringMatching(pattern).filter((text) => text.length < 100);
      const most = shape.pipe?.find((step) => step.type === 'max_length')?.requirement as number | undefined;
      const least = shape.pipe?.find((step) => step.type === 'min_length')?.requirement as number | undefined;
      return words.map((text) => text.slice(0, most).toWellFormed()).filter((text) => text.length >= (least ?? 0));
    }
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0 || 0);
    case 'boolean':
      return fc.boolean();
    case 'picklist':
      return fc.constantFrom(...(shape.options ?? []));
    case 'literal':
      return fc.constant(shape.literal);
    case 'array': {
      const item = arbitraryOf(shape.item as Shape, ids);
      const distinct = (shape.item as Shape).pipe?.some((step) => step.metadata?.ref) === true;
      return distinct ? fc.uniqueArray(item, { maxLength: 3 }) : fc.array(item, { maxLength: 2 });
    }
    case 'strict_object':
      return objectOf(shape.entries as Record<string, Shape>, ids);
    case 'union':
    case 'variant':
      return fc.oneof(...(shape.options as Shape[]).map((option) => arbitraryOf(option, ids)));
    case 'record':
      return fc
        .array(fc.tuple(fieldNames, arbitraryOf(shape.value as Shape, ids)), { maxLength: 2 })
        .map((pairs) => Object.fromEntries(pairs));
    default:
      throw new Error(`No arbitrary for ${shape.type}.`);
  }
}

function objectOf(entries: Record<string, Shape>, ids: Record<string, string[]>): fc.Arbitrary<object> {
  const fields = Object.entries(entries).map(([name, shape]) =>
    shape.type === 'exact_optional'
      ? fc.option(arbitraryOf(shape.wrapped as Shape, ids), { nil: undefined }).map((value) => [name, value] as const)
      : arbitraryOf(shape, ids).map((value) => [name, value] as const),
  );
  return fc.tuple(...fields).map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== undefined)));
}

/** Nobody is their own parent or partner: the second end of such a line goes to somebody else. */
function madeSound(table: string, record: Record<string, unknown>, people: string[]): Record<string, unknown> {
  const [from, to] = table === 'parentLink' ? ['parentId', 'childId'] : ['aId', 'bId'];
  if (!['parentLink', 'partnership', 'tie'].includes(table) || record[from] !== record[to]) return record;
  return { ...record, [to]: people.find((id) => id !== record[from]) };
}

const idsOf = (table: string): fc.Arbitrary<string[]> =>
  table === 'caseInfo'
    ? fc.constant(['case'])
    : fc.uniqueArray(fc.oneof(fc.uuid(), fc.constantFrom(...ODD_IDS)), { minLength: 2, maxLength: 3 });

export const arbitraryTables: fc.Arbitrary<Tables> = fc.tuple(...TABLE_NAMES.map(idsOf)).chain((lists) => {
  const ids: Record<string, string[]> = Object.fromEntries(TABLE_NAMES.map((name, i) => [name, lists[i] as string[]]));
  const tables = TABLE_NAMES.map((name) => {
    const { id: _, ...entries } = (recordType(name).schema as unknown as Shape).entries as Record<string, Shape>;
    return fc
      .tuple(...(ids[name] as string[]).map((id) => objectOf(entries, ids).map((fields) => ({ ...fields, id }))))
      .map((records) => records.map((record) => madeSound(name, record, ids['person'] as string[])));
  });
  return fc.tuple(...tables).map((all) => {
    const made = { ...emptyTables() } as Record<string, unknown>;
    TABLE_NAMES.forEach((name, i) => {
      made[name] = tableOf(all[i] as { id: string }[]);
    });
    return made as unknown as Tables;
  });
});
