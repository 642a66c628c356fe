// The text of a GEDCOM file. Its byte order mark decides, then what its header says, then whether it holds together.
import { decodeAnsel } from './ansel.ts';

export interface Decoded {
  readonly text: string;
  /** What the header says, when that cannot be relied on. */
  readonly doubtful: string | null;
}

const START = 4096;

export function decodeGedcom(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: decodeAs(wide, bytes), doubtful: null };
  const charset = /^\s*1\s+CHAR\s+(.+?)\s*$/m.exec(decodeAs('windows-1252', bytes.subarray(0, START)))?.[1] ?? '';
  const named = charset.toUpperCase();
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = decodeAs('utf-8', bytes);
  if (!utf8.includes('\ufffd')) return { text: utf8, doubtful: null };
  if (named === 'ANSEL') return { text: decodeAnsel(bytes), doubtful: null };
  if ((marked || named === '' || named.startsWith('UTF') || named === 'UNICODE') && mostlySound(utf8)) {
    return { text: utf8, doubtful: charset || 'UTF-8' };
  }
  if (named === 'MACINTOSH') return { text: decodeAs('macintosh', bytes), doubtful: null };
  const known = /^(ANSI|WINDOWS|CP.?1252|LATIN|ISO.?8859|IBM WINDOWS)/.test(named);
  return { text: decodeAs('windows-1252', bytes), doubtful: known ? null : charset || '?' };
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** A file starts with "0 HEAD", so a zero byte beside the first sign tells two bytes per letter. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x30 && bytes[1] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x30)) return 'utf-16be';
  return null;
}

/** A few broken letters in a file of UTF-8, rather than a file of something else. */
function mostlySound(text: string): boolean {
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  return broken <= sound;
}
