// Which known names are offered for what is being typed.
import { expect, it } from 'vitest';
import { completions } from '../../src/shorthand/completions.ts';

const KNOWN = ['Mark', 'Marja', 'Sanne', 'Şükran', 'Jan van den Berg', 'محمد'];
const names = (text: string): readonly string[] | undefined => completions(text, text.length, KNOWN)?.names;

it('offers everybody whose name begins so, whatever the accents', () => {
  expect(names('Tim hecht met Ma')).toEqual(['Mark', 'Marja']);
  expect(names('suk')).toEqual(['Şükran']);
  expect(names('Tim == مح')).toEqual(['محمد']);
  expect(names('ouders van Jan van d')).toEqual(['Jan van den Berg']);
});

it('offers nothing for signs of the language, whole names and the middle of a word', () => {
  expect(names('Tim m')).toBeUndefined();
  expect(names('Mark')).toBeUndefined();
  expect(names('Mark ')).toBeUndefined();
  expect(completions('Mark', 2, KNOWN)).toBeNull();
});

it('replaces exactly what was typed of the name', () => {
  expect(completions('Tim x San: Bo', 9, KNOWN)).toEqual({ start: 6, end: 9, names: ['Sanne'] });
});
