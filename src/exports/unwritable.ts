// Texts that this device has no letters for. Boxes in a report instead of a name are worse than no report.
import type { Raster } from '../ports/raster.ts';
import type { ExportSentence } from './format.ts';

const LONGEST_QUOTE = 60;

/** The first text with a character that cannot be drawn; null when all can. */
export async function firstUnwritable(texts: readonly string[], raster: Raster): Promise<string | null> {
  if (await raster.canDraw(texts.join(' '))) return null;
  for (const text of texts) if (!(await raster.canDraw(text))) return text;
  return null;
}

export const unwritableText = (text: string): ExportSentence => ({
  key: 'files.exportUnwritable',
  values: { text: text.slice(0, LONGEST_QUOTE).toWellFormed() },
});
