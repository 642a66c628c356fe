// Reads back what a PDF of this product draws: the letters of its texts, its shapes and its pictures.
import { unzlibSync } from 'fflate';

export interface PdfReading {
  /** Letters in the order of drawing, text by text. */
  readonly texts: readonly string[];
  readonly shapes: number;
  readonly pictures: number;
  readonly pages: number;
}

interface PdfObject {
  readonly head: string;
  /** Unpacked when it is asked for: typefaces are large and are not read. */
  readonly stream: () => string;
}

/** One character per byte; it is really windows-1252, which matters only outside ASCII. */
const latin1 = new TextDecoder('latin1');

export function readPdf(bytes: Uint8Array): PdfReading {
  const objects = objectsOf(bytes);
  const letters = new Map<string, ReadonlyMap<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const cmap = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? '';
      letters.set(name, lettersIn(objects.get(cmap)?.stream() ?? ''));
    }
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  const drawn = pages.map(({ head }) => objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream() ?? '');
  return {
    texts: drawn.flatMap((stream) => textsIn(stream, letters)),
    shapes: countOf(drawn, /^(?:S|f|B)$/gm),
    pictures: countOf(drawn, /^\/I\d+ Do$/gm),
    pages: pages.length,
  };
}

const countOf = (streams: readonly string[], pattern: RegExp): number =>
  streams.reduce((sum, stream) => sum + (stream.match(pattern)?.length ?? 0), 0);

function objectsOf(bytes: Uint8Array): Map<string, PdfObject> {
  const file = latin1.decode(bytes);
  const objects = new Map<string, PdfObject>();
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n/g)) {
    const [whole, id = ''] = match;
    const from = (match.index ?? 0) + whole.length;
    const end = file.indexOf('\nendobj', from);
    const at = file.indexOf('stream\n', from);
    if (at < 0 || at > end) {
      objects.set(id, { head: file.slice(from, end), stream: () => '' });
      continue;
    }
    const head = file.slice(from, at);
    const raw = bytes.subarray(at + 7, file.lastIndexOf('endstream', end));
    const packed = head.includes('/FlateDecode');
    objects.set(id, { head, stream: () => latin1.decode(packed ? unzlibSync(raw) : raw) });
  }
  return objects;
}

function lettersIn(cmap: string): ReadonlyMap<string, string> {
  const pairs = [...cmap.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/gi)];
  return new Map(pairs.map(([, glyph = '', code = '']) => [glyph, String.fromCharCode(Number.parseInt(code, 16))]));
}

const textsIn = (stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] =>
  [...stream.matchAll(/\/(F\d+) [\d.]+ Tf[\s\S]*?<([0-9a-f]*)> Tj/gi)].map(([, font = '', hex = '']) =>
    (hex.match(/.{4}/g) ?? []).map((glyph) => fonts.get(font)?.get(glyph) ?? '\ufffd').join(''),
  );
