// Gets everything ready that a page needs before it is painted: typefaces, texts cut into runs, and small pictures of
// photos and of texts that no typeface can write. Nothing is ever left out: what cannot be drawn stops the export.
import { err, ok, type Result } from '../../base/result.ts';
import { markBounds } from '../../drawing/bounds.ts';
import type { ImageMark, Mark, TextMark } from '../../drawing/mark.ts';
import type { Raster } from '../../ports/raster.ts';
import type { ExportSentence } from '../format.ts';
import { picture } from '../paintOn.ts';
import { wordsAndPictures } from '../sceneMarks.ts';
import { unwritableText } from '../unwritable.ts';
import type { Covers } from './characterMap.ts';
import { type Face, faceOf, type Weight } from './fonts.ts';
import { FONTS, type FontId, OWN_LETTERS, type TextRun, textRuns } from './textRuns.ts';

export interface Ink {
  readonly faces: readonly { readonly family: string; readonly base64: string }[];
  /** The runs of a text; absent when it is drawn as a picture. */
  readonly runsOf: (mark: TextMark) => readonly TextRun[] | undefined;
  /** PNG of a photo or of a text that cannot be written. */
  readonly pictureOf: (mark: TextMark | ImageMark) => Uint8Array | undefined;
}

/** Pixels per drawing unit of a picture inside the page: sharp at the largest scale. */
const PIXELS_PER_UNIT = 6;
const LARGEST_PX = 2000;

export const familyOf = (font: FontId, weight: Weight): string => `${font}-${weight}`;
const weightOf = (mark: TextMark): Weight => mark.weight ?? 400;

export async function prepareInk(marks: readonly Mark[], raster: Raster): Promise<Result<Ink, ExportSentence>> {
  const all = wordsAndPictures(marks);
  const texts = all.filter((mark) => mark.kind === 'text').filter(({ text }) => text !== '');
  const faces = await facesFor(texts);
  const runs = new Map<string, readonly TextRun[]>();
  const pictures = new Map<string, Uint8Array>();
  for (const mark of all) {
    const key = keyOf(mark);
    if (mark.kind === 'text') {
      if (mark.text === '' || runs.has(key)) continue;
      const coversOf = (font: FontId): Covers => faces.get(familyOf(font, weightOf(mark)))?.covers ?? nothing;
      const covers = { latin: coversOf('latin'), arabic: coversOf('arabic'), ethiopic: coversOf('ethiopic') };
      const found = textRuns(mark.text, covers);
      if (found) {
        runs.set(key, found);
        continue;
      }
      if (!(await raster.canDraw(mark.text))) return err(unwritableText(mark.text));
    }
    if (pictures.has(key)) continue;
    const bytes = await pngOf(mark, raster);
    if (!bytes) return err(mark.kind === 'text' ? unwritableText(mark.text) : { key: 'files.exportPictureFailed' });
    pictures.set(key, bytes);
  }
  return ok({
    faces: [...faces].map(([family, { base64 }]) => ({ family, base64 })),
    runsOf: (mark) => runs.get(keyOf(mark)),
    pictureOf: (mark) => pictures.get(keyOf(mark)),
  });
}

const nothing = (): boolean => false;

async function facesFor(texts: readonly TextMark[]): Promise<Map<string, Face>> {
  const faces = new Map<string, Face>();
  for (const font of FONTS) {
    for (const weight of [400, 600] as const) {
      const used = texts.filter(
        (mark) => weightOf(mark) === weight && (font === 'latin' || OWN_LETTERS[font].test(mark.text)),
      );
      if (used.length > 0) faces.set(familyOf(font, weight), await faceOf(font, weight));
    }
  }
  return faces;
}

const keyOf = (mark: TextMark | ImageMark): string =>
  mark.kind === 'text'
    ? JSON.stringify([mark.text, weightOf(mark), mark.size, mark.ink, mark.halo, mark.anchor])
    : JSON.stringify([mark.href, mark.w, mark.h, mark.clip]);

function pngOf(mark: TextMark | ImageMark, raster: Raster): Promise<Uint8Array | null> {
  const box = markBounds(mark);
  if (!box) return Promise.resolve(null);
  const scale = Math.min(PIXELS_PER_UNIT, LARGEST_PX / Math.max(box.width, box.height));
  return raster.png(picture([mark], box, Math.ceil(box.width * scale), Math.ceil(box.height * scale), false));
}
