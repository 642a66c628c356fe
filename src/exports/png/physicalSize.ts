// Gives a PNG its size in millimetres (pHYs) and takes out everything but the picture: no dates, no program, no profile.
import { crc32 } from './crc32.ts';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10] as const;
/** Header, palette and transparency, pixels, end. */
const KEPT: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The chunks of a PNG; null when it is not one, or when a chunk is cut short or damaged. */
export function chunksOf(png: Uint8Array): Chunk[] | null {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at < png.length) {
    if (at + 12 > png.length) return null;
    const length = view.getUint32(at);
    if (at + 12 + length > png.length) return null;
    const typed = png.subarray(at + 4, at + 8 + length);
    if (view.getUint32(at + 8 + length) !== crc32(typed)) return null;
    chunks.push({ type: String.fromCharCode(...typed.subarray(0, 4)), data: typed.subarray(4) });
    at += 12 + length;
  }
  return chunks.at(-1)?.type === 'IEND' ? chunks : null;
}

function bytesOf(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const length = chunks.reduce((sum, { data }) => sum + 12 + data.length, SIGNATURE.length as number);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    for (let i = 0; i < 4; i += 1) bytes[at + 4 + i] = type.charCodeAt(i);
    bytes.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
    at += 12 + data.length;
  }
  return bytes;
}

function physChunk(pixelsPerMetre: number): Chunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, pixelsPerMetre);
  view.setUint32(4, pixelsPerMetre);
  data[8] = 1;
  return { type: 'pHYs', data };
}

/** The same picture with its size on paper; null when the bytes are not a sound PNG. */
export function withPhysicalSize(png: Uint8Array, pixelsPerMetre: number): Uint8Array<ArrayBuffer> | null {
  const chunks = chunksOf(png)?.filter(({ type }) => KEPT.includes(type));
  const [header, ...rest] = chunks ?? [];
  if (header?.type !== 'IHDR') return null;
  return bytesOf([header, physChunk(pixelsPerMetre), ...rest]);
}
