// Keys are told by the letter the keyboard makes, not by where the key sits.
import { describe, expect, it } from 'vitest';
import { chordsOf, isSingleKey, type KeyPress, shownChord } from '../../../src/app/actions/chord.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('chordsOf', () => {
  it('writes letters as capitals, with what is held', () => {
    expect(chordsOf(press('o'))).toEqual(['O']);
    expect(chordsOf(press('Z', { ctrlKey: true, shiftKey: true }))).toEqual(['Ctrl+Shift+Z']);
    expect(chordsOf(press('z', { metaKey: true }))).toEqual(['Ctrl+Z']);
    expect(chordsOf(press('о'))).toEqual(['О']);
  });

  it('knows Shift and a digit whatever sign they make', () => {
    expect(chordsOf(press('!', { code: 'Digit1', shiftKey: true }))).toEqual(['Shift+1', '!']);
    expect(chordsOf(press('+', { code: 'Equal', shiftKey: true, ctrlKey: true }))).toEqual(['Ctrl++']);
    expect(chordsOf(press('?', { code: 'Slash', shiftKey: true }))).toEqual(['?']);
  });

  it('says nothing for keys that are only held, and for dead keys', () => {
    for (const key of ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process']) {
      expect(chordsOf(press(key))).toEqual([]);
    }
  });
});

describe('isSingleKey', () => {
  it('is true of what could be typing, and of nothing else', () => {
    expect(['O', '?', '/', 'Shift+1'].every(isSingleKey)).toBe(true);
    expect(['F2', 'Ctrl+K', 'Delete', 'Ctrl+Shift+Z'].some(isSingleKey)).toBe(false);
  });
});

describe('shownChord', () => {
  const words = { ctrl: 'Ctrl', shift: 'Shift', space: 'Spatie' };
  it('keeps a plus that is the key itself', () => {
    expect(shownChord('Ctrl++', words, false)).toBe('Ctrl++');
    expect(shownChord('Ctrl+Shift+Z', words, true)).toBe('⌘⇧Z');
    expect(shownChord('Space', words, false)).toBe('Spatie');
  });
});
