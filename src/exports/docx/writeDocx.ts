// Writes the pieces of a report as a Word document: one section per run of pages that lie the same way.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { err, ok } from '../../base/result.ts';
import { type ExportInput, type ExportPorts, type ExportResult, type ExportSentence, STOPPED } from '../format.ts';
import { anonymous } from '../package.ts';
import type { Grid, Part, PicturePart } from '../part.ts';
import { pngOf, sharpness } from '../png.ts';
import { readableDate } from '../readableDate.ts';
import { reportParts } from '../report/reportParts.ts';
import { svgBytes } from '../svg.ts';
import { type Lying, sectionsOf } from './sections.ts';
import { STYLES } from './styles.ts';

const PX_PER_MM = 96 / 25.4;
const MARGIN = '20mm';
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

export async function writeDocx(input: ExportInput, ports: ExportPorts): Promise<ExportResult> {
  const sections = sectionsOf(reportParts(input));
  const notes: ExportSentence[] = [];
  const children: (Paragraph | Table)[][] = [];
  const all = sections.reduce((sum, { parts }) => sum + parts.length, 0);
  let done = 0;
  for (const { parts } of sections) {
    const blocks: (Paragraph | Table)[] = [];
    for (const part of parts) {
      if (!(await ports.step(done / all))) return err(STOPPED);
      done += 1;
      if (part.is !== 'picture') {
        blocks.push(...blocksOf(part));
        continue;
      }
      const made = await pngOf(part.sheet, ports.raster);
      if (!made.ok) return made;
      notes.push(...sharpness(made.value.dpi));
      blocks.push(pictureBlock(input, part, made.value.bytes, done));
    }
    children.push(blocks);
  }
  const document = new Document({
    title: input.title.toWellFormed(),
    creator: '',
    styles: STYLES(LOCALES[input.language]),
    sections: sections.map(({ lying }, i) => ({
      properties: { page: pageOf(lying) },
      footers: { default: footer(input) },
      children: children[i] ?? [],
    })),
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return ok({ bytes: anonymous(bytes, { title: input.title, language: input.language }), notes });
}

/** A4, upright or lying; docx swaps width and height itself. */
const pageOf = (lying: Lying) => ({
  size: {
    width: '210mm' as const,
    height: '297mm' as const,
    orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } as const,
});

function footer({ say, date, audience, title }: ExportInput): Footer {
  const stamp = `${title} · ${say('files.exportStamp', { date: readableDate(date, say), audience })} · `;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Quiet',
        children: [
          new TextRun(stamp.toWellFormed()),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function blocksOf(part: Exclude<Part, PicturePart>): (Paragraph | Table)[] {
  switch (part.is) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[part.level],
          keepNext: true,
          children: [words(part.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...(part.quiet ? { style: 'Quiet' } : {}), children: [words(part.text)] })];
    case 'list':
      return part.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [words(item)] }));
    case 'table':
      return [tableBlock(part.grid), new Paragraph({})];
    default:
      return [new Paragraph({ children: [words(part.text)] })];
  }
}

/** Right-to-left letters inside a Dutch line find their own way; broken halves of characters would break the file. */
const words = (text: string): TextRun => new TextRun(text.toWellFormed());

function tableBlock({ columns, rows }: Grid): Table {
  const cell = (text: string, head: boolean): TableCell =>
    new TableCell({
      children: [new Paragraph({ style: head ? 'TableHead' : 'TableText', children: [words(text)] })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      // Repeated at the top of every page, and what a screen reader takes for the names of the columns.
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column) => cell(column, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((value) => cell(String(value), false)) })),
    ],
  });
}

function pictureBlock(input: ExportInput, part: PicturePart, png: Uint8Array, nr: number): Paragraph {
  const { sheet, short, alt, drawing } = part;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'svg',
        data: svgBytes({ ...input, drawing, title: drawing.name }, sheet),
        fallback: { type: 'png', data: png },
        transformation: { width: sheet.widthMm * PX_PER_MM, height: sheet.heightMm * PX_PER_MM },
        altText: {
          // The library would count on from the file before.
          id: String(nr),
          name: drawing.name.toWellFormed(),
          title: short.toWellFormed(),
          description: alt.toWellFormed(),
        },
      }),
    ],
  });
}
