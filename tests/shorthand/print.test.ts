// A family written as statements and read back is the same family; any text at all gives a result or a question.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { CASE_ID } from '../../src/model/records/arrangement.ts';
import {
  GENDERS,
  PARENT_LINK_KINDS,
  PARTNERSHIP_KINDS,
  PARTNERSHIP_STATUSES,
  type Person,
} from '../../src/model/records/facts.ts';
import { TIE_CODES } from '../../src/model/records/perception.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { interpret } from '../../src/shorthand/interpret.ts';
import { printStatements } from '../../src/shorthand/print.ts';
import { TRICKY } from '../support/families.ts';
import { family } from '../support/family.ts';
import { generated } from '../support/generate.ts';
import { novaTables } from '../support/nova.ts';
import { emptyCase, NINE_LINES, settingOf } from './told.ts';

/** What must be the same, with names in the place of ids. */
function told(tables: Tables): Record<string, string[]> {
  const all = Object.values(tables.person);
  const date = (one: Person['born']): string => (one && one.value !== '' ? `${one.precision} ${one.value}` : '');
  const who = (id: string): string => {
    const one = tables.person[id];
    // Somebody without a name is known by the children and the sex.
    const kin = Object.values(tables.parentLink).filter(({ parentId }) => parentId === id);
    const children = kin.map(({ childId }) => tables.person[childId]?.callName).sort();
    return one?.callName ? `${one.callName} ${date(one.born)}` : `? ${one?.gender} ${children}`;
  };
  const link = (one: { from?: Person['born']; to?: Person['born'] }): string => `${date(one.from)} - ${date(one.to)}`;
  return {
    people: all
      .map((one) =>
        [
          who(one.id),
          one.gender,
          one.kind,
          one.familyName ?? '',
          date(one.died),
          one.died ? '' : (one.deceased ?? false),
        ].join(),
      )
      .sort(),
    couples: Object.values(tables.partnership)
      .map((one) => `${[who(one.aId), who(one.bId)].sort()} ${one.kind} ${one.status} ${link(one)}`)
      .sort(),
    parents: Object.values(tables.parentLink)
      .map((one) => `${who(one.parentId)} ${who(one.childId)} ${one.kind} ${link(one)}`)
      .sort(),
    twins: Object.values(tables.birthGroup)
      .map((one) => `${one.kind} ${one.childIds.map(who).sort()}`)
      .sort(),
    ties: Object.values(tables.tie)
      .map((one) => `${who(one.aId)} ${who(one.bId)} ${one.code} ${one.note ?? ''}`)
      .sort(),
    about: (tables.caseInfo[CASE_ID]?.indexPersonIds ?? []).map(who).sort(),
  };
}

function readBack(tables: Tables): Tables {
  const text = printStatements(tables).join('\n');
  const read = interpret(text, emptyCase(), settingOf({ today: '2026-11-22' }));
  const left = read.lines.filter(({ state }) => state !== 'done');
  expect(left.map((line) => `${line.text} | ${line.fault?.text ?? line.questions.map((one) => one.text)}`)).toEqual([]);
  return read.tables;
}

describe('printing and reading back', () => {
  it('gives the standard family again', () => {
    const { tables } = interpret(NINE_LINES, emptyCase(), settingOf());
    expect(told(readBack(tables))).toEqual(told(tables));
  });

  it.each(Object.entries(TRICKY).filter(([name]) => !/loop/i.test(name)))('gives %s again', (_, text) => {
    const tables = family(text);
    const { about, ...was } = told(tables);
    // Where the map says nobody, reading takes the first child.
    expect(told(readBack(tables))).toMatchObject(about?.length ? { about, ...was } : was);
  });

  it('sees what is lost on the way', () => {
    const tables = family('Jan 1980 m + Els 1982 v: Piet 2005 m\nJan Hostile Piet\n! Piet');
    const text = printStatements(tables);
    for (const left of text) {
      const rest = text.filter((line) => line !== left).join('\n');
      expect(told(interpret(rest, emptyCase(), settingOf()).tables)).not.toEqual(told(tables));
    }
  });

  it('gives the family of the sample again', async () => {
    const tables = await novaTables();
    const { ties = [], ...was } = told(tables);
    const back = told(readBack(tables));
    expect(back).toMatchObject(was);
    // "A en B: goed" and "B en A: goed" are one relation, typed once.
    const pair = (tie: string): string => [...tie].sort().join('');
    expect(new Set(back['ties']?.map(pair))).toEqual(new Set(ties.map(pair)));
  });

  it('gives large families again', () => {
    for (const seed of [1, 2, 3]) {
      const tables = generated(seed, 40);
      expect(told(readBack(tables))).toEqual(told(tables));
    }
  }, 60_000);

  it('gives any couple, parenthood and relation again, whatever the names', () => {
    const word = fc.constantFrom(
      'Jan',
      'Close',
      'de Neef',
      'Lat',
      'x',
      'm',
      'Oma',
      'Şükran',
      'محمد',
      'ሰላም',
      'Олена',
      'zit op',
      '12',
      'Ann-Marie',
      "d'Arc",
      'P.',
      'Tante',
      'van',
      'en',
      '@',
      '!',
      ':',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const year = fc.integer({ min: 1900, max: 2020 }).map(String);
    const born = fc.option(
      fc.oneof(
        year.map((value) => ({ value, precision: 'year' as const })),
        year.map((value) => ({ value, precision: 'before' as const })),
        year.map((value) => ({ value: `${value}-05-14`, precision: 'day' as const })),
        year.map((value) => ({ value: `${value}-11`, precision: 'month' as const })),
      ),
      { nil: undefined },
    );
    const person = fc.record({
      callName: name,
      gender: fc.constantFrom(...GENDERS),
      born,
      died: born,
      deceased: fc.boolean(),
    });
    const people = fc.uniqueArray(person, {
      minLength: 2,
      maxLength: 6,
      selector: ({ callName }) => callName.toLowerCase(),
    });
    const pick = fc.nat(5);
    const maybeYear = fc.option(
      year.map((value) => ({ value, precision: 'year' as const })),
      { nil: undefined },
    );
    const couple = fc.record({
      a: pick,
      b: pick,
      kind: fc.constantFrom(...PARTNERSHIP_KINDS),
      status: fc.constantFrom(...PARTNERSHIP_STATUSES),
      from: maybeYear,
      to: maybeYear,
    });
    const link = fc.record({ a: pick, b: pick, kind: fc.constantFrom(...PARENT_LINK_KINDS), from: maybeYear });
    const tie = fc.record({ a: pick, b: pick, code: fc.constantFrom(...TIE_CODES) });
    fc.assert(
      fc.property(
        people,
        fc.array(couple, { maxLength: 4 }),
        fc.array(link, { maxLength: 6 }),
        fc.array(tie, { maxLength: 4 }),
        (list, couples, links, ties) => {
          const clean = <T extends object>(one: T): T =>
            Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;
          const persons = list.map((one, i) =>
            clean({
              ...one,
              id: `p${i}`,
              kind: 'person' as const,
              whereabouts: 'known' as const,
              defaultGroup: 'family' as const,
            }),
          );
          const pairs = <T extends { a: number; b: number }>(all: readonly T[], up: boolean) => {
            const seen = new Set<string>();
            return all.flatMap(({ a, b, ...rest }, i) => {
              const [x, y] = [a % list.length, b % list.length];
              const [low, high] = x < y ? [x, y] : [y, x];
              if (x === y || seen.has(`${low}/${high}`)) return [];
              seen.add(`${low}/${high}`);
              return [{ ...clean(rest), id: `r${i}`, first: `p${up ? low : x}`, second: `p${up ? high : y}` }];
            });
          };
          const start = emptyCase();
          const tables = {
            ...start,
            caseInfo: tableOf([{ ...(start.caseInfo[CASE_ID] as Tables['caseInfo'][string]), indexPersonIds: ['p0'] }]),
            person: tableOf(persons),
            partnership: tableOf(
              pairs(couples, false).map(({ first, second, ...rest }) => ({ ...rest, aId: first, bId: second })),
            ),
            parentLink: tableOf(
              pairs(links, true).map(({ first, second, ...rest }) => ({ ...rest, parentId: first, childId: second })),
            ),
            tie: tableOf(
              pairs(ties, false).map(({ first, second, ...rest }) => ({
                ...rest,
                aId: first,
                bId: second,
                period: 'now' as const,
                saidBy: [],
              })),
            ),
          } as unknown as Tables;
          expect(told(readBack(tables))).toEqual(told(tables));
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('any text', () => {
  const start = interpret(NINE_LINES, emptyCase(), settingOf()).tables;
  const bits = fc.constantFrom(
    'Tim',
    'Sanne',
    'Mark',
    'Nieuw',
    'x',
    '//',
    '/',
    '~',
    '=',
    '==',
    '><',
    '-/-',
    '--',
    ':',
    ';',
    ',',
    '"',
    '(',
    ')',
    '[',
    ']',
    '?',
    '!',
    '@',
    '#',
    '\n',
    'm',
    'v',
    '2010',
    '85',
    '1',
    "'10",
    '+',
    '†',
    '*',
    'ca',
    'van',
    'en',
    'met',
    'oma',
    'opa en oma',
    'tante',
    'halfbroer',
    'pleegmoeder',
    'juf',
    'gescheiden',
    'samen',
    'ruzie',
    'geen contact',
    'tweeling',
    'kring',
    'prof',
    'emo',
    '++',
    '+-',
    '(mk)',
    '.',
    '…',
    '31-2-2010',
    'محمد',
    'ሰላም',
    '\u200f',
    '😀',
    '\ud800',
  );
  const text = fc.oneof(
    fc.array(bits, { maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.array(bits, { maxLength: 10 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(...NINE_LINES.split('\n')).chain((line) => fc.nat(line.length).map((cut) => line.slice(0, cut))),
  );

  it('gives a result, a question or a sentence about one word, and never throws', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { lines } = interpret(typed, start, settingOf());
        for (const line of lines) {
          if (line.state === 'stuck') {
            expect(line.fault?.text).toBeTruthy();
            expect(line.fault?.start).toBeGreaterThanOrEqual(line.start);
            expect(line.fault?.end).toBeLessThanOrEqual(line.end);
          }
          if (line.state === 'asking') expect(line.questions.some(({ chosen }) => chosen === null)).toBe(true);
        }
        // Nothing typed is left out of the lines.
        const typedSigns = typed.replace(/[\s;\p{Cc}\p{Cf}\u061b\u1364\uff1b]/gu, '').length;
        const read = lines
          .map((line) => typed.slice(line.start, line.end))
          .join('')
          .replace(/[\s;\p{Cc}\p{Cf}\u061b\u1364\uff1b]/gu, '').length;
        expect(read).toBe(typedSigns);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
