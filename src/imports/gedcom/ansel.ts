// ANSEL (Z39.47), the letters of older GEDCOM files: accents are bytes that stand before their letter.
const LETTERS: { readonly [byte: number]: string } = {
  161: 'Ł',
  162: 'Ø',
  163: 'Đ',
  164: 'Þ',
  165: 'Æ',
  166: 'Œ',
  167: 'ʹ',
  168: '·',
  169: '♭',
  170: '®',
  171: '±',
  172: 'Ơ',
  173: 'Ư',
  174: 'ʼ',
  176: 'ʻ',
  177: 'ł',
  178: 'ø',
  179: 'đ',
  180: 'þ',
  181: 'æ',
  182: 'œ',
  183: 'ʺ',
  184: 'ı',
  185: '£',
  186: 'ð',
  188: 'ơ',
  189: 'ư',
  190: '□',
  191: '■',
  192: '°',
  193: 'ℓ',
  194: '℗',
  195: '©',
  196: '♯',
  197: '¿',
  198: '¡',
  199: 'ß',
  200: '€',
  205: 'e',
  206: 'o',
  207: 'ß',
};

/** From byte 0xE0 on; combining marks of Unicode, which come after their letter. */
const ACCENTS = [
  '\u0309',
  '\u0300',
  '\u0301',
  '\u0302',
  '\u0303',
  '\u0304',
  '\u0306',
  '\u0307',
  '\u0308',
  '\u030c',
  '\u030a',
  '\ufe20',
  '\ufe21',
  '\u0315',
  '\u030b',
  '\u0310',
  '\u0327',
  '\u0328',
  '\u0323',
  '\u0324',
  '\u0325',
  '\u0333',
  '\u0332',
  '\u0326',
  '\u031c',
  '\u032e',
  '\ufe22',
  '\ufe23',
  '\ufffd',
  '\ufffd',
  '\u0313',
];

export function decodeAnsel(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = '';
  let accents = '';
  for (const byte of bytes) {
    if (byte >= 0xe0 && byte <= 0xfe) {
      accents = (ACCENTS[byte - 0xe0] ?? '') + accents;
      continue;
    }
    piece += (byte < 0x80 ? String.fromCharCode(byte) : (LETTERS[byte] ?? '\ufffd')) + accents;
    accents = '';
    if (piece.length > 8000 && byte < 0x80) {
      pieces.push(piece);
      piece = '';
    }
  }
  return [...pieces, piece].join('').normalize('NFC');
}
