// Takes the bytes of a file apart into lines whose hash is right, and says which are not. Where a line break was
// damaged, the two lines it parted are found again by their hashes.
import { sha256 } from '../../base/sha256.ts';
import { HASH_LENGTH, MAX_LINE_BYTES } from './shape.ts';
import { lineHash } from './writeCase.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const BRACKET = 0x5b;

export interface FileLine {
  readonly line: number;
  readonly bytes: Uint8Array;
  /** Where the line starts in the file. */
  readonly at: number;
}

export function* linesOf(bytes: Uint8Array): Generator<FileLine, void, void> {
  const BOM = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let line = 1;
  for (let at = BOM; at < bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, at);
    const end = found < 0 ? bytes.length : found;
    const last = end > at && bytes[end - 1] === RETURN ? end - 1 : end;
    if (last > at) yield { line, bytes: bytes.subarray(at, last), at };
    at = end + 1;
  }
}

/** The JSON of a record line, or null when its hash is missing or wrong. */
export function checkedJson(line: Uint8Array): Uint8Array | null {
  if (line.length <= HASH_LENGTH + 1 || line.length > MAX_LINE_BYTES || line[HASH_LENGTH] !== SPACE) return null;
  const json = line.subarray(HASH_LENGTH + 1);
  const hash = String.fromCharCode(...line.subarray(0, HASH_LENGTH));
  return lineHash(json) === hash ? json : null;
}

/** A damaged line taken for two whose line break was hit: each part whose hash is right. */
export function partedJson(line: Uint8Array): Uint8Array[] {
  if (line.length > MAX_LINE_BYTES) return [];
  const parts: Uint8Array[] = [];
  for (let at = HASH_LENGTH + 2; at + HASH_LENGTH + 1 < line.length; at++) {
    if (line[at + HASH_LENGTH] !== SPACE || line[at + HASH_LENGTH + 1] !== BRACKET) continue;
    if (!isHex(line.subarray(at, at + HASH_LENGTH))) continue;
    const second = checkedJson(line.subarray(at));
    if (!second) continue;
    const first = checkedJson(line.subarray(0, at - 1));
    if (first) parts.push(first);
    parts.push(second);
    break;
  }
  return parts;
}

const isHex = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66));

/** The SHA-256 of every line before `end`, each closed by one line feed, whatever a mail program made of it. */
export function hashOfLines(bytes: Uint8Array, end: number): string {
  const hash = sha256();
  const feed = Uint8Array.of(NEWLINE);
  for (const line of linesOf(bytes)) {
    if (line.at >= end) break;
    hash.update(line.bytes);
    hash.update(feed);
  }
  return hash.hex();
}

/** How deep a JSON text nests, read without parsing it. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inText) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inText = false;
    } else if (c === 0x22) inText = true;
    else if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x5d || c === 0x7d) depth--;
  }
  return deepest;
}
