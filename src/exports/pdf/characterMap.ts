// Which characters a TrueType font can draw, read from its `cmap` table (formats 4 and 12 of the OpenType specification).
export type Covers = (codePoint: number) => boolean;

const NOTHING: Covers = () => false;

/** The tables of segments of a font; a font that cannot be read covers nothing. */
export function characterMap(font: Uint8Array): Covers {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  try {
    const table = cmapOffset(view);
    if (table === null) return NOTHING;
    const readers: Covers[] = [];
    for (let i = 0; i < view.getUint16(table + 2); i += 1) {
      const at = table + view.getUint32(table + 4 + i * 8 + 4);
      const format = view.getUint16(at);
      if (format === 4) readers.push(segments(view, at));
      if (format === 12) readers.push(groups(view, at));
    }
    return (codePoint) => readers.some((covers) => covers(codePoint));
  } catch (problem) {
    if (problem instanceof RangeError) return NOTHING;
    throw problem;
  }
}

function cmapOffset(view: DataView): number | null {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    if (view.getUint32(at) === 0x636d6170) return view.getUint32(at + 8);
  }
  return null;
}

function segments(view: DataView, at: number): Covers {
  const count = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const offsets = deltas + count * 2;
  const covered = new Set<number>();
  for (let i = 0; i < count; i += 1) {
    const [start, end] = [view.getUint16(starts + i * 2), view.getUint16(ends + i * 2)];
    const [delta, offset] = [view.getUint16(deltas + i * 2), view.getUint16(offsets + i * 2)];
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph =
        offset === 0 ? (code + delta) & 0xffff : view.getUint16(offsets + i * 2 + offset + (code - start) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
  return (codePoint) => covered.has(codePoint);
}

function groups(view: DataView, at: number): Covers {
  const ranges: [number, number][] = [];
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const [start, end, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    ranges.push([glyph === 0 ? start + 1 : start, end]);
  }
  return (codePoint) => ranges.some(([start, end]) => codePoint >= start && codePoint <= end);
}
