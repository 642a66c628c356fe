// Finding people and actions, whatever the accents and in both languages.
import { describe, expect, it } from 'vitest';
import { type Found, findThings } from '../../../src/app/dialogs/findThings.ts';
import { fitOf } from '../../../src/app/dialogs/fitOf.ts';

const person = (id: string, name: string): Found => ({ kind: 'person', id, name, about: '' });
const THINGS: readonly Found[] = [
  { kind: 'action', id: 'tidy', label: 'shell.action.tidy' },
  { kind: 'action', id: 'undo', label: 'shell.action.undo' },
  person('a', 'Şükran Yılmaz'),
  person('b', 'Łukasz Nowak'),
  person('c', 'Олена'),
  person('d', 'محمد'),
  person('e', 'Anna Sukran'),
];
const ids = (typed: string) => findThings(typed, THINGS, 10).map(({ id }) => id);

describe('findThings', () => {
  it('folds accents and letters with strokes', () => {
    expect(ids('sukran')).toEqual(['a', 'e']);
    expect(ids('yilmaz')).toEqual(['a']);
    expect(ids('lukasz')).toEqual(['b']);
    expect(ids('олен')).toEqual(['c']);
    expect(ids('محمد')).toEqual(['d']);
  });

  it('finds actions by their Dutch and by their English name', () => {
    expect(ids('netjes')).toEqual(['tidy']);
    expect(ids('tidy up')).toEqual(['tidy']);
    expect(ids('undo')).toEqual(['undo']);
  });

  it('shows everything when nothing was typed, and never more than asked', () => {
    expect(ids('')).toHaveLength(THINGS.length);
    expect(findThings('', THINGS, 3)).toHaveLength(3);
  });

  it('asks every word to fit', () => {
    expect(fitOf('anna x', 'Anna Sukran')).toBe(0);
    expect(fitOf('su', 'Sukran')).toBeGreaterThan(fitOf('su', 'Anna Sukran'));
  });
});
