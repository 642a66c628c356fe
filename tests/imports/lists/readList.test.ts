// Lists from files: every encoding and sign between the cells, workbooks of every kind; hostile files are refused or
// cleaned, never thrown (F1).
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { sayIn } from '../../../src/i18n/say.ts';
import { looksLikeList, readList, readRows, type Sheets } from '../../../src/imports/lists/readList.ts';
import { caseOfSheet, personIn, sheetIn } from '../../support/lists.ts';

const prototypeKeys = Reflect.ownKeys(Object.prototype);
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeKeys));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const say = sayIn('nl');

/** The reason in words, or the rows. */
function answer(sheets: Sheets): string | readonly (readonly string[])[] {
  if (sheets.ok) return sheets.value[0]?.rows ?? [];
  expect(sheets.error.key).not.toBe('files.importFailed');
  const words = say(sheets.error.key, sheets.error.values);
  expect(words).not.toBe(sheets.error.key);
  return sheets.error.key;
}
const read = async (bytes: Uint8Array) => answer(await readList(bytes));

const workbook = async (...sheets: (readonly unknown[][])[]): Promise<Uint8Array> => {
  const made = sheets.map((data, at) => ({
    sheet: `Blad${at + 1}`,
    data: data.map((row) =>
      row.map((value) =>
        value === null
          ? null
          : value instanceof Date
            ? { value, type: Date, format: 'dd-mm-yyyy' }
            : { value: value as string },
      ),
    ),
  }));
  return new Uint8Array(await (await writeExcelFile(made).toBlob()).arrayBuffer());
};

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** A workbook of one sheet with this inside. */
const rawWorkbook = (sheetData: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${MAIN}">${sheetData}</worksheet>`),
    ...more,
  });
const inline = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

const ROWS = [
  ['Naam', 'Plaats'],
  ['Zoë', 'Zwolle'],
];

describe('rows of text', () => {
  it.each([
    ['semicolons', utf8('Naam;Plaats\nZoë;Zwolle')],
    ['commas', utf8('Naam,Plaats\r\nZoë,Zwolle\r\n')],
    ['tabs', utf8('Naam\tPlaats\nZoë\tZwolle')],
    ['a mark of UTF-8', utf8('\ufeffNaam;Plaats\nZoë;Zwolle')],
    ['letters of Windows', latin('Naam;Plaats\nZoë;Zwolle')],
    ['UTF-16, as Excel writes "Unicode text"', utf16('Naam\tPlaats\nZoë\tZwolle')],
    ['the sign told by Excel', utf8('sep=|\nNaam|Plaats\nZoë|Zwolle')],
    ['quotes', utf8('"Naam";"Plaats"\n"Zoë";"Zwolle"')],
    ['old line ends', utf8('Naam;Plaats\rZoë;Zwolle')],
    ['empty rows and columns', utf8(';Naam;;Plaats;\n;;;;\n\n;Zoë;;Zwolle;')],
  ])('with %s', async (_what, bytes) => expect(await read(bytes)).toEqual(ROWS));

  it('with breaks, signs and quotes inside a cell', async () => {
    expect(await read(utf8('Naam;Notitie\nZoë;"zegt: ""ja""; \nen nee"'))).toEqual([
      ['Naam', 'Notitie'],
      ['Zoë', 'zegt: "ja"; \nen nee'],
    ]);
  });

  it('keeps script, formulas and odd keys as the text they are', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const sheet = sheetIn(await readRows(`Naam;Notitie\n__proto__;${script}\nconstructor;'=1+1\n=cmd|x;\u0007\ud800`));
    const made = caseOfSheet(sheet);
    expect(personIn(made, '__proto__').note).toBe(script);
    expect(personIn(made, 'constructor').note).toBe('=1+1');
    expect(personIn(made, '=cmd|x').note).toBe('\ufffd');
  });

  it('says what is wrong with one that cannot be read', async () => {
    expect(await read(utf8(''))).toBe('files.importEmpty');
    expect(await read(utf8('\n;;\n\n'))).toBe('lists.empty');
    expect(await read(utf8(Array.from({ length: 1_500 }, (_, i) => `Naam${i};x`).join('\n')))).toBe(
      'lists.tooManyRows',
    );
    expect(await read(utf8(Array.from({ length: 20_000 }, (_, i) => `Naam${i}`).join('\n')))).toBe('lists.tooManyRows');
    expect(await read(utf8(Array.from({ length: 300 }, (_, i) => `K${i}`).join(';')))).toBe('lists.tooManyColumns');
    expect(await read(new Uint8Array(50_000_000).fill(97))).toBe('lists.tooLarge');
    expect(await read(utf8('a;'.repeat(1_500_000)))).toBe('lists.tooLarge');
    expect(await read(Uint8Array.from({ length: 4_000 }, (_, i) => i % 256))).toBe('lists.noList');
    expect(await read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toBe('lists.oldExcel');
  });

  it('makes nothing of quotes that never end', async () => {
    const rows = await read(utf8(`Naam;x\n${'"a;'.repeat(300_000)}`));
    // One cell as long as the file, cut where a text has to end.
    expect(rows).toHaveLength(2);
  });
});

describe('a workbook', () => {
  it('has sheets with text, numbers, days and empty cells', async () => {
    const bytes = await workbook(
      [
        ['Naam', 'Geboren', 'Leeftijd'],
        ['Zoë', new Date(Date.UTC(2012, 3, 3)), 14],
        [null, null, null],
        ['Mo', '1980', null],
      ],
      [['Iets', 'anders']],
      [],
    );
    const sheets = await readList(bytes);
    expect(sheets.ok && sheets.value.map(({ name }) => name)).toEqual(['Blad1', 'Blad2']);
    expect(answer(sheets)).toEqual([
      ['Naam', 'Geboren', 'Leeftijd'],
      ['Zoë', '2012-04-03', '14'],
      ['Mo', '1980', ''],
    ]);
  });

  it('with formulas gives what they came to', async () => {
    const cells = `<row r="1">${inline('A1', 'Naam')}</row><row r="2"><c r="A2" t="str"><f>UPPER("zoë")</f><v>ZOË</v></c></row><row r="3"><c r="A3" t="str"><f>A9</f></c></row><row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4"><v>3</v></c></row>`;
    expect(await read(rawWorkbook(`<sheetData>${cells}</sheetData>`))).toEqual([
      ['Naam', ''],
      ['ZOË', ''],
      ['', '3'],
    ]);
  });

  it('with colours far below and beside the list is only as large as what stands in it', async () => {
    const coloured = Array.from(
      { length: 5_000 },
      (_, i) => `<row r="${i + 3}" s="1"><c r="A${i + 3}" s="1"/><c r="XFD${i + 3}" s="1"></c></row>`,
    );
    const data = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${inline('A1', 'Naam')}</row><row r="2">${inline('A2', 'Zoë')}</row>${coloured.join('')}<row r="1048576" ht="3"/></sheetData>`;
    expect(await read(rawWorkbook(data))).toEqual([['Naam'], ['Zoë']]);
  });

  it('that reaches to the end of the world is refused', async () => {
    expect(await read(rawWorkbook(`<sheetData><row r="1048576">${inline('A1048576', 'x')}</row></sheetData>`))).toBe(
      'lists.tooManyRows',
    );
    expect(await read(rawWorkbook(`<sheetData><row r="1">${inline('XFD1', 'x')}</row></sheetData>`))).toBe(
      'lists.tooManyRows',
    );
    expect(
      await read(
        rawWorkbook(`<sheetData><row r='1048576'>${inline('A1048576', 'x').replaceAll('"', "'")}</row></sheetData>`),
      ),
    ).toBe('lists.tooManyRows');
    for (const written of ['r="&#49;048576"', 'r = "1048576"', 'R="1048576"', 'x="1" r=" 1048576 "'])
      expect(await read(rawWorkbook(`<sheetData><row ${written}>${inline('A1', 'x')}</row></sheetData>`))).toBe(
        'lists.tooManyRows',
      );
  });

  it('that is a bomb is refused, whatever it says of its own size', async () => {
    const zeros = new Uint8Array(9_000_000);
    expect(await read(zipSync({ 'xl/workbook.xml': zeros, 'xl/worksheets/sheet1.xml': zeros }))).toBe('lists.tooLarge');
    const lying = rawWorkbook(`<sheetData><row r="1">${inline('A1', 'x'.repeat(9_000_000))}</row></sheetData>`);
    for (let at = lying.length - 30; at > 0; at--) {
      // The sizes in the list at the end of the file.
      if (lying[at] === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 1 && lying[at + 3] === 2)
        lying.set([9, 0, 0, 0], at + 24);
    }
    expect(typeof (await read(lying))).toBe('string');
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`xl/worksheets/s${i}.xml`, strToU8('<a/>')]),
    );
    expect(await read(rawWorkbook('', many))).toBe('lists.tooLarge');
    const others = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`xl/worksheets/s${i}.xml`, strToU8('<a/>')]),
    );
    expect(await read(rawWorkbook('', others))).toBe('lists.tooManySheets');
  });

  it('with entities of its own does not grow', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const rows = await read(rawWorkbook(`${bomb}<sheetData><row r="1">${inline('A1', 'Naam &b;')}</row></sheetData>`));
    expect(JSON.stringify(rows).length).toBeLessThan(100);
  });

  it('that is another kind of zip, or damaged, says so', async () => {
    expect(await read(zipSync({ 'content.xml': strToU8('<office/>') }))).toBe('lists.badWorkbook');
    expect(await read((await workbook([['Naam']])).slice(0, 400))).toBe('lists.badWorkbook');
    expect(await read(rawWorkbook('<sheetData/>'))).toBe('lists.empty');
    expect(await read(rawWorkbook('<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>'))).toBe(
      'lists.badWorkbook',
    );
  });
});

it('is told by what a file is called', () => {
  expect(['a.xlsx', 'A.XLSX', 'b.csv', 'b.tsv', 'c.xls', 'd.ods'].every(looksLikeList)).toBe(true);
  expect(['a.kring', 'a.ged', 'a.txt', 'csv', 'a.csv.kring'].some(looksLikeList)).toBe(false);
});

/** SOAK=20 tries twenty times as much. */
const soak = Math.max(1, Number(process.env['SOAK'] ?? 1));

describe('whatever the bytes', { timeout: 60_000 * soak }, () => {
  const people = (sheets: Sheets): void => {
    if (!sheets.ok) {
      answer(sheets);
      return;
    }
    for (const sheet of sheets.value) {
      const { opened } = caseOfSheet(sheet);
      for (const { sentence } of opened.report) expect(say(sentence.key, sentence.values)).not.toBe(sentence.key);
    }
  };

  it('a list answers to random bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      fc.uint8Array({ maxLength: 300 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => people(await readList(some))),
      { numRuns: 2000 * soak, endOnFailure: true },
    );
  });

  it('a list answers to random rows', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Naam',
        'Vader',
        'moeder',
        'Geboren',
        'Rol',
        'kind',
        'broer',
        'oma mz',
        'Jan',
        'Jan Bos',
        'v',
        '2012',
        '__proto__',
        '"',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const text = fc
      .tuple(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), fc.constantFrom(';', ',', '\t'))
      .map(([rows, sign]) => rows.map((row) => row.join(sign)).join('\n'));
    await fc.assert(
      fc.asyncProperty(text, async (some) => people(await readRows(some))),
      { numRuns: 2000 * soak, endOnFailure: true },
    );
  });

  it('a list answers to a sound workbook with a piece overwritten', async () => {
    const sound = await workbook([
      ['Naam', 'Geboren'],
      ['Zoë', new Date(0)],
      ['Mo', 1980],
    ]);
    const hit = fc.tuple(fc.nat(sound.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(hit, async ([at, piece]) => {
        const bytes = sound.slice();
        bytes.set(piece.subarray(0, bytes.length - at), at);
        people(await readList(bytes));
      }),
      { numRuns: 300 * soak, endOnFailure: true },
    );
  });
});
