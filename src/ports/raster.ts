// Pixels belong to the platform: this is what exports ask of it. Everything painted is described by a function, so that
// the same marks reach paper, screen and picture.
import type { Box } from '../base/geometry.ts';

/** What has to be loaded before painting: letters in the product's own faces, and photos by their data URL. */
export interface RasterNeeds {
  readonly texts: readonly string[];
  readonly pictures: readonly string[];
}

export type RasterContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
export type RasterPictures = ReadonlyMap<string, CanvasImageSource>;

export interface RasterJob {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly needs: RasterNeeds;
  readonly paint: (context: RasterContext, pictures: RasterPictures) => void;
}

export interface Raster {
  /** The largest picture this device makes without fail. */
  readonly limits: { readonly sidePx: number; readonly areaPx: number };
  /** The picture as PNG bytes; null when the device could not make it. */
  png(job: RasterJob): Promise<Uint8Array | null>;
  /**
   * Opens PNG bytes again and says how many of these places, in pixels, show one even colour and so nothing drawn; null
   * when the bytes cannot be opened.
   */
  blanks(png: Uint8Array, places: readonly Box[]): Promise<number | null>;
  /** Whether this device has a letter for every character of the text. */
  canDraw(text: string): Promise<boolean>;
}
