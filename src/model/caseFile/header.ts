// The first and the last line of a .kring file.
import type { Id } from '../../base/ids.ts';
import { FORMAT } from './shape.ts';
import { lineHash } from './writeCase.ts';

const UTF8 = new TextDecoder('utf-8');

export interface Header {
  readonly version: number;
  readonly id: Id | null;
  readonly replicas: readonly Id[];
  /** The last known counter of each; empty in older files. */
  readonly seen: readonly number[];
  /** The header is as it was written. */
  readonly sound: boolean;
}

export interface Trailer {
  readonly records: number;
  readonly sha256: string;
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  if (bytes[0] !== 0x7b || bytes.length > 100_000) return null;
  try {
    const value: unknown = JSON.parse(UTF8.decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** Null when the line is no header of this format. */
export function readHeader(bytes: Uint8Array): Header | null {
  const value = parsed(bytes);
  if (value?.['format'] !== FORMAT) return null;
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return null;
  const { id, replicas, seen } = value;
  const cut = lastIndexOf(bytes, ',"check":"');
  const sound = cut > 0 && value['check'] === lineHash(bytes.subarray(0, cut));
  return {
    version,
    id: sound && typeof id === 'string' && id !== '' && id.length <= 128 ? id : null,
    replicas: sound && Array.isArray(replicas) ? replicas.filter((name) => typeof name === 'string') : [],
    seen: sound && Array.isArray(seen) ? seen.map((at) => (Number.isSafeInteger(at) && at > 0 ? at : 0)) : [],
    sound,
  };
}

export function readTrailer(bytes: Uint8Array): Trailer | null {
  const value = parsed(bytes);
  if (value?.['end'] !== true) return null;
  const { records, sha256 } = value;
  return typeof records === 'number' && typeof sha256 === 'string' ? { records, sha256 } : null;
}

function lastIndexOf(bytes: Uint8Array, text: string): number {
  outer: for (let at = bytes.length - text.length; at >= 0; at--) {
    for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) continue outer;
    return at;
  }
  return -1;
}
