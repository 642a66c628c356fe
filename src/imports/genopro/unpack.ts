// Gets the XML out of a GenoPro file: a zip with one Data.xml, or the bare XML. What a zip says of its own sizes is not
// believed: unpacking stops by itself when more comes out than a family can need.
import { strFromU8, Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { err, ok, type Result } from '../../base/result.ts';
import type { Key } from '../../i18n/say.ts';

const MOST_BYTES = 30_000_000;
/** Fed in pieces, so that a zip bomb is noticed before it has gone off. */
const PIECE = 16_384;
const ENCRYPTED = 1;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Bit 0 of the first entry's flags: the file is behind a password. */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & ENCRYPTED) !== 0;

export function xmlOf(bytes: Uint8Array): Result<string, Key> {
  if (!isZip(bytes)) return ok(new TextDecoder().decode(bytes));
  if (isEncrypted(bytes)) return err('files.genoproProtected');
  const parts: Uint8Array[] = [];
  let size = 0;
  let fault: Key | null = null;
  const unzip = new Unzip((file) => {
    if (!/(?:^|\/)data\.xml$/i.test(file.name) || parts.length > 0) return;
    file.ondata = (error, chunk) => {
      size += chunk?.length ?? 0;
      if (error) fault = 'files.genoproForeign';
      else if (size > MOST_BYTES) fault = 'files.genoproTooLarge';
      else parts.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length && !fault; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch {
    // A zip that ends too soon, or packed in a way nobody knows.
    fault ??= 'files.genoproForeign';
  }
  if (fault) return err(fault);
  if (parts.length === 0) return err('files.genoproForeign');
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return ok(strFromU8(all));
}
