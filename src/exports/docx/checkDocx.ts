// Opens the written report and counts its words, tables and pictures against what was asked.
import { checkPngs } from '../check/checkPng.ts';
import { checkSvg } from '../check/checkSvg.ts';
import { counted, shortage } from '../check/tally.ts';
import type { ExportInput, ExportPorts, Shortage } from '../format.ts';
import { opened, textOf, textsIn, valuesIn } from '../package.ts';
import { type Part, picturesIn } from '../part.ts';
import { reportParts } from '../report/reportParts.ts';

export async function checkDocx(bytes: Uint8Array, input: ExportInput, { raster }: ExportPorts): Promise<Shortage> {
  const files = opened(bytes);
  const xml = textOf(files, 'word/document.xml');
  const parts = reportParts(input);
  const pictures = picturesIn(parts);
  const drawings = Object.keys(files).filter((path) => path.endsWith('.svg'));
  const pngs = Object.keys(files)
    .filter((path) => path.endsWith('.png'))
    .flatMap((path) => files[path] ?? []);
  return (
    shortage('words', counted(wordsOf(parts)), counted(textsIn(xml, 'w:t').filter((text) => text !== ''))) ??
    shortage(
      'descriptions',
      counted(pictures.map(({ alt }) => alt.toWellFormed())),
      counted(valuesIn(xml, 'descr').filter((text) => text !== '')),
    ) ??
    shortageOfDrawings(files, drawings, pictures) ??
    (await checkPngs(pngs, pictures, raster))
  );
}

/** Every drawing that was asked is one of those inside. */
function shortageOfDrawings(
  files: ReturnType<typeof opened>,
  paths: readonly string[],
  pictures: ReturnType<typeof picturesIn>,
): Shortage {
  for (const { sheet, drawing } of pictures) {
    const found = paths.some((path) => checkSvg(files[path] ?? new Uint8Array(), sheet) === null);
    if (!found) return `drawing: ${drawing.name}`;
  }
  return null;
}

const wordsOf = (parts: readonly Part[]): string[] =>
  parts
    .flatMap((part) => {
      switch (part.is) {
        case 'heading':
        case 'paragraph':
        case 'text':
          return [part.text];
        case 'list':
          return part.items;
        case 'table':
          return [...part.grid.columns, ...part.grid.rows.flat().map(String)];
        default:
          return [];
      }
    })
    .map((text) => text.toWellFormed())
    .filter((text) => text !== '');
