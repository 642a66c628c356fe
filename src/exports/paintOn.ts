// Paints marks on a picture of the Raster port, photos included.
import type { Box } from '../base/geometry.ts';
import { PALETTES } from '../drawing/ink.ts';
import type { Mark } from '../drawing/mark.ts';
import { paintMarks } from '../drawing/toCanvas.ts';
import type { RasterJob } from '../ports/raster.ts';
import { needsOf } from './sceneMarks.ts';

/** The part of the drawing inside `box`, on `widthPx` pixels; `paper` makes it white instead of see-through. */
export function picture(
  marks: readonly Mark[],
  box: Box,
  widthPx: number,
  heightPx: number,
  paper: boolean,
): RasterJob {
  return {
    widthPx,
    heightPx,
    needs: needsOf(marks),
    paint: (context, pictures) => {
      if (paper) {
        context.fillStyle = PALETTES.paper.paper;
        context.fillRect(0, 0, widthPx, heightPx);
      }
      context.scale(widthPx / box.width, heightPx / box.height);
      context.translate(-box.x, -box.y);
      paintMarks(context, marks, PALETTES.paper, (_, { href, x, y, w, h }) => {
        const image = pictures.get(href);
        if (!image) return;
        const { width, height } = sizeOf(image);
        // Cut to fill, as `preserveAspectRatio: xMidYMid slice` does in SVG.
        const cut = Math.min(width / w, height / h);
        context.drawImage(image, (width - cut * w) / 2, (height - cut * h) / 2, cut * w, cut * h, x, y, w, h);
      });
    },
  };
}

const sizeOf = (image: CanvasImageSource): { width: number; height: number } =>
  'naturalWidth' in image
    ? { width: image.naturalWidth, height: image.naturalHeight }
    : 'width' in image && typeof image.width === 'number' && typeof image.height === 'number'
      ? { width: image.width, height: image.height }
      : { width: 1, height: 1 };
