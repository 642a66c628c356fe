// All export formats. The dialog, the file names and the contract test read this list; adding a format is one line here.
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import type { ExportFormat } from './format.ts';
import { gedcom } from './gedcom.ts';
import { graphml } from './graphml.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { pptx } from './pptx.ts';
import { svg } from './svg.ts';
import { xlsx } from './xlsx.ts';

export const EXPORTS: readonly ExportFormat[] = [png, pdf, svg, docx, pptx, xlsx, csv, gedcom, graphml];
