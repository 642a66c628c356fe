// All export formats. The dialog, the file names and the contract test read this list; adding a format is one line here.
import type { ExportFormat } from './format.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

export const EXPORTS: readonly ExportFormat[] = [png, pdf, svg];
