// Reads the written PDF back and counts its letters, shapes and pictures against the pages that were asked.
import type { Mark, TextMark } from '../../drawing/mark.ts';
import { counted, drawnIn, shortage } from '../check/tally.ts';
import type { ExportInput, ExportPorts, Shortage } from '../format.ts';
import { wordsAndPictures } from '../sceneMarks.ts';
import { type Ink, prepareInk } from './prepareInk.ts';
import { readPdf } from './readPdf.ts';
import { pdfPages } from './writePdf.ts';

export async function checkPdf(bytes: Uint8Array, input: ExportInput, { raster }: ExportPorts): Promise<Shortage> {
  const { pages } = pdfPages(input);
  const marks = pages.flatMap((page) => page.marks);
  const ink = await prepareInk(marks, raster);
  if (!ink.ok) return 'pdf: no typefaces';
  if (!/%%EOF\s*$/.test(new TextDecoder('latin1').decode(bytes.subarray(-16)))) return 'pdf: cut short';
  const found = readPdf(bytes);
  const { shapes, rims } = drawnIn(marks);
  const { written, pictured, rimless } = textsOf(marks, ink.value);
  const { images } = drawnIn(marks);
  return (
    (found.pages === pages.length ? null : `pdf: ${found.pages}/${pages.length} pages`) ??
    shortage('letters', counted(written.flatMap(lettersOf)), counted(found.texts.flatMap(lettersOf))) ??
    (found.pictures === images + pictured ? null : `pdf: pictures ${found.pictures}/${images + pictured}`) ??
    (found.shapes === shapes - invisible(marks) + rims - rimless
      ? null
      : `pdf: shapes ${found.shapes}/${shapes - invisible(marks) + rims - rimless}`)
  );
}

/** Joined Arabic letters count as the letters they stand for. */
const lettersOf = (text: string): string[] => [...text.normalize('NFKC')].filter((char) => char.trim() !== '');

function textsOf(marks: readonly Mark[], ink: Ink): { written: string[]; pictured: number; rimless: number } {
  const texts = wordsAndPictures(marks).filter((mark): mark is TextMark => mark.kind === 'text' && mark.text !== '');
  const pictured = texts.filter((mark) => !ink.runsOf(mark));
  return {
    written: texts.filter((mark) => ink.runsOf(mark)).map(({ text }) => text),
    pictured: pictured.length,
    // A text that is a picture has its rim inside.
    rimless: pictured.filter(({ halo }) => halo).length,
  };
}

/** Shapes that paint nothing are not written. */
const invisible = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => {
    if (mark.kind === 'group') return sum + invisible(mark.marks);
    if (mark.kind === 'text' || mark.kind === 'image') return sum;
    return sum + (isPaint(mark.fill) || isPaint(mark.stroke) ? 0 : 1);
  }, 0);

const isPaint = (ink: string | undefined): boolean => ink !== undefined && ink !== 'none';
