// Lays the drawing out on pages and prints them as PDF.
import { jsPDF } from 'jspdf';
import { err, ok } from '../../base/result.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { ExportInput, ExportPorts, ExportResult } from '../format.ts';
import { FOOTER_MM, PAGE_MARGIN_MM, pagesOf } from '../paper.ts';
import { sceneMarks } from '../sceneMarks.ts';
import type { Sheet } from '../sheet.ts';
import { paintPdf } from './paintPdf.ts';
import { prepareInk } from './prepareInk.ts';

const FOOTER_SIZE_MM = 2.6;
/** The same for every file: a random one would tell two exports of the same drawing apart. */
const FILE_ID = '0'.repeat(32);

export async function writePdf(input: ExportInput, ports: ExportPorts): Promise<ExportResult> {
  const { size, sheets } = pagesOf(input);
  const pages = sheets.map((sheet, i) => ({
    sheet,
    marks: [...sceneMarks(sheet.scene), pageNumber(input, sheet, i + 1, sheets.length)],
  }));
  const ink = await prepareInk(
    pages.flatMap(({ marks }) => marks),
    ports.raster,
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
  pages.forEach(({ sheet, marks }, i) => {
    if (i > 0) doc.addPage([size.widthMm, size.heightMm], size.widthMm > size.heightMm ? 'landscape' : 'portrait');
    const { x, y } = sheet.scene.bounds;
    const toPage = {
      mmPerUnit: 1 / sheet.unitsPerMm,
      x: PAGE_MARGIN_MM - x / sheet.unitsPerMm,
      y: PAGE_MARGIN_MM - y / sheet.unitsPerMm,
    };
    paintPdf(doc, marks, toPage, ink.value);
  });
  return ok({ bytes: new Uint8Array(doc.output('arraybuffer')), notes: [] });
}

function pageNumber({ say }: ExportInput, { scene, unitsPerMm }: Sheet, page: number, pages: number): Mark {
  return {
    kind: 'text',
    x: scene.bounds.x + scene.bounds.width,
    y: scene.bounds.y + scene.bounds.height + FOOTER_MM * unitsPerMm,
    text: say('files.exportPage', { page, pages }),
    size: FOOTER_SIZE_MM * unitsPerMm,
    anchor: 'end',
    ink: 'muted',
  };
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
