// Reads the GraphML back: everybody once, every tie between people who are there, nobody's name.
import { recordsOf } from '../../base/tables.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { Shortage } from '../format.ts';
import { valuesIn } from '../package.ts';

export function checkGraphml(bytes: Uint8Array, tables: Tables): Shortage {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.trimEnd().endsWith('</graphml>')) return 'graphml: cut short';
  const nodes = new Set([...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id));
  const people = recordsOf(tables.person).length;
  if (nodes.size !== people) return `graphml: ${nodes.size}/${people} people`;
  const types = [...text.matchAll(/<data key="edge-type">(\w+)</g)].map(([, type]) => type);
  const times = (type: string): number => types.filter((one) => one === type).length;
  for (const [type, table] of [
    ['partnership', tables.partnership],
    ['parent', tables.parentLink],
    ['tie', tables.tie],
  ] as const) {
    const asked = Object.keys(table).length;
    if (times(type) !== asked) return `graphml: ${times(type)}/${asked} ${type}`;
  }
  const loose = [...valuesIn(text, 'source'), ...valuesIn(text, 'target')].find((id) => !nodes.has(id));
  return loose === undefined ? null : `graphml: nobody at ${loose}`;
}
