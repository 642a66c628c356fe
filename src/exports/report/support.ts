// Who gives which support, in words; one table for each network and for each sense in which support is meant.
import { recordsOf } from '../../base/tables.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { COMMON_TYPES, SUPPORT_BASES, type SupportType, supportMatrix } from '../../model/facts/support.ts';
import type { ExportInput } from '../format.ts';
import type { Part } from '../part.ts';
import { speakersOf } from '../saidWords.ts';

export function support({ say, tables, options }: ExportInput): Part[] {
  return recordsOf(tables.perspective).flatMap((perspective) =>
    SUPPORT_BASES.flatMap((basis): Part[] => {
      const rows = [...supportMatrix(tables, { receiverId: perspective.id, basis })].filter(
        ([id]) => tables.person[id],
      );
      if (rows.length === 0) return [];
      const used = new Set(rows.flatMap(([, row]) => Object.keys(row)));
      const types = [...COMMON_TYPES, ...([...used] as SupportType[]).filter((type) => !isCommon(type)).sort()];
      const name = say('reports.support', { whose: perspective.label, basis: say(`rings.basis.${basis}`) });
      const said = options.statements;
      return [
        { is: 'heading', level: 2, text: name },
        {
          is: 'table',
          grid: {
            name,
            columns: [
              say('reports.column.who'),
              ...types.map((type) => say(`rings.type.${type}`)),
              ...(said ? [say('reports.column.saidBy')] : []),
            ],
            rows: rows.map(([id, row]) => [
              callNameOf(tables.person[id], say),
              ...types.map((type) => {
                const level = row[type]?.level;
                return level === undefined ? '' : say(`rings.level.${level}`);
              }),
              ...(said ? [speakersOf(tables, speakersIn(row), say)] : []),
            ]),
          },
        },
        { is: 'paragraph', text: say('rings.emptyMeansHere'), quiet: true },
      ];
    }),
  );
}

const isCommon = (type: SupportType): boolean => (COMMON_TYPES as readonly SupportType[]).includes(type);

const speakersIn = (row: Partial<Readonly<Record<SupportType, { readonly saidBy: readonly string[] }>>>): string[] => [
  ...new Set(Object.values(row).flatMap(({ saidBy }) => saidBy)),
];
