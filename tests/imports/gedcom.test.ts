import { describe, expect, it } from 'vitest';
import type { OpenedFile } from '../../src/imports/format.ts';
import { readDate } from '../../src/imports/gedcom/dates.ts';
import { readFile } from '../../src/imports/readFile.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function open(bytes: Uint8Array | string, name = 'familie.ged'): OpenedFile {
  let n = 0;
  const result = readFile(typeof bytes === 'string' ? utf8(bytes) : bytes, name, { newId: () => `n${n++}` });
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
}

const problem = (bytes: Uint8Array | string, name = 'x.ged') => {
  const result = readFile(typeof bytes === 'string' ? utf8(bytes) : bytes, name, { newId: () => 'n' });
  return result.ok ? null : result.error;
};

const people = (file: OpenedFile) => Object.values(file.tables.person);
const named = (file: OpenedFile, name: string) => people(file).find(({ callName }) => callName === name);
const links = (file: OpenedFile) =>
  Object.values(file.tables.parentLink)
    .map((l) => `${file.tables.person[l.parentId]?.callName}-${file.tables.person[l.childId]?.callName} ${l.kind}`)
    .sort();
const keys = (file: OpenedFile) => file.report.map(({ sentence }) => sentence.key);

const OLD = `0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Jan /van der Berg/
2 NICK Jantje
1 SEX M
1 BIRT
2 DATE ABT 1950
2 PLAC Utrecht
1 DEAT Y
1 OCCU smid
1 NOTE @N1@
1 FAMS @F1@
0 @I2@ INDI
1 NAME Piet
1 SEX M
1 FAMS @F1@
1 RESN confidential
1 NOTE weet niemand
0 @I3@ INDI
1 NAME Zoë /Berg/
1 SEX F
1 FAMC @F1@
2 PEDI adopted
1 ASSO @I4@
2 RELA Twin
0 @I4@ INDI
1 NAME Anna
1 FAMC @F1@
2 PEDI foster
1 ASSO @I1@
2 RELA Peetvader
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
1 CHIL @I3@
1 CHIL @I4@
1 CHIL @I9@
1 MARR
2 DATE 3 MAY 1975
1 DIV
2 DATE BET 1980 AND 1982
1 _STRANGE thing
0 @N1@ NOTE een
1 CONC  lange
1 CONT notitie
0 TRLR
`;

describe('GEDCOM 5.5.1', () => {
  const file = open(OLD);

  it('takes over people, with HUSB and WIFE saying nothing of sex', () => {
    expect(people(file)).toHaveLength(4);
    expect(named(file, 'Jan “Jantje”')).toMatchObject({
      familyName: 'van der Berg',
      gender: 'male',
      born: { value: '1950', precision: 'about' },
      deceased: true,
      occupation: 'smid',
      note: 'een lange\nnotitie',
    });
    expect(named(file, 'Piet')).toMatchObject({ gender: 'male', workerNote: 'weet niemand' });
  });

  it('does not divorce whom the file says are not divorced', () => {
    const [couple] = Object.values(open(OLD.replace('1 DIV\n', '1 DIV N\n')).tables.partnership);
    expect(couple?.status).not.toBe('divorced');
  });

  it('takes over the couple, the kinds of children and the twins', () => {
    expect(Object.values(file.tables.partnership)).toMatchObject([
      { kind: 'married', status: 'divorced', from: { value: '1975-05-03' }, to: { value: '1980', precision: 'about' } },
    ]);
    expect(links(file)).toEqual([
      'Jan “Jantje”-Anna foster',
      'Jan “Jantje”-Zoë adoptive',
      'Piet-Anna foster',
      'Piet-Zoë adoptive',
    ]);
    expect(Object.values(file.tables.birthGroup)[0]?.childIds).toHaveLength(2);
    expect(Object.values(file.tables.tie)).toMatchObject([{ roleOfB: 'peetvader', code: 'unknown' }]);
  });

  it('tells what was left, what is uncertain, and to choose the child', () => {
    expect(keys(file)).toEqual(
      expect.arrayContaining([
        'files.gedcomChooseIndex',
        'files.gedcomPlaces',
        'files.gedcomOther',
        'files.gedcomLostReference',
        'files.gedcomConfidential',
      ]),
    );
    expect(file.report.find(({ sentence }) => sentence.key === 'files.gedcomOther')?.examples).toEqual(['_STRANGE 1×']);
    expect(file.title).toBe('familie');
  });
});

describe('GEDCOM 7', () => {
  it('takes over shared notes, phrases, X and multiple births', () => {
    const file = open(`\ufeff0 HEAD
1 GEDC
2 VERS 7.0
1 _ROOT @I2@
0 @I1@ INDI
1 NAME Sam /Vos/
1 SEX X
1 SNOTE @S1@
1 BIRT
2 DATE
3 PHRASE toen het sneeuwde
0 @I2@ INDI
1 NAME Kim /Vos/
1 SEX U
1 FAMC @F1@
2 PEDI OTHER
3 PHRASE stepchild
1 ASSO @I3@
2 ROLE MULTIPLE
0 @I3@ INDI
1 NAME Bo /Vos/
1 ASSO @VOID@
2 PHRASE een buurman
0 @F1@ FAM
1 HUSB @I1@
1 CHIL @I2@
0 @S1@ SNOTE gedeeld
1 CONT @@home
0 TRLR`);
    expect(named(file, 'Sam')).toMatchObject({
      gender: 'other',
      note: 'gedeeld\n@home',
      born: { value: '', precision: 'unknown', text: 'toen het sneeuwde' },
    });
    expect(links(file)).toEqual(['Sam-Kim step']);
    expect(Object.values(file.tables.birthGroup)).toHaveLength(1);
    expect(keys(file)).not.toContain('files.gedcomChooseIndex');
    const index = Object.values(file.tables.caseInfo)[0]?.indexPersonIds;
    expect(index).toEqual([named(file, 'Kim')?.id]);
  });
});

describe('the letters of a GEDCOM file', () => {
  const text = (charset: string, name: string) => `0 HEAD\n1 CHAR ${charset}\n0 @I1@ INDI\n1 NAME ${name}\n0 TRLR\n`;
  const latin1 = (value: string) => Uint8Array.from(value, (letter) => letter.charCodeAt(0));

  it.each([
    ['UTF-8', utf8(text('UTF-8', 'Şükran Łukasz'))],
    ['UTF-8 that says it is ANSEL', utf8(text('ANSEL', 'Şükran Łukasz'))],
    ['ANSEL', latin1(text('ANSEL', '\u00f0S\u00e8ukran \u00a1ukasz'))],
  ])('are read from %s', (_, bytes) => {
    expect(people(open(bytes))[0]?.callName).toBe('Şükran Łukasz');
  });

  it.each(['le', 'be'])('are read from UTF-16 (%s), with and without its mark', (order) => {
    const bytes = new Uint8Array(Buffer.from(text('UNICODE', 'Олена'), 'utf16le'));
    if (order === 'be') for (let i = 0; i < bytes.length; i += 2) [bytes[i], bytes[i + 1]] = [bytes[i + 1]!, bytes[i]!];
    const mark = order === 'be' ? [0xfe, 0xff] : [0xff, 0xfe];
    expect(people(open(bytes))[0]?.callName).toBe('Олена');
    expect(people(open(Uint8Array.from([...mark, ...bytes])))[0]?.callName).toBe('Олена');
  });

  it('are read from Latin 1, and doubted where the file says otherwise', () => {
    expect(people(open(latin1(text('ANSI', 'Zo\u00eb'))))[0]?.callName).toBe('Zoë');
    const lying = open(latin1(text('UTF-8', 'Zo\u00eb')));
    expect(people(lying)[0]?.callName).toBe('Zoë');
    expect(keys(lying)).toContain('files.gedcomLetters');
  });
});

describe('dates of GEDCOM', () => {
  it.each([
    ['14 MAY 2015', '2015-05-14', 'day'],
    ['MAY 2015', '2015-05', 'month'],
    ['2015', '2015', 'year'],
    ['ABT 1950', '1950', 'about'],
    ['CAL 3 MRT 1950', '1950-03-03', 'about'],
    ['BEF JAN 1960', '1960-01', 'before'],
    ['AFT 1960', '1960', 'after'],
    ['FROM 1960', '1960', 'year'],
    ['TO 1960', '1960', 'before'],
    ['BET 1850 AND 1860', '1850', 'about'],
    ['FROM 1850 TO 1860', '1850', 'year'],
    ['INT 1850 (on his stone)', '1850', 'year'],
    ['11 FEB 1731/32', '1732-02-11', 'day'],
    ['@#DGREGORIAN@ 1 JAN 1900', '1900-01-01', 'day'],
    ['@#DJULIAN@ 25 OCT 1917', '1917-11-07', 'day'],
    ['JULIAN 25 OCT 1917', '1917-11-07', 'day'],
    ['@#DFRENCH R@ 18 BRUM 8', '1799-11-09', 'day'],
    ['FRENCH_R 9 THER 2', '1794-07-27', 'day'],
    ['@#DHEBREW@ 5 IYR 5708', '1948-05-14', 'day'],
    ['HEBREW 1 TSH 5784', '2023-09-16', 'day'],
    ['12-05-1900', '1900-05-12', 'day'],
    ['850', '0850', 'year'],
    ['367 BC', '', 'unknown'],
    ['(stillborn)', '', 'unknown'],
    ['31 FEB 1900', '', 'unknown'],
    ['ergens in de oorlog', '', 'unknown'],
  ])('%s', (written, value, precision) => {
    expect(readDate(written)?.date).toMatchObject({ value, precision });
  });
});

describe('a GEDCOM file that is not as it should be', { timeout: 60_000 }, () => {
  const person = '0 @I1@ INDI\n1 NAME Kim\n';

  it('that is something else is named so', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) & 255);
    expect(problem(noise)).toEqual({ key: 'files.gedcomForeign' });
    expect(problem('0 HEAD\n0 TRLR\n')).toEqual({ key: 'files.gedcomNobody' });
    expect(problem('', 'x.ged')).toEqual({ key: 'files.importEmpty' });
    expect(problem('hello', 'x.txt')).toEqual({ key: 'files.importUnknown' });
  });

  it('that is too large or nests too deep is refused', () => {
    expect(problem(new Uint8Array(50_000_000).fill(0x30))).toMatchObject({ key: 'files.gedcomTooLarge' });
    const deep = Array.from({ length: 10_000 }, (_, level) => `${level} ${level === 0 ? 'HEAD' : 'X'}`).join('\n');
    expect(problem(deep)).toEqual({ key: 'files.gedcomTooDeep', values: { line: 101 } });
    const crowd = `0 HEAD\n${'0 @I@ INDI\n'.repeat(25_001)}`;
    expect(problem(crowd)).toMatchObject({ key: 'files.gedcomTooMany' });
  });

  it('gives what can be read of it, and names the lines that cannot', () => {
    const file = open(`0 HEAD\n${person}what is this\n7 DEEP\n1 NOTE a\nloose text\n1 SEX F`);
    expect(named(file, 'Kim')).toMatchObject({ gender: 'female', note: 'a\nloose text' });
    const bad = file.report.find(({ sentence }) => sentence.key === 'files.gedcomBadLine');
    expect(bad?.kept).toEqual(['what is this', '7 DEEP', 'loose text']);
    expect(keys(file)).toContain('files.gedcomTruncated');
  });

  it('with somebody who is their own ancestor is kept and named', () => {
    const loop =
      '0 HEAD\n0 @A@ INDI\n1 NAME Ann\n0 @B@ INDI\n1 NAME Bo\n' +
      '0 @F@ FAM\n1 WIFE @A@\n1 CHIL @B@\n0 @G@ FAM\n1 WIFE @B@\n1 CHIL @A@\n0 TRLR';
    const file = open(loop);
    expect(links(file)).toHaveLength(2);
    const line = file.report.find(({ sentence }) => sentence.key === 'files.importParentLoop');
    expect(line?.group).toBe('attention');
    expect(line?.examples).toHaveLength(1);
  });

  it('with dangerous names and numbers is only words', () => {
    const name = '<script>alert(1)</script>';
    const file = open(
      `0 HEAD\n0 @__proto__@ INDI\n1 NAME ${name}\n1 NOTE ${'n'.repeat(20_000)}\n0 @constructor@ FAM\n1 HUSB @__proto__@\n1 WIFE @toString@\n0 TRLR`,
    );
    expect(people(file)[0]?.callName).toBe('<script>alert(1)<');
    expect(people(file)[0]?.note).toHaveLength(10_000);
    expect(keys(file)).toEqual(expect.arrayContaining(['files.gedcomCutText', 'files.gedcomLostReference']));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
