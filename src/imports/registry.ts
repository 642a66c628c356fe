// Every kind of file that can be opened, and how the right one is found.
import type { ImportFormat } from './format.ts';
import { gedcom } from './gedcom/gedcom.ts';
import { genopro } from './genopro/genopro.ts';
import { kring } from './kring.ts';

export const IMPORTS: readonly ImportFormat[] = [kring, gedcom, genopro];

/** For a file chooser: ".kring,.ged,.gedcom". */
export const ACCEPTED = IMPORTS.flatMap(({ extensions }) => extensions.map((name) => `.${name}`)).join(',');

/** By what is in the file; only when no format knows it by what the file is called. */
export function formatOf(bytes: Uint8Array, name: string): ImportFormat | null {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return (
    IMPORTS.find((format) => format.recognises(bytes)) ??
    IMPORTS.find((format) => format.extensions.includes(extension)) ??
    null
  );
}
