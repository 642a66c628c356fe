// Writes a file and reads it back: what does not hold everything that was asked, or holds a secret, is never a file.
import { err } from '../base/result.ts';
import {
  type ExportFormat,
  type ExportInput,
  type ExportPorts,
  type ExportResult,
  type ExportSentence,
  STOPPED,
} from './format.ts';
import { type Part, wordsOf } from './part.ts';

export const GIVES_AWAY: ExportSentence = { key: 'files.exportGivesAway' };

/** Would a word that is kept from this audience be in it? */
export const givesSecretAway = (input: ExportInput, parts: readonly Part[]): boolean =>
  [input.title, ...wordsOf(parts)].some(input.givesAway);

export async function makeFile(format: ExportFormat, input: ExportInput, ports: ExportPorts): Promise<ExportResult> {
  if (!(await ports.step(0))) return err(STOPPED);
  // The mask has taken secrets out; a title that was typed, or a mistake of ours, must not bring them back.
  if (givesSecretAway(input, format.parts(input))) return err(GIVES_AWAY);
  const made = await format.write(input, ports);
  if (!made.ok) return made;
  if (!(await ports.step(1))) return err(STOPPED);
  const missing = await missingIn(format, made.value.bytes, input, ports);
  return missing === null ? made : err({ key: 'files.exportIncomplete', values: { what: missing } });
}

/** Bytes that cannot even be read back are not a file either. */
async function missingIn(
  format: ExportFormat,
  bytes: Uint8Array,
  input: ExportInput,
  ports: ExportPorts,
): Promise<string | null> {
  try {
    return await format.check(bytes, input, ports);
  } catch (problem) {
    return `${format.id}: ${problem instanceof Error ? problem.name : 'unreadable'}`;
  }
}
