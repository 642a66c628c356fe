// What the rows of the outline say, in both languages.
import { describe, expect, it } from 'vitest';
import {
  isOpen,
  NOTHING_UNFOLDED,
  type OutlineRow,
  outlineTree,
  rowsUnder,
  topRows,
} from '../../../src/app/outline/outlineTree.ts';
import { rowWordsIn } from '../../../src/app/outline/rowWords.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { mask } from '../../../src/model/mask.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { family } from '../../support/family.ts';

const TODAY = '2025-10-06';

function lines(tables: Tables, language: 'nl' | 'en', all = false): string[] {
  const tree = outlineTree(tables);
  const words = rowWordsIn(tables, sayIn(language), TODAY);
  const walk = (row: OutlineRow, level: number): string[] => [
    `${'  '.repeat(level)}${words(row).label}`,
    ...(all || isOpen(tree, row, NOTHING_UNFOLDED)
      ? rowsUnder(tree, row, NOTHING_UNFOLDED).flatMap((under) => walk(under, level + 1))
      : []),
  ];
  return topRows(tree, NOTHING_UNFOLDED).flatMap((row) => walk(row, 0));
}

const tables = family(`! Tim
  Mark 1980 m x Sanne 1984 v: Tim 2010 m
  Sanne - Bo m: Daan 2018 m
  Marja 1970 v: Tim pleeg 2020-
  Tim Hostile Mark`);

describe('rowWords', () => {
  it('says who somebody is to the child, how old, and what is a reference', () => {
    expect(lines(tables, 'nl', true)).toEqual([
      'Tim, om wie het gaat, ongeveer 15 jaar',
      '  Ouders, 2',
      '    Mark, vader, ongeveer 45 jaar',
      '      Partners, 1',
      '        Sanne, getrouwd, gescheiden, sinds 1900, ongeveer 41 jaar, zie ook',
      '      Relaties, 1',
      '        vijandig: Tim',
      '    Sanne, moeder, ongeveer 41 jaar',
      '      Partners, 1',
      '        Mark, getrouwd, gescheiden, sinds 1900, ongeveer 45 jaar, zie ook',
      '      Kinderen, 1',
      '        Daan, halfbroer, ongeveer 7 jaar, zie ook',
      '  Broers en zussen, 1',
      '    Daan, halfbroer, ongeveer 7 jaar',
      '      Ouders, 2',
      '        Sanne, moeder, ongeveer 41 jaar, zie ook',
      '        Bo, vader',
      '  Pleeggezin, 1',
      '    Marja, pleegmoeder, sinds 2020, ongeveer 55 jaar',
      '  Relaties, 1',
      '    vijandig: Mark',
    ]);
  });

  it('says nothing at the table that is the worker’s alone', () => {
    const grave = family('! Tim\nTim AbusePhysical Bo');
    expect(lines(mask(grave, 'worker'), 'nl', true)).toContain('    mishandelt lichamelijk: Bo');
    expect(lines(mask(grave, 'table'), 'nl', true).join()).not.toContain('mishandelt');
  });

  it('speaks English too', () => {
    expect(lines(tables, 'en')[0]).toBe('Tim, the person it is about, about 15 years old');
  });
});
