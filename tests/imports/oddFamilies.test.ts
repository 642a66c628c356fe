// Families that cannot be, from files: kept where they can be, and where a line is left out the report says whose.
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/i18n/say.ts';
import { readFile } from '../../src/imports/readFile.ts';
import { writeCase } from '../../src/model/caseFile/writeCase.ts';
import { odditiesOf } from '../../src/model/facts/oddities.ts';
import { noStamps } from '../../src/model/stamps.ts';
import { countedIds } from '../support/ids.ts';
import { unmasked } from '../support/nova.ts';
import { ODD_FAMILIES } from '../support/oddFamilies.ts';

const say = sayIn('nl');

function opened(bytes: Uint8Array, name: string) {
  const result = readFile(bytes, name, { newId: countedIds() });
  if (!result.ok) throw new Error(say(result.error.key, result.error.values));
  const { tables, report } = result.value;
  return {
    tables,
    report: report
      .map(({ sentence, examples }) => [say(sentence.key, sentence.values), ...examples].join(' '))
      .join('\n'),
    odd: odditiesOf(unmasked(tables), 'worker').map(({ kind }) => kind),
  };
}

const LINES_LEFT_OUT: Readonly<Record<string, string>> = {
  ownParent: '1 lijn van iemand met zichzelf is weggehaald. Jan',
  ownPartner: '1 lijn van iemand met zichzelf is weggehaald. Els',
  ownTie: '1 lijn van iemand met zichzelf is weggehaald. Jan',
  linksToNobody: 'verwijzingen naar iets dat er niet is, zijn weggehaald.',
  indexWhoIsGone: '1 verwijzing naar iets dat er niet is, is weggehaald.',
};

describe('opening a family that cannot be', () => {
  it.each(Object.entries(ODD_FAMILIES))('%s keeps everybody, and every line or says which not', (name, tables) => {
    const bytes = writeCase(tables, { id: 'odd', stamps: noStamps() });
    const again = opened(bytes, 'odd.kring');
    expect(Object.keys(again.tables.person).sort()).toEqual(Object.keys(tables.person).sort());
    const lines = ({ parentLink, partnership, tie }: typeof tables): number =>
      [parentLink, partnership, tie].reduce((sum, table) => sum + Object.keys(table).length, 0);
    const expected = LINES_LEFT_OUT[name];
    if (expected) expect(again.report).toContain(expected);
    else expect([name, lines(again.tables)]).toEqual([name, lines(tables)]);
  });

  it('from another program keeps rings of parents, old children and many partners, and lists them', () => {
    const person = (id: string, born: number): string => `0 @${id}@ INDI\n1 NAME ${id}\n1 BIRT\n2 DATE ${born}`;
    const text = [
      '0 HEAD\n1 CHAR UTF-8',
      ...['A', 'B', 'C', ...Array.from({ length: 12 }, (_, i) => `P${i}`)].map((id, i) => person(id, 1950 + i)),
      '0 @F1@ FAM\n1 HUSB @B@\n1 CHIL @A@',
      '0 @F2@ FAM\n1 HUSB @C@\n1 CHIL @B@',
      '0 @F3@ FAM\n1 HUSB @A@\n1 CHIL @C@',
      ...Array.from({ length: 12 }, (_, i) => `0 @G${i}@ FAM\n1 HUSB @A@\n1 WIFE @P${i}@\n1 MARR`),
      '0 @H@ FAM\n1 HUSB @B@\n1 WIFE @B@\n1 MARR',
      '0 TRLR',
    ].join('\n');
    const { odd, report, tables } = opened(new TextEncoder().encode(text), 'odd.ged');
    expect(Object.keys(tables.person)).toHaveLength(15);
    expect(odd).toEqual(expect.arrayContaining(['ownAncestor', 'childOlder', 'manyPartners']));
    expect(report).toContain('zijn eigen voorouder');
  });
});
