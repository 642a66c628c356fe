// Everything that reading a line takes, in one piece that is loaded after the page is there.
import { applyChanges, type Change } from '../../base/transact.ts';
import { KINDS } from '../../diagrams/registry.ts';
import { runCalls } from '../../editor/runCalls.ts';
import { mask } from '../../model/mask.ts';
import type { AudienceKind } from '../../model/masked.ts';
import type { Tables } from '../../model/records/registry.ts';
import { completions } from '../../shorthand/completions.ts';
import { interpret, type Understood } from '../../shorthand/interpret.ts';
import { printStatements } from '../../shorthand/print.ts';
import type { Setting } from '../../shorthand/setting.ts';
import type { Draft } from './draft.ts';

/** The tables as they will be, laid out as they will stand. */
function draftOf(
  tables: Tables,
  { calls, ids }: Understood,
  audience: AudienceKind,
  newId: Setting['newId'],
): Draft | null {
  if (calls.length === 0) return null;
  const ran = runCalls(tables, newId, KINDS, {
    label: 'shorthand.step',
    calls,
    ids,
    done: { key: 'shorthand.step' },
  });
  if ('refused' in ran) return null;
  return { tables: mask(applyChanges(tables, ran.changes) as Tables, audience), ids: new Set(toCome(ran.changes)) };
}

/** What was not there, and the lines that become others. */
const toCome = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ id, table, before }) => (before === null || LINES.has(table) ? [id] : []));

const LINES: ReadonlySet<string> = new Set(['partnership', 'parentLink', 'tie']);

export const engine = { interpret, completions, printStatements, draftOf };
export type Engine = typeof engine;
