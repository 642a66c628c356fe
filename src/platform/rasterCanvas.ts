// The Raster port on a canvas of the browser.
import type { Box } from '../base/geometry.ts';
import type { Raster, RasterNeeds, RasterPictures } from '../ports/raster.ts';

const FAMILIES = ["'Noto Sans'", "'Noto Sans Arabic'"] as const;
const WEIGHTS = [400, 600] as const;
/** Chromium makes 16384 x 16384; tablets give an empty picture above 16 million pixels (decisions: present-and-export 4.2). */
const SIDE_PX = 16_384;
const AREA_PX = { desktop: 16_384 * 16_384, tablet: 16_777_216 };
/** No script has this letter: what is drawn for it is the box for missing letters. */
const NO_LETTER = '\u{10fffd}';
const SAMPLE_PX = 32;

const isTablet = (): boolean => /iPad|iPhone|Android/.test(navigator.userAgent) || navigator.maxTouchPoints > 1;

/** Loads the parts of our own faces that these texts use. */
async function loadFaces(texts: readonly string[]): Promise<void> {
  const letters = [...new Set(texts.join('').normalize('NFC'))].join('');
  if (letters === '') return;
  const loads = FAMILIES.flatMap((family) =>
    WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px ${family}`, letters)),
  );
  // A face that does not load is replaced by one of the device; the letters are still drawn.
  await Promise.allSettled(loads);
}

async function loadPictures(hrefs: readonly string[]): Promise<RasterPictures | null> {
  const pictures = new Map<string, CanvasImageSource>();
  for (const href of hrefs) {
    const image = new Image();
    image.src = href;
    try {
      await image.decode();
    } catch {
      return null;
    }
    pictures.set(href, image);
  }
  return pictures;
}

function canvasOf(widthPx: number, heightPx: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  return canvas;
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array | null> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}

export function rasterCanvas(): Raster {
  return {
    limits: { sidePx: SIDE_PX, areaPx: isTablet() ? AREA_PX.tablet : AREA_PX.desktop },
    async png({ widthPx, heightPx, needs, paint }) {
      const pictures = await prepared(needs);
      const canvas = canvasOf(widthPx, heightPx);
      const context = canvas.getContext('2d');
      if (!context || !pictures) return null;
      paint(context, pictures);
      const bytes = await bytesOf(canvas);
      // Frees the pixels at once; browsers keep them until long after the last use.
      canvas.width = 0;
      return bytes;
    },
    async blanks(png, places) {
      const picture = await openedPng(png);
      const context = picture && canvasOf(picture.width, picture.height).getContext('2d', { willReadFrequently: true });
      if (!picture || !context) return null;
      context.drawImage(picture, 0, 0);
      const blank = places.filter((place) => isEven(context, place)).length;
      context.canvas.width = 0;
      picture.close();
      return blank;
    },
    async canDraw(text) {
      await loadFaces([text]);
      const missing = sampleOf(NO_LETTER);
      const letters = new Set(text.toWellFormed().match(/[^\s\p{M}\p{Cf}\p{Cc}]/gu));
      return [...letters].every((char) => sampleOf(char) !== missing);
    },
  };
}

const prepared = async ({ texts, pictures }: RasterNeeds): Promise<RasterPictures | null> => {
  await loadFaces(texts);
  return loadPictures(pictures);
};

async function openedPng(png: Uint8Array): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }));
  } catch {
    return null;
  }
}

/** Whether every pixel of the place has the same colour. */
function isEven(context: CanvasRenderingContext2D, { x, y, width, height }: Box): boolean {
  const [w, h] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  const { data } = context.getImageData(Math.round(x), Math.round(y), w, h);
  const pixels = new Uint32Array(data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** The pixels of one letter, as text. */
function sampleOf(char: string): string {
  const context = canvasOf(SAMPLE_PX * 2, SAMPLE_PX * 2).getContext('2d', { willReadFrequently: true });
  if (!context) return '';
  context.font = `400 ${SAMPLE_PX}px ${FAMILIES.join(', ')}, sans-serif`;
  context.fillText(char, 4, SAMPLE_PX * 1.4);
  return context.getImageData(0, 0, SAMPLE_PX * 2, SAMPLE_PX * 2).data.join();
}
