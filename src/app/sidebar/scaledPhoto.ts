// Makes a small copy of a chosen picture. Drawing it anew also leaves out what the file says about place and camera.
import type { Asset } from '../../model/records/facts.ts';

const SIDE_PX = 512;
const MOST_BASE64 = 1_400_000;
const TRIES = [
  ['image/webp', 0.85],
  ['image/jpeg', 0.85],
  ['image/jpeg', 0.6],
] as const;

export type NewAsset = Omit<Asset, 'id'>;

/** The picture at most 512 px wide and high; null when the file is no picture this browser can read. */
export async function scaledPhoto(file: Blob): Promise<NewAsset | null> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return null;
  }
  const scale = Math.min(1, SIDE_PX / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  for (const [mime, quality] of TRIES) {
    const asset = assetOf(canvas.toDataURL(mime, quality), 'photo');
    if (asset && asset.mime === mime && asset.data.length <= MOST_BASE64) return asset;
  }
  return null;
}

/** The bytes of a data URL as an asset; null when it is of a kind that is not kept. */
export function assetOf(dataUrl: string, kind: Asset['kind']): NewAsset | null {
  const match = /^data:(image\/(?:png|jpeg|webp));base64,([A-Za-z0-9+/]+={0,2})$/.exec(dataUrl);
  const [, mime, data] = match ?? [];
  return mime && data ? { kind, mime: mime as Asset['mime'], data } : null;
}
