// The sentences of a genogram: natural Dutch for what families have, names that cannot be confused, nothing secret.
import { describe, expect, it } from 'vitest';
import { recordsOf, tableOf } from '../../../src/base/tables.ts';
import { genogram } from '../../../src/diagrams/genogram/genogram.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { mask } from '../../../src/model/mask.ts';
import type { View } from '../../../src/model/records/arrangement.ts';
import type { Person } from '../../../src/model/records/facts.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { TRICKY } from '../../support/families.ts';
import { family, GENOGRAM } from '../../support/family.ts';
import { genogramView, novaTables, unmasked } from '../../support/nova.ts';

const TODAY = '2025-10-06';
const nl = sayIn('nl');
const nova = await novaTables();

const textOf = (tables: Tables): string =>
  genogram
    .tell({ tables: unmasked(tables), view: GENOGRAM, say: nl, today: TODAY })
    .flatMap(({ sentences }) => sentences)
    .join('\n');
const sentencesOf = (text: string): string[] => textOf(family(text)).split('\n');

/** What is told of one person with these facts, who has a mother. */
const toldOf = (facts: Partial<Person>): string[] => {
  const tables = family('Els 1982 v: Bo 2010 v\n! Els');
  const people = recordsOf(tables.person).map((one) => (one.id === 'Bo' ? { ...one, ...facts } : one));
  return textOf({ ...tables, person: tableOf(people) })
    .split('\n')
    .slice(2);
};

describe('the sentences', () => {
  it('are those of a foster child', () => {
    expect(sentencesOf(TRICKY['fosterTwice'] ?? '')).toEqual(
      expect.arrayContaining([
        'Dit is een genogram met 9 personen. Het gaat om Nova.',
        'Nova en Mik zijn de kinderen van Els en Jan.',
        'Nova was pleegkind van Bram en Joris (van 2018 tot 2021).',
        'Mik is pleegkind van Kas en Ria (sinds 2021).',
        'Nova is pleegkind van Truus (sinds 2023).',
      ]),
    );
  });

  it('tell namesakes apart by year, by what they are to the child, or by number', () => {
    const named = (tables: Tables, names: Readonly<Record<string, string>>): Tables => ({
      ...tables,
      person: tableOf(recordsOf(tables.person).map((one) => ({ ...one, callName: names[one.id] ?? one.id }))),
    });
    const years = named(family('A 1950 m + B 1952 v: C 1975 m\n! C'), { A: 'Jan', C: 'Jan' });
    expect(textOf(years)).toContain('Jan (1975) is het kind van Jan (1950) en B.');
    const kin = named(family('A m + B v: C m\n! C'), { A: 'Jan', C: 'Jan' });
    expect(textOf(kin)).toContain('Jan (om wie het gaat) is het kind van Jan (vader) en B.');
    const friends = named(family('A m\nB m\nC m + D v\n! C'), { A: 'Bo', B: 'Bo' });
    expect(textOf(friends)).toContain('Bo (1) en Bo (2)');
  });

  it('leave out at the table what is for the worker', () => {
    const tables: Tables = {
      ...family('Jan 1980 m + Els 1982 v: Bo 2010 v\nJan Violence Els\nJan Friendship Bo\n! Bo'),
    };
    const secret = {
      ...tables,
      person: tableOf(recordsOf(tables.person).map((one) => ({ ...one, secret: 'de erfenis' }))),
    };
    const view: View = { ...GENOGRAM, filter: { professional: true } };
    const told = (audience: 'table' | 'worker'): string =>
      JSON.stringify(genogram.tell({ tables: mask(secret, audience), view, say: nl, today: TODAY }));
    for (const words of ['geweld', 'een geheim']) {
      expect([words, told('worker').includes(words), told('table').includes(words)]).toEqual([words, true, false]);
    }
    expect(told('table')).toContain('goede band');
  });

  it('keep a name that is secret at the table, and say who is left out on purpose', () => {
    const tables: Tables = {
      ...family('Jan 1980 m + Els 1982 v: Bo 2010 v\nBo + Kas 2009 m: Mo 2030 v\n! Bo\nhuis: Kas'),
      secrecy: tableOf([{ id: 's', householdId: 'h0', keptFromIds: ['Jan'], words: ['Kas'] }]),
    };
    const tellFor = (audience: 'table' | 'worker', view = GENOGRAM): string =>
      genogram
        .tell({ tables: mask(tables, audience), view, say: nl, today: TODAY })
        .flatMap(({ sentences }) => sentences)
        .join('\n');
    expect(tellFor('worker')).toContain('Mo is het kind van Bo en Kas.');
    expect(tellFor('table')).toContain('Mo is het kind van Bo en iemand van wie de naam hier niet staat.');
    expect(tellFor('table')).not.toContain('Kas');
    const near = tellFor('worker', { ...GENOGRAM, filter: { around: 'Jan', generations: 1 } });
    expect(near).toContain('Alleen de familie rond Jan staat erin, tot 1 generatie ver.');
    expect(near).toContain('1 ander familielid staat niet in deze tekening.');
  });

  it('keep those outside the drawing in a chapter that files leave out', () => {
    const chapters = genogram.tell({ tables: unmasked(nova), view: genogramView(nova), say: nl, today: TODAY });
    const beside = chapters.filter((chapter) => chapter.beside);
    expect(beside.flatMap(({ sentences }) => sentences).join()).toContain('Samira');
    expect(
      chapters
        .filter((chapter) => !chapter.beside)
        .flatMap(({ sentences }) => sentences)
        .join(),
    ).not.toContain('Samira');
  });

  it.each<[string, Partial<Person>, string, string?]>([
    ['a girl', {}, 'Bo is een meisje van 15 jaar, geboren in 2010.'],
    [
      'a baby',
      { born: { value: '2025-03', precision: 'month' } },
      'Bo is een meisje van nog geen jaar, geboren in 2025.',
    ],
    [
      'somebody who died',
      { died: { value: '2020', precision: 'about' } },
      'Bo was een meisje, geboren in 2010, overleden rond 2020, 10 jaar geworden.',
    ],
    ['somebody who died nobody knows when', { deceased: true }, 'Bo was een vrouw, geboren in 2010, overleden.'],
    [
      'somebody of whom little is known',
      { gender: 'unknown', born: { value: '', precision: 'unknown', text: 'in de oorlog' } },
      'Bo is een persoon (geslacht niet bekend), geboren “in de oorlog”.',
    ],
    [
      'a child that is expected',
      { kind: 'unborn', callName: '', dueOn: { value: '2026', precision: 'year' } },
      'Er is een kind dat nog geboren moet worden, verwacht in 2026.',
      'Het kind dat verwacht wordt hoort bij Els.',
    ],
    [
      'a miscarriage',
      { callName: '', pregnancyOutcome: 'miscarriage' },
      'Er was een miskraam, in 2010.',
      'De miskraam hoort bij Els.',
    ],
    [
      'a stillborn child',
      { pregnancyOutcome: 'stillborn' },
      'Bo was een meisje dat dood geboren is, in 2010.',
      'Bo is het kind van Els.',
    ],
    ['a pet', { kind: 'pet', callName: 'Boef' }, 'Boef is een huisdier van 15 jaar, geboren in 2010.'],
    ['somebody missing', { whereabouts: 'missing' }, 'Bo is een meisje van 15 jaar, geboren in 2010. Bo is vermist.'],
    [
      'somebody abroad',
      { whereabouts: 'abroad', country: 'Curaçao' },
      'Bo is een meisje van 15 jaar, geboren in 2010. Bo woont in het buitenland: Curaçao.',
    ],
    [
      'somebody who came from elsewhere',
      { moves: [{ kind: 'country', date: { value: '2012', precision: 'year' }, to: 'Nederland' }] },
      'Bo is een meisje van 15 jaar, geboren in 2010. Bo ging naar een ander land (in 2012, naar Nederland).',
    ],
    [
      'several at once',
      { callName: '', standsFor: { count: 3 }, born: { value: '', precision: 'unknown' } },
      'Iemand zonder naam is een vrouw. Iemand zonder naam staat hier voor 3 personen.',
      'Iemand zonder naam is het kind van Els.',
    ],
    ['a name that reads as two', { callName: 'Bo en Jan' }, '“Bo en Jan” is een meisje van 15 jaar, geboren in 2010.'],
    [
      'a name written from right to left',
      { callName: 'محمد' },
      '\u2068محمد\u2069 is een meisje van 15 jaar, geboren in 2010.',
    ],
  ])('are plain for %s', (_what, facts, sentence, link) => {
    const [first, second] = toldOf(facts);
    expect(first).toBe(sentence);
    if (link) expect(second).toBe(link);
  });
});
