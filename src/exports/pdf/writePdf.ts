// Lays the drawing out on pages and prints them as PDF.
import { jsPDF } from 'jspdf';
import { err, ok } from '../../base/result.ts';
import type { Mark } from '../../drawing/mark.ts';
import { type ExportInput, type ExportPorts, type ExportResult, STOPPED } from '../format.ts';
import { PAGE_MARGIN_MM, type PaperSize, pageNumber, pagesOf } from '../paper.ts';
import { type Sheet, sheetMarks } from '../sheet.ts';
import { paintPdf } from './paintPdf.ts';
import { prepareInk } from './prepareInk.ts';

/** So much is painted before the screen gets a turn. */
const MARKS_PER_STEP = 200;
/** The same for every file: a random one would tell two exports of the same drawing apart. */
const FILE_ID = '0'.repeat(32);

/** The pages with everything on them. */
export function pdfPages(input: ExportInput): { size: PaperSize; pages: { sheet: Sheet; marks: Mark[] }[] } {
  const { size, sheets } = pagesOf(input);
  const pages = sheets.map((sheet, i) => ({
    sheet,
    marks: [...sheetMarks(sheet), pageNumber(input, sheet, i + 1, sheets.length)],
  }));
  return { size, pages };
}

export async function writePdf(input: ExportInput, { raster, step }: ExportPorts): Promise<ExportResult> {
  const { size, pages } = pdfPages(input);
  const ink = await prepareInk(
    pages.flatMap(({ marks }) => marks),
    raster,
  );
  if (!ink.ok) return err(ink.error);

  const doc = new jsPDF({
    unit: 'mm',
    format: [size.widthMm, size.heightMm],
    orientation: size.widthMm > size.heightMm ? 'landscape' : 'portrait',
    putOnlyUsedFonts: true,
    compress: true,
  });
  describe(doc, input);
  for (const { family, base64 } of ink.value.faces) {
    doc.addFileToVFS(`${family}.ttf`, base64);
    doc.addFont(`${family}.ttf`, family, 'normal');
  }
  for (const [i, { sheet, marks }] of pages.entries()) {
    if (i > 0) doc.addPage([size.widthMm, size.heightMm], size.widthMm > size.heightMm ? 'landscape' : 'portrait');
    const { x, y } = sheet.scene.bounds;
    const toPage = {
      mmPerUnit: 1 / sheet.unitsPerMm,
      x: PAGE_MARGIN_MM - x / sheet.unitsPerMm,
      y: PAGE_MARGIN_MM - y / sheet.unitsPerMm,
    };
    doc.saveGraphicsState();
    keepInside(doc, size);
    for (let from = 0; from < marks.length; from += MARKS_PER_STEP) {
      paintPdf(doc, marks.slice(from, from + MARKS_PER_STEP), toPage, ink.value);
      if (!(await step((i + from / marks.length) / pages.length))) return err(STOPPED);
    }
    doc.restoreGraphicsState();
  }
  return ok({ bytes: new Uint8Array(doc.output('arraybuffer')), notes: [] });
}

/** A part of a larger drawing ends at the edge of its page. */
function keepInside(doc: jsPDF, { widthMm, heightMm }: PaperSize): void {
  const [x, y] = [PAGE_MARGIN_MM - 0.5, PAGE_MARGIN_MM - 0.5];
  doc.rect(x, y, widthMm - 2 * x, heightMm - 2 * y, null);
  doc.clip();
  doc.discardPath();
}

/** What a PDF says about itself: its title, its language and the day; no author, no hour, no place. */
function describe(doc: jsPDF, { title, date, language }: ExportInput): void {
  doc.setProperties({ title: title.toWellFormed() });
  doc.setLanguage(language);
  doc.setFileId(FILE_ID);
  doc.setCreationDate(`D:${creationDay(date)}000000+00'00'`);
  // The product joins Arabic letters itself: jsPDF would join them a second time, in the wrong direction.
  const { events } = doc.internal;
  for (const token of Object.keys(events.getTopics()['preProcessText'] ?? {})) events.unsubscribe(token);
}

/** jsPDF takes no years after 2037. */
const creationDay = (date: string): string =>
  /^20([0-2]\d|3[0-7])-\d\d-\d\d$/.test(date) ? date.replaceAll('-', '') : '20000101';
