// Several case files in one: a line that tells so, then the files as they are, one after another. Any of them that is
// damaged is read like a damaged case file; the others do not suffer.
import { FORMAT } from './shape.ts';

const BUNDLE = `${FORMAT}-all`;
const UTF8 = new TextEncoder();
const TEXT = new TextDecoder('utf-8');
const NEWLINE = 0x0a;

/** What the first line tells of a part. */
interface About {
  /** In the bin since. */
  readonly binnedAt?: string;
  /** A moment of the case before it that was kept under a name. */
  readonly version?: { readonly name: string; readonly at: string };
}

export interface BundlePart extends About {
  readonly bytes: Uint8Array;
}

export function writeBundle(parts: readonly BundlePart[]): Uint8Array {
  const about = parts.map(({ bytes: _, ...rest }) => rest);
  const first = UTF8.encode(`${JSON.stringify({ format: BUNDLE, version: 1, parts: about })}\n`);
  const all = new Uint8Array(parts.reduce((size, { bytes }) => size + bytes.length, first.length));
  all.set(first);
  let at = first.length;
  for (const { bytes } of parts) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

const startsWith = (bytes: Uint8Array, at: number, start: Uint8Array): boolean =>
  start.every((byte, i) => bytes[at + i] === byte);

const BUNDLE_START = UTF8.encode(`{"format":"${BUNDLE}"`);
const CASE_START = UTF8.encode(`{"format":"${FORMAT}"`);

export const looksLikeBundle = (bytes: Uint8Array): boolean => startsWith(bytes, 0, BUNDLE_START);

/** The case files in it, each from its own first line to the next. */
export function bundleParts(bytes: Uint8Array): BundlePart[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(NEWLINE) + 1; at > 0 && at < bytes.length; at = bytes.indexOf(NEWLINE, at) + 1)
    if (startsWith(bytes, at, CASE_START)) starts.push(at);
  const about = aboutIn(bytes);
  return starts.map((start, index) => ({
    ...aboutOf(about[index]),
    bytes: bytes.subarray(start, starts[index + 1] ?? bytes.length),
  }));
}

function aboutOf(told: unknown): About {
  const { binnedAt, version } = (told ?? {}) as Readonly<Record<string, unknown>>;
  const { name, at } = (version ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof binnedAt === 'string' ? { binnedAt } : {}),
    ...(typeof name === 'string' && typeof at === 'string' ? { version: { name, at } } : {}),
  };
}

/** Nothing when that line was damaged: every part then comes back as a case of its own. */
function aboutIn(bytes: Uint8Array): readonly unknown[] {
  try {
    const { parts } = JSON.parse(TEXT.decode(bytes.subarray(0, bytes.indexOf(NEWLINE)))) as { parts?: unknown };
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
