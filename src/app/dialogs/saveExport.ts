// Makes the file, checks it, then asks where to put it, and tells how that went. The bytes are ready before the question.
import {
  type ExportFormat,
  type ExportInput,
  type ExportPorts,
  type ExportSentence,
  STOPPED,
} from '../../exports/format.ts';
import { makeFile } from '../../exports/makeFile.ts';
import type { Key } from '../../i18n/say.ts';
import type { Files, SaveFailure } from '../../ports/files.ts';

export type SaveStep =
  | { readonly at: 'choosing' | 'making' }
  | { readonly at: 'saved' | 'failed'; readonly sentences: readonly ExportSentence[] };

const FAILURES: Readonly<Record<SaveFailure, Key>> = {
  unwritable: 'files.exportUnwritablePlace',
  different: 'files.exportDifferent',
};

export async function saveExport(
  format: ExportFormat,
  input: ExportInput,
  name: string,
  { files, ...ports }: ExportPorts & { readonly files: Files },
): Promise<SaveStep> {
  const failed = (...sentences: ExportSentence[]): SaveStep => ({ at: 'failed', sentences });
  try {
    const made = await makeFile(format, input, ports);
    if (!made.ok) return made.error === STOPPED ? { at: 'saved', sentences: [STOPPED] } : failed(made.error);
    const { bytes, notes } = made.value;
    const saved = await files.save(bytes, name, format.mime);
    if (!saved.ok) return failed({ key: FAILURES[saved.error] });
    if (saved.value === 'cancelled') return { at: 'choosing' };
    const how = saved.value === 'checked' ? 'files.exportChecked' : 'files.exportDownloaded';
    return { at: 'saved', sentences: [{ key: how, values: { name } }, ...notes] };
  } catch {
    // A printer that fails on a drawing nobody foresaw must not take the page with it.
    return failed({ key: 'files.exportFailed' });
  }
}
