// Writes src/base/textWidthTable.ts from two weights of Noto Sans: node tests/support/makeTextWidths.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const FONTS = { 400: '400Regular/NotoSans_400Regular.ttf', 600: '600SemiBold/NotoSans_600SemiBold.ttf' };
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
];

/** A function from code point to advance width in thousandths, or null (OpenType tables head, hhea, hmtx, cmap 4). */
function advanceOf(file) {
  const bytes = readFileSync(file);
  const table = (tag) => {
    for (let i = 0; i < bytes.readUInt16BE(4); i++) {
      const at = 12 + 16 * i;
      if (bytes.toString('latin1', at, at + 4) === tag) return bytes.subarray(bytes.readUInt32BE(at + 8));
    }
    throw new Error(`${file} has no table ${tag}`);
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const metrics = table('hhea').readUInt16BE(34);
  const hmtx = table('hmtx');
  const cmap = table('cmap');
  let map;
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    if (sub.readUInt16BE(0) === 4) map = sub;
  }
  const segments = map.readUInt16BE(6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments];
  const glyphOf = (point) => {
    for (let i = 0; i < segments; i++) {
      if (map.readUInt16BE(ends + 2 * i) < point) continue;
      const start = map.readUInt16BE(starts + 2 * i);
      if (start > point) return 0;
      const delta = map.readUInt16BE(deltas + 2 * i);
      const offset = map.readUInt16BE(offsets + 2 * i);
      if (offset === 0) return (point + delta) & 0xffff;
      const glyph = map.readUInt16BE(offsets + 2 * i + offset + 2 * (point - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
  return (point) => {
    const glyph = glyphOf(point);
    return glyph === 0 ? null : (hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm;
  };
}

const cell = (width) => (width === null ? '--' : Math.min(1295, Math.round(width)).toString(36).padStart(2, '0'));

const lines = [
  "// Widths of the letters of Noto Sans in thousandths of the size, two base-36 digits each, '--' where the font has",
  '// no such letter. Made by tests/support/makeTextWidths.mjs.',
  '/** First and last code point of each stretch, in the order of the strings below. */',
  'export const RANGES: readonly (readonly [number, number])[] = [',
  ...RANGES.map(([a, b]) => `  [0x${a.toString(16)}, 0x${b.toString(16)}],`),
  '];',
];
for (const [weight, file] of Object.entries(FONTS)) {
  const advance = advanceOf(`node_modules/@expo-google-fonts/noto-sans/${file}`);
  lines.push(`export const WIDTHS_${weight}: readonly string[] = [`);
  for (const [first, last] of RANGES) {
    const cells = Array.from({ length: last - first + 1 }, (_, i) => cell(advance(first + i)));
    lines.push(`  '${cells.join('')}',`);
  }
  lines.push('];');
}
writeFileSync('src/base/textWidthTable.ts', `${lines.join('\n')}\n`);
