// What an import made nothing of, counted per tag and told in groups that people know.
import type { Key } from '../../i18n/say.ts';
import type { ReportLine } from '../format.ts';
import type { GedcomNode } from './records.ts';

const GROUPS: readonly (readonly [Key, string])[] = [
  ['files.gedcomSources', 'SOUR QUAY PAGE REPO TEXT DATA CALN AUTH PUBL ABBR'],
  ['files.gedcomPlaces', 'PLAC ADDR ADR1 ADR2 ADR3 CITY STAE POST CTRY RESI PHON EMAIL FAX WWW MAP LATI LONG'],
  ['files.gedcomMedia', 'OBJE FILE FORM BLOB'],
  [
    'files.gedcomEvents',
    'EVEN GRAD EMIG IMMI NATU CENS RETI CONF FCOM BARM BASM BLES BAPM CHR CHRA ORDN PROB WILL CREM BURI BIRT DEAT ADOP ' +
      'MARR DIV DIVF ANUL ENGA MARB MARC MARL MARS BAPL CONL ENDL INIL SLGC SLGS',
  ],
  [
    'files.gedcomTraits',
    'RELI EDUC TITL NATI CAST DSCR IDNO NCHI NMR PROP SSN FACT NAME NPFX NSFX NICK AGE CAUS TYPE AGNC OCCU HUSB WIFE',
  ],
  ['files.gedcomNotes', 'NOTE SNOTE'],
  ['files.gedcomRecordKeeping', 'CHAN CREA REFN RIN UID _UID EXID AFN RFN SUBM SUBN LANG STAT DATE TIME NO'],
];

const GROUP_OF = new Map(GROUPS.flatMap(([key, tags]) => tags.split(' ').map((tag) => [tag, key] as const)));

export interface LeftOver {
  /** Everything in this record that is not marked as taken; of what is left whole, only the top counts. */
  count(record: GedcomNode): void;
  lines(): ReportLine[];
}

export function leftOver(): LeftOver {
  const byTag = new Map<string, number>();
  return {
    count(record) {
      const queue = [record];
      for (const node of queue) {
        if (node.taken) for (const child of node.children) queue.push(child);
        else byTag.set(node.tag, (byTag.get(node.tag) ?? 0) + 1);
      }
    },
    lines() {
      const groups = new Map<Key, { count: number; tags: [string, number][] }>();
      for (const [tag, count] of byTag) {
        const key = GROUP_OF.get(tag) ?? 'files.gedcomOther';
        const group = groups.get(key) ?? { count: 0, tags: [] };
        group.count += count;
        group.tags.push([tag, count]);
        groups.set(key, group);
      }
      return [...groups]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([key, { count, tags }]) => ({
          group: 'left' as const,
          sentence: { key, values: { count } },
          examples: tags.sort((a, b) => b[1] - a[1]).map(([tag, n]) => `${tag} ${n}×`),
        }));
    },
  };
}
