// Reads the lines of a GEDCOM file (5.5.1 and 7) into records. Tolerant: a line that is none is set aside and reported.
import type { Steps } from '../../base/steps.ts';

export interface GedcomNode {
  readonly tag: string;
  /** The number others point to it by, without the @ signs; empty when it has none. */
  readonly xref: string;
  value: string;
  readonly line: number;
  readonly children: GedcomNode[];
  /** The import has made something of it. */
  taken: boolean;
}

export interface GedcomRecords {
  readonly records: readonly GedcomNode[];
  readonly badLines: readonly { readonly line: number; readonly text: string }[];
  /** The line that nests beyond what the format allows. */
  readonly tooDeep: number | null;
}

/** The format's own limit. */
const MAX_LEVEL = 99;
const LINES_PER_STEP = 2000;
const LINE = /^\s*(\d{1,7})[ \t]+(?:@([^@\s][^@]*)@[ \t]+)?([A-Z_][A-Z0-9_]*)(?:[ \t]([\s\S]*))?$/;
/** Texts that other programs break over lines without saying so. */
const LONG_TEXTS: ReadonlySet<string> = new Set(['NOTE', 'SNOTE', 'TEXT']);

export function* readRecords(text: string, share: number): Steps<GedcomRecords> {
  const records: GedcomNode[] = [];
  const badLines: { line: number; text: string }[] = [];
  const open: GedcomNode[] = [];
  let line = 0;
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const raw = text.slice(at, end);
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    if (++line % LINES_PER_STEP === 0) yield share * (at / text.length);
    if (raw.trim() === '') continue;

    const match = LINE.exec(raw);
    const level = match ? Number(match[1]) : -1;
    const [, , xref = '', tag = '', value = ''] = match ?? [];
    const goesOn = tag === 'CONC' || tag === 'CONT';
    if (!match || (level > open.length && !(goesOn && open.length > 0))) {
      badLines.push({ line, text: raw });
      const last = open.at(-1);
      if (last && LONG_TEXTS.has(last.tag)) last.value += `\n${raw}`;
      continue;
    }
    if (level > MAX_LEVEL) return { records, badLines, tooDeep: line };
    const parent = open[Math.min(level, open.length) - 1];
    if (parent && goesOn) {
      parent.value += (tag === 'CONT' ? '\n' : '') + value.replaceAll('@@', '@');
      open.length = Math.min(level, open.length);
      continue;
    }
    const node = { tag, xref, value: value.replaceAll('@@', '@'), line, children: [], taken: false };
    (parent ? parent.children : records).push(node);
    open.length = level;
    open.push(node);
  }
  return { records, badLines, tooDeep: null };
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}

/** The first child of this tag, marked as taken. */
export function take(node: GedcomNode, tag: string): GedcomNode | undefined {
  const child = node.children.find((one) => one.tag === tag && !one.taken);
  if (child) child.taken = true;
  return child;
}

export function takeAll(node: GedcomNode, tag: string): GedcomNode[] {
  const found = node.children.filter((one) => one.tag === tag && !one.taken);
  for (const child of found) child.taken = true;
  return found;
}

/** The number a value points to; null when it points to nothing ("@VOID@" says so on purpose). */
export function pointer(value: string): string | null {
  const xref = /^\s*@([^@\s][^@]*)@\s*$/.exec(value)?.[1];
  return xref === undefined || xref === 'VOID' ? null : xref;
}
