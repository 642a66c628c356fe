// GEDCOM 5.5.1: the family for programs of genealogy. It has no room for bonds, support and circles; what is lost is told.
import { ok } from '../base/result.ts';
import { defineExport } from './format.ts';
import { checkGedcom } from './gedcom/checkGedcom.ts';
import { gedcomText } from './gedcom/gedcomText.ts';
import { lostInGedcom } from './gedcom/lost.ts';

export const gedcom = defineExport({
  id: 'gedcom',
  name: 'files.exportGedcom',
  purpose: 'files.exportGedcomPurpose',
  group: 'data',
  extension: 'ged',
  mime: 'text/vnd.familysearch.gedcom',
  asks: [],
  parts: (input) => {
    const lost = lostInGedcom(input.tables).map(({ key, values }) => input.say(key, values));
    return [
      ...(lost.length > 0
        ? [{ is: 'heading', level: 2, text: input.say('reports.lost') } as const, { is: 'list', items: lost } as const]
        : []),
      { is: 'text', text: gedcomText(input) },
    ];
  },
  write: async (input) =>
    ok({ bytes: new TextEncoder().encode(`\ufeff${gedcomText(input)}`), notes: lostInGedcom(input.tables) }),
  check: async (bytes, input) => checkGedcom(bytes, input.tables),
});
