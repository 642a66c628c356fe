// The lines of a .kring file as they stand: which are sound, which are not, and whether together they are the whole.
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { checkedJson, depthOf, hashOfLines, linesOf, partedJson } from './fileLines.ts';
import { type Header, readHeader, readTrailer, type Trailer } from './header.ts';
import type { Problem } from './problem.ts';
import { type CaseIssue, MAX_BYTES, MAX_DEPTH, MAX_RECORDS, VERSION } from './shape.ts';

export interface RawLine {
  readonly line: number;
  readonly table: string;
  /** Not yet checked. */
  readonly record: unknown;
  readonly stamps: unknown;
}

export interface RawCase {
  readonly header: Header | null;
  readonly lines: readonly RawLine[];
  readonly issues: CaseIssue[];
}

const UTF8 = new TextDecoder('utf-8');
const LINES_PER_STEP = 500;

export const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1_000_000));

export function* rawCaseSteps(bytes: Uint8Array): Steps<Result<RawCase, Problem>> {
  if (bytes.length > MAX_BYTES) {
    return err({ key: 'files.kringTooLarge', values: { size: megabytes(bytes.length), most: megabytes(MAX_BYTES) } });
  }
  const issues: CaseIssue[] = [];
  const lines: RawLine[] = [];
  let header: Header | null = null;
  let trailer: (Trailer & { at: number }) | null = null;
  let sound = 0;
  let seen = 0;

  for (const { line, bytes: text, at } of linesOf(bytes)) {
    if (++seen % LINES_PER_STEP === 0) yield at / bytes.length / 2;
    if (seen === 1) {
      header = readHeader(text);
      if (header && header.version > VERSION) return err({ key: 'files.kringNewer' });
      if (header) continue;
    }
    const ending: Trailer | null = trailer ? null : readTrailer(text);
    if (ending) {
      trailer = { ...ending, at };
      continue;
    }
    const whole = checkedJson(text);
    const found = whole ? [whole] : partedJson(text);
    if (found.length === 0 && seen === 1) continue;
    if (!whole) issues.push({ kind: 'damagedLine', line, kept: UTF8.decode(text) });
    for (const json of found) {
      sound += 1;
      if (sound > MAX_RECORDS) return err({ key: 'files.kringTooMany', values: { most: MAX_RECORDS } });
      const parts = parsedLine(json);
      if (parts) lines.push({ line, ...parts });
      else issues.push({ kind: 'damagedLine', line, kept: UTF8.decode(json) });
    }
  }
  if (!header && sound === 0) return err({ key: 'files.kringForeign' });
  if (!header?.sound) issues.push({ kind: 'damagedHeader', line: 1 });
  issues.push(...endIssues(bytes, trailer, sound, issues.length > 0));
  return ok({ header, lines, issues });
}

function endIssues(
  bytes: Uint8Array,
  trailer: (Trailer & { at: number }) | null,
  sound: number,
  hurt: boolean,
): CaseIssue[] {
  if (!trailer) return [{ kind: 'truncated' }];
  // Every damaged line already says that the whole is not what it was.
  if (hurt) return [];
  if (trailer.sha256 === hashOfLines(bytes, trailer.at) && trailer.records === sound) return [];
  return [{ kind: 'changedOutside' }];
}

/** Table, record and stamps of a line; null when it is not made so. */
function parsedLine(json: Uint8Array): { table: string; record: unknown; stamps: unknown } | null {
  const text = UTF8.decode(json);
  if (depthOf(text) > MAX_DEPTH) return null;
  try {
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || parts.length < 2 || typeof parts[0] !== 'string') return null;
    return { table: parts[0], record: parts[1], stamps: parts[2] };
  } catch {
    return null;
  }
}
