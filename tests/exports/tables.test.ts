// Tables for spreadsheets: nothing in them can become a formula, and every cell comes back as it was.
import fc from 'fast-check';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvBytes } from '../../src/exports/csv/csvText.ts';
import { csv } from '../../src/exports/csv.ts';
import { DEFAULT_OPTIONS } from '../../src/exports/format.ts';
import { safeGrid, safeText } from '../../src/exports/lists/safeCell.ts';
import { makeFile } from '../../src/exports/makeFile.ts';
import { xlsx } from '../../src/exports/xlsx.ts';
import type { MaskedTables } from '../../src/model/masked.ts';
import { emptyTables } from '../../src/model/records/registry.ts';
import { exportInput, exportPorts } from '../support/exportInput.ts';
import { novaTables } from '../support/nova.ts';

const nova = await novaTables();
const FORMULAS = ['=1+1', '+31612345678', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', ' =cmd|x', '+-'];

/** A few people, called like formulas. */
const called = (names: readonly string[]): MaskedTables => {
  const people = Object.values(nova.person).slice(0, names.length);
  const person = Object.fromEntries(
    people.map((one, i) => [one.id, { ...one, callName: names[i] ?? '', note: names[i] ?? '' }]),
  );
  return { ...emptyTables(), person } as MaskedTables;
};

async function bytesOf(format: typeof csv, tables: MaskedTables, list: 'people' | 'relations' | 'ratings' = 'people') {
  const made = await makeFile(format, exportInput({ tables, options: { ...DEFAULT_OPTIONS, list } }), exportPorts());
  if (!made.ok) throw new Error(`${made.error.key} ${JSON.stringify(made.error.values)}`);
  return made.value.bytes;
}

describe('tables', () => {
  it('takes the sting out of what looks like a formula, and nothing else', () => {
    for (const text of FORMULAS) expect(safeText(text)).toBe(`'${text}`);
    for (const text of ['Nova', 'Van der Berg-Pool', '10', '', 'a=b', 'Şükran']) expect(safeText(text)).toBe(text);
  });

  it('writes it as text in CSV and in a workbook', async () => {
    const tables = called(FORMULAS);
    const text = new TextDecoder().decode(await bytesOf(csv, tables));
    for (const row of Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data) {
      for (const cell of row) expect(cell).not.toMatch(/^[\s]*[=+\-@＝\t\r]/);
    }
    const sheets = await readExcelFile(Buffer.from(await bytesOf(xlsx, tables)));
    const cells = sheets.flatMap(({ data }) => data.flat().map(String));
    expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    const bare = (one: string): string => one.replace(/\s/g, '');
    expect(cells.map(bare)).toEqual(expect.arrayContaining(FORMULAS.map((name) => `'${bare(name)}`)));
  });

  it('tells support in words, never in signs', async () => {
    const text = new TextDecoder().decode(await bytesOf(csv, nova as MaskedTables, 'ratings'));
    expect(text).toContain('veel steun');
    for (const row of Papa.parse<string[]>(text).data)
      for (const cell of row) expect(cell).not.toMatch(/^'?[+-]{1,2}$/);
  });

  it('tells of every relation whether it is a fact or how somebody lives it', async () => {
    const text = new TextDecoder().decode(await bytesOf(csv, nova as MaskedTables, 'relations'));
    const [, ...rows] = Papa.parse<string[]>(text).data;
    expect(rows).toHaveLength(
      [nova.partnership, nova.parentLink, nova.tie].reduce((sum, table) => sum + Object.keys(table).length, 0),
    );
    for (const row of rows) expect(['feit', 'beleving']).toContain(row[7]);
    expect(rows.filter((row) => row[7] === 'beleving').every((row) => row[5] !== undefined)).toBe(true);
  });

  it('brings every text back from CSV, whatever is in it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('"', ',', '\r\n', ';', '\ufeff', 'محمد'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const grid = safeGrid({ name: 'x', columns: ['a', 'b'], rows });
        const [head, ...back] = Papa.parse<string[]>(new TextDecoder().decode(csvBytes(grid)), {
          delimiter: ',',
          newline: '\r\n',
        }).data;
        expect(head).toEqual(['a', 'b']);
        expect(back).toEqual(grid.rows);
      }),
    );
  });
});
