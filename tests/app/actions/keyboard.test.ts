// One key press means one action, or none.
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/app/actions/action.ts';
import { actionFor, type KeyContext, sharedKeys } from '../../../src/app/actions/keyboard.ts';
import { ACTIONS } from '../../../src/app/actions/registry.ts';
import { nl } from '../../../src/i18n/nl.ts';

const keysIn = (language: 'nl' | 'en') => (action: Action) =>
  'nl' in action.keys ? action.keys[language] : action.keys;
const context = (more: Partial<KeyContext> = {}): KeyContext => ({
  onCanvas: true,
  settings: { letterKeys: true },
  keysOf: keysIn('nl'),
  isEnabled: () => true,
  ...more,
});
const press = (key: string, held: 'ctrl' | '' = '') => ({
  key,
  code: '',
  ctrlKey: held === 'ctrl',
  metaKey: false,
  altKey: false,
  shiftKey: false,
});
const idFor = (key: string, more: Partial<KeyContext> = {}, held: 'ctrl' | '' = '') => {
  const found = actionFor(press(key, held), ACTIONS, context(more));
  return found === null || found === 'several' ? found : found.id;
};

describe('keys of the actions', () => {
  it.each(['nl', 'en'] as const)('no two actions share a key in %s', (language) => {
    expect([...sharedKeys(ACTIONS, keysIn(language))]).toEqual([]);
  });

  it('every action has a name of its own and a label in words', () => {
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
    for (const { label } of ACTIONS) expect(Object.hasOwn(nl, label)).toBe(true);
  });
});

describe('actionFor', () => {
  it('follows the letters of the language', () => {
    expect(['o', 'p', 'b', 'k', 'v', 'r'].map((key) => idFor(key))).toEqual([
      'addParents',
      'addPartner',
      'addSibling',
      'addChild',
      'addCarer',
      'addRelation',
    ]);
    expect(['p', 'm', 's', 'c', 'f', 'r'].map((key) => idFor(key, { keysOf: keysIn('en') }))).toEqual([
      'addParents',
      'addPartner',
      'addSibling',
      'addChild',
      'addCarer',
      'addRelation',
    ]);
  });

  it('keeps single letters to the drawing, and lets them be switched off', () => {
    expect(idFor('o', { onCanvas: false })).toBeNull();
    expect(idFor('?', { onCanvas: false })).toBeNull();
    expect(idFor('o', { settings: { letterKeys: false } })).toBeNull();
    expect(idFor('z', { onCanvas: false, settings: { letterKeys: false } }, 'ctrl')).toBe('undo');
  });

  it('runs neither of two actions that share a key, unless only one can be done', () => {
    const both = (action: Action) => (action.id === 'tidy' ? ['O'] : keysIn('nl')(action));
    expect(idFor('o', { keysOf: both })).toBe('several');
    expect(idFor('o', { keysOf: both, isEnabled: (id) => id === 'tidy' })).toBe('tidy');
  });
});
