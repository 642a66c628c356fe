// Office files are zips: this takes one apart, and puts it together again with nothing in it about who made it, when and
// with what. Only the title stays.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xmlText } from '../drawing/toSvg.ts';

export type Package = Readonly<Record<string, Uint8Array>>;

export const opened = (bytes: Uint8Array): Package => unzipSync(bytes);

export const textOf = (files: Package, path: string): string => strFromU8(files[path] ?? new Uint8Array());

const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE_SPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
/** The first day a zip can tell. */
const NO_TIME = '1980-01-02T00:00:00';

export interface Told {
  readonly title: string;
  readonly language: string;
}

/** The same file without maker, dates, company and statistics; `change` may mend its parts. */
export function anonymous(
  bytes: Uint8Array,
  { title, language }: Told,
  change: (path: string, text: string) => string = (_, text) => text,
): Uint8Array<ArrayBuffer> {
  const files = opened(bytes);
  const next: Record<string, Uint8Array> = {};
  for (const [path, data] of Object.entries(files)) {
    if (path.endsWith('/')) continue;
    next[path] = /\.(?:xml|rels)$/.test(path) ? strToU8(change(path, strFromU8(data))) : data;
  }
  const core = `<dc:title>${xmlText(title)}</dc:title><dc:language>${xmlText(language)}</dc:language>`;
  if (next[CORE]) next[CORE] = strToU8(`${HEAD}<cp:coreProperties ${CORE_SPACES}>${core}</cp:coreProperties>`);
  if (next[APP]) {
    next[APP] = strToU8(
      `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
    );
  }
  return new Uint8Array(zipSync(next, { mtime: NO_TIME, level: 6 }));
}

/** Everything between the tags of this name, as people read it. */
export const textsIn = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => plain(text));

/** The values of this attribute, as people read them. */
export const valuesIn = (xml: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, text = '']) => plain(text));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
      : (ENTITIES[String(name).toLowerCase()] ?? whole),
  );
