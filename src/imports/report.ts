// Gathers what an import has to tell: one line per sentence, counted, with a few examples.
import type { Key } from '../i18n/say.ts';
import type { ReportGroup, ReportLine } from './format.ts';

const MOST_EXAMPLES = 5;
const LONGEST_EXAMPLE = 80;

export interface Report {
  /** Once more this; an example is a name or a piece of the file. */
  add(group: ReportGroup, key: Key, example?: string, kept?: string): void;
  /** The lines, those to look at first. */
  lines(): ReportLine[];
}

export function createReport(order: readonly ReportGroup[]): Report {
  const found = new Map<Key, { group: ReportGroup; count: number; examples: Set<string>; kept: string[] }>();
  return {
    add(group, key, example = '', kept) {
      let line = found.get(key);
      if (!line) {
        line = { group, count: 0, examples: new Set(), kept: [] };
        found.set(key, line);
      }
      line.count += 1;
      if (example !== '' && line.examples.size < MOST_EXAMPLES) line.examples.add(shortened(example));
      if (kept !== undefined) line.kept.push(kept);
    },
    lines: () =>
      [...found]
        .map(([key, { group, count, examples, kept }]) => ({
          group,
          sentence: { key, values: { count } },
          examples: [...examples],
          ...(kept.length > 0 ? { kept } : {}),
        }))
        .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group)),
  };
}

const shortened = (text: string): string =>
  text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE).toWellFormed()}…` : text;
