// Writes a case as the bytes of a .kring file. Equal cases give equal bytes.
import { canonicalJson } from '../../base/canonicalJson.ts';
import { sha256, sha256Hex } from '../../base/sha256.ts';
import { recordsOf, type Table } from '../../base/tables.ts';
import { TABLE_NAMES, type Tables } from '../records/registry.ts';
import { SEEN, type Stamps, stampPacker } from '../stamps.ts';
import { type CaseMeta, FORMAT, GONE_TABLE, HASH_LENGTH, VERSION } from './shape.ts';

const UTF8 = new TextEncoder();

export const lineHash = (bytes: Uint8Array): string => sha256Hex(bytes).slice(0, HASH_LENGTH);

export function writeCase(tables: Tables, meta: CaseMeta): Uint8Array {
  const chunks: Uint8Array[] = [];
  const whole = sha256();
  let size = 0;
  let records = 0;
  const add = (text: string): void => {
    const bytes = UTF8.encode(`${text}\n`);
    whole.update(bytes);
    chunks.push(bytes);
    size += bytes.length;
  };
  const addLine = (parts: readonly unknown[]): void => {
    const json = canonicalJson(parts);
    add(`${lineHash(UTF8.encode(json))} ${json}`);
    records += 1;
  };

  const { replicas, pack } = stampPacker(meta.stamps);
  add(headerText(meta.id ?? '', replicas, meta.stamps[SEEN]));
  for (const table of TABLE_NAMES) {
    for (const record of recordsOf(tables[table] as Table)) {
      const stamps = meta.stamps[table]?.[record.id];
      addLine(stamps && !stamps.gone ? [table, record, pack(stamps)] : [table, record]);
    }
  }
  for (const table of Object.keys(meta.stamps).sort()) {
    const stamps = meta.stamps[table] ?? {};
    for (const id of Object.keys(stamps).sort()) {
      const known = stamps[id];
      if (known?.gone) addLine([GONE_TABLE, { id, table }, pack(known)]);
    }
  }
  const sum = whole.hex();
  const end = UTF8.encode(`{"end":true,"records":${records},"sha256":"${sum}"}\n`);
  const all = new Uint8Array(size + end.length);
  let at = 0;
  for (const chunk of [...chunks, end]) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function headerText(id: string, replicas: readonly string[], seen: Stamps[string] | undefined): string {
  const known = seen ? `,"seen":${JSON.stringify(replicas.map((replica) => seen[replica]?.all[1] ?? 0))}` : '';
  const start = `{"format":"${FORMAT}","version":${VERSION},"id":${JSON.stringify(id)},"replicas":${JSON.stringify(replicas)}${known}`;
  return `${start},"check":"${lineHash(UTF8.encode(start))}"}`;
}
