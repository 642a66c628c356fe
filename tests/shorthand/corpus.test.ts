// Every line of the corpus gives the records that stand under it; the ambiguous ones ask what they should.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/i18n/say.ts';
import { interpret } from '../../src/shorthand/interpret.ts';
import { emptyCase, NINE_LINES, settingOf, told } from './told.ts';

const nobody = emptyCase();
const standard = interpret(NINE_LINES, nobody, settingOf()).tables;

interface Case {
  readonly line: string;
  readonly expected: string;
}

/** Sections begin with "@@@ "; what a line comes to stands under it, indented. */
function corpus(section: string): Case[] {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/shorthand.txt'), 'utf8');
  const lines = (text.split(`@@@ ${section}\n`)[1] ?? '').split('\n@@@ ')[0]?.split('\n') ?? [];
  return lines.flatMap((line, i) =>
    line.trim() === '' || line.startsWith('    ') ? [] : [{ line, expected: lines[i + 1]?.trim() ?? '' }],
  );
}

describe('on an empty map', () => {
  it.each(corpus('nobody'))('$line', ({ line, expected }) => {
    expect(told(line, nobody)).toBe(expected);
  });
});

describe('on the standard family', () => {
  it.each(corpus('standard'))('$line', ({ line, expected }) => {
    expect(told(line, standard)).toBe(expected);
  });
});

it('holds enough lines', () => {
  expect(corpus('nobody').length + corpus('standard').length).toBeGreaterThan(700);
});

describe('the nine lines', () => {
  it('are 14 people, 5 partnerships, 15 parent links and 3 ties, without a question', () => {
    const { lines, tables, added } = interpret(NINE_LINES, nobody, settingOf());
    const count = (table: 'person' | 'partnership' | 'parentLink' | 'tie'): number => Object.keys(tables[table]).length;
    expect([count('person'), count('partnership'), count('parentLink'), count('tie')]).toEqual([14, 5, 15, 3]);
    expect(lines.flatMap(({ questions }) => questions)).toEqual([]);
    expect(lines.every(({ state }) => state === 'done')).toBe(true);
    expect(added).toHaveLength(14);
  });

  it('are the same between semicolons, and typed twice change nothing', () => {
    const once = interpret(NINE_LINES.replaceAll('\n', '; '), nobody, settingOf());
    expect(once.added).toHaveLength(14);
    expect(interpret(NINE_LINES, once.tables, settingOf()).calls).toEqual([]);
  });
});

describe('answers', () => {
  const answered = (line: string, id: string, answer: string, start = standard): string =>
    told(line, start, { answers: new Map([[id, answer]]) });

  it('decide what a line comes to', () => {
    expect(answered('Jan 85', 'age:Jan:85', 'year')).toMatch(/^Jan 1985;/);
    expect(answered('Jan 1085', 'year:1085', 'right')).toMatch(/^Jan 1085;/);
    expect(answered('Ali en Fatma', 'couple:Ali:Fatma', 'no')).toMatch(/^Ali, Fatma; \?/);
    expect(answered('nonkel Tim: Jef', 'side:Tim', 'father')).toMatch(/^Jef m; Henk>Jef, Ria>Jef;/);
    expect(answered('Mark x Kim: Tim', 'third:Kim:Tim', 'biological')).toMatch(/^Kim>Tim;/);
    expect(answered('Tim == Sanen', 'unknown:Sanen', 'add')).toMatch(/^Sanen; Tim-Sanen Friendship;/);
  });

  it('say whether a "neef" is a cousin or a nephew', () => {
    const sem = (answer: string): string => answered('neef van Tim: Sem m 2013', 'cousin:neef:Tim', answer);
    expect(sem('open')).toContain('Tim-Sem unknown (neef)');
    expect(sem('cousin')).toContain('? Van wie is Sem een kind? [Peter | Eva | Van iemand anders]');
    expect(sem('nephew')).toContain('? Van wie is Sem een kind? [Lotte | Daan | Van iemand anders]');
    const both = new Map([
      ['cousin:neef:Tim', 'cousin'],
      ['whose:Sem', Object.values(standard.person).find(({ callName }) => callName === 'Peter')?.id ?? ''],
    ]);
    expect(told('neef van Tim: Sem m 2013', standard, { answers: both })).toMatch(/^Sem m 2013; Peter>Sem;/);
  });

  it('tell two people of one name apart', () => {
    const { tables } = interpret('Jan x Els: Jan m 1980', standard, settingOf());
    expect(told('Jan x Kim', tables)).toBe('? Welke Jan? [Jan (partner van Els) | Jan (1980) | Een nieuwe Jan]');
    const young = Object.values(tables.person).find((one) => one.callName === 'Jan' && one.born);
    expect(answered('Jan x Kim', 'which:Jan', young?.id ?? '', tables)).toContain('Jan+Kim relationship-current');
    expect(told('Jan 1980 x Kim', tables)).toBe('Jan+Kim relationship-current');
  });
});

describe('lines together', () => {
  it('that are not clear stay out and leave the others alone', () => {
    const { lines, added } = interpret('Piet m 1950\nMark x\nPiet x Ans v\nTim zit op school', standard, settingOf());
    expect(lines.map(({ state }) => state)).toEqual(['done', 'stuck', 'done', 'stuck']);
    expect(added).toHaveLength(2);
  });

  it('wait for the child when it is named below them', () => {
    const { lines, tables } = interpret('Moeder: Sanne\nvader Mark\nTim! m 2010', nobody, settingOf());
    expect(lines.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(Object.values(tables.parentLink)).toHaveLength(2);
  });

  it('that say something of somebody known can become a note with them', () => {
    const { lines } = interpret('Tim zit, sinds kort, op judo in Elzendam', standard, settingOf());
    const [fix] = lines[0]?.fault?.fixes ?? [];
    expect(told(fix?.rewrite ?? '', standard)).toBe('~Tim m 2010 "zit, sinds kort, op judo in Elzendam"');
  });

  it('leave nothing of a line that stops halfway', () => {
    const { tables, calls } = interpret('Nieuw m x Sanne: Joop', standard, settingOf());
    expect(tables).toBe(standard);
    expect(calls).toEqual([]);
  });

  it('are told in English too', () => {
    const { lines } = interpret('Mark x', standard, settingOf({ say: sayIn('en') }));
    expect(lines[0]?.fault?.text).toBe('A name belongs after x.');
  });

  it('never hint at a name that is kept from the people in the room', () => {
    const hidden = { visible: (tables: typeof standard) => ({ ...tables, person: {} }) };
    expect(told('Sanne v 1984', standard, hidden)).toBe('Sanne v 1984');
  });
});
