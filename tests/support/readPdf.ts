// Reads what a PDF says: the words it draws, in order of drawing, and its pages. Enough for the files this product makes.
import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function objectsOf(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = match;
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? '' : body.slice(at + 7, body.lastIndexOf('endstream'));
    const packed = /\/FlateDecode/.test(head) && !/\/Subtype \/Image/.test(head);
    objects.set(id, { head, stream: packed ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw });
  }
  return objects;
}

/** From glyph to character, as the file itself tells it to whoever copies text. */
function lettersOf(cmap: string): Map<string, string> {
  const pairs = [...cmap.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/gi)];
  return new Map(pairs.map(([, glyph = '', code = '']) => [glyph, String.fromCharCode(Number.parseInt(code, 16))]));
}

export interface PdfReading {
  /** Every piece of text; Arabic as letters in the order of reading. */
  readonly texts: readonly string[];
  readonly pages: readonly { readonly widthMm: number; readonly heightMm: number }[];
  readonly pictures: number;
  /** Everything outside the streams. */
  readonly structure: string;
}

export function readPdf(bytes: Uint8Array): PdfReading {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = objectsOf(file);
  const fonts = new Map<string, Map<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const cmapId = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? '';
      fonts.set(name, lettersOf(objects.get(cmapId)?.stream ?? ''));
    }
  }
  const texts: string[] = [];
  for (const { stream } of objects.values()) {
    for (const [, name = '', hex = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf[\s\S]*?<([0-9a-f]*)> Tj/gi)) {
      const text = (hex.match(/.{4}/g) ?? []).map((glyph) => fonts.get(name)?.get(glyph) ?? '\ufffd').join('');
      const letters = /\p{Script=Arabic}/u.test(text) ? [...text].reverse().join('') : text;
      texts.push(letters.normalize('NFKC'));
    }
  }
  const boxes = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const mm = (points = ''): number => Math.round((Number(points) / 72) * 25.4);
  return {
    texts,
    pages: boxes.map(([, width, height]) => ({ widthMm: mm(width), heightMm: mm(height) })),
    pictures: (file.match(/\/Subtype \/Image\b/g) ?? []).length,
    structure: [...objects.values()].map(({ head }) => head).join('\n') + file.slice(file.lastIndexOf('trailer')),
  };
}
