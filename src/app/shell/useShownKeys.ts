// The keys of an action as this kind of computer writes them.
import type { Action } from '../actions/action.ts';
import { isSingleKey, shownChord } from '../actions/chord.ts';
import { useActions, useSay, useSettings } from '../context.tsx';

const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

export function useKeyWords(): (chord: string) => string {
  const say = useSay();
  const words = { ctrl: say('shell.keys.ctrl'), shift: say('shell.keys.shift'), space: say('shell.keys.space') };
  const mac = isMac();
  return (chord) => shownChord(chord, words, mac);
}

export function useShownKeys(action: Action | undefined): readonly string[] {
  const actions = useActions();
  const shown = useKeyWords();
  const { settings } = useSettings();
  if (!action) return [];
  return actions
    .keysOf(action)
    .filter((chord) => settings.letterKeys || !isSingleKey(chord))
    .map(shown);
}
