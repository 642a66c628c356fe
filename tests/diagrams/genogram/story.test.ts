// The genogram told person by person: the same sentences, about everybody, with names that lead to the right person.
import { describe, expect, it } from 'vitest';
import { genogram } from '../../../src/diagrams/genogram/genogram.ts';
import { storyOf } from '../../../src/diagrams/genogram/tell/story.ts';
import { type Say, sayIn } from '../../../src/i18n/say.ts';
import { mask } from '../../../src/model/mask.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { family, GENOGRAM } from '../../support/family.ts';
import { genogramView, novaTables, unmasked } from '../../support/nova.ts';

const TODAY = '2025-10-06';
const nova = await novaTables();
const inputOf = (tables: Tables, say: Say) => ({
  tables: unmasked(tables),
  view: tables.view[GENOGRAM.id] ?? genogramView(tables),
  say,
  today: TODAY,
});

const linesIn = (tables: Tables, say: Say): string[] => {
  const story = storyOf(inputOf(tables, say));
  return story.order.flatMap((id) => story.linesOf(id).map(({ pieces }) => pieces.map(({ text }) => text).join('')));
};

describe('storyOf', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`says what the genogram in words says, in ${language}`, () => {
      const say = sayIn(language);
      const lines = new Set(linesIn(nova, say));
      const told = genogram
        .tell(inputOf(nova, say))
        .slice(1)
        .filter(({ beside }) => !beside);
      const missing = told.flatMap(({ sentences }) => sentences.filter((sentence) => !lines.has(sentence)));
      expect(missing).toEqual([]);
    });
  }

  it('tells about everybody, also who is not drawn', () => {
    const story = storyOf(inputOf(nova, sayIn('nl')));
    expect([...story.order].sort()).toEqual(Object.keys(nova.person).sort());
    for (const id of story.order) {
      expect(story.linesOf(id).some(({ statement }) => statement.is === 'person')).toBe(true);
    }
  });

  it('knows every name in a sentence, and whose it is', () => {
    const tables = family(`! Tim
      Mark 1980 m x Sanne 1984 v: Tim 2010 m
      Tim Hostile Mark`);
    const story = storyOf(inputOf(tables, sayIn('nl')));
    const named = story.linesOf('Tim').flatMap(({ pieces }) => pieces.filter((piece) => piece.personId !== undefined));
    expect(named.every(({ text, personId }) => text === personId)).toBe(true);
    expect(new Set(named.map(({ personId }) => personId))).toEqual(new Set(['Tim', 'Mark', 'Sanne']));
  });

  it('says nothing at the table that is the worker’s alone', () => {
    const tables = family('! Tim\nMark + Sanne: Tim\nTim AbusePhysical Mark');
    const view = { ...GENOGRAM, filter: { professional: true } };
    const say = sayIn('nl');
    const text = (audience: 'table' | 'worker'): string => {
      const story = storyOf({ tables: mask(tables, audience), view, say, today: TODAY });
      return story
        .linesOf('Tim')
        .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
        .join('');
    };
    expect(text('worker')).toContain('mishandel');
    expect(text('table')).not.toContain('mishandel');
  });
});
