// GraphML: who is tied to whom, for researchers. Nobody has a name in it, nor a day, a place or a word of their own.
import { ok } from '../base/result.ts';
import { defineExport } from './format.ts';
import { checkGraphml } from './graphml/checkGraphml.ts';
import { graphmlText } from './graphml/graphmlText.ts';

export const graphml = defineExport({
  id: 'graphml',
  name: 'files.exportGraphml',
  purpose: 'files.exportGraphmlPurpose',
  group: 'data',
  extension: 'graphml',
  mime: 'application/graphml+xml',
  asks: [],
  parts: (input) => [{ is: 'text', text: graphmlText(input) }],
  write: async (input) => ok({ bytes: new TextEncoder().encode(graphmlText(input)), notes: [] }),
  check: async (bytes, input) => checkGraphml(bytes, input.tables),
});
