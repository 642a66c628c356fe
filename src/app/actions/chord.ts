// Keys as text ("Ctrl+Z", "Shift+1", "O", "?"), from the letter that the user's own keyboard makes.
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const LETTER = /^\p{L}$/u;
const ALONE = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process', 'Unidentified', 'CapsLock']);

/** Every way to write this key press; several, because Shift+1 makes "!" on one keyboard and "1" on another. */
export function chordsOf(press: KeyPress): string[] {
  if (ALONE.has(press.key)) return [];
  const start = `${press.ctrlKey || press.metaKey ? 'Ctrl+' : ''}${press.altKey ? 'Alt+' : ''}`;
  const shift = press.shiftKey ? 'Shift+' : '';
  if (press.key === ' ') return [`${start}${shift}Space`];
  if (LETTER.test(press.key)) return [`${start}${shift}${press.key.toUpperCase()}`];
  if (press.key.length > 1) return [`${start}${shift}${press.key}`];
  const digit = /^Digit(\d)$/.exec(press.code)?.[1];
  const asTyped = `${start}${press.key}`;
  return digit && press.shiftKey ? [`${start}Shift+${digit}`, asTyped] : [asTyped];
}

/** Keys that could be part of typing: these work on the drawing only, and can be switched off. */
export const isSingleKey = (chord: string): boolean => [...chord.replace(/^Shift\+/, '')].length === 1;

/** How a key is written on this kind of computer. */
export function shownChord(chord: string, words: { ctrl: string; shift: string; space: string }, mac: boolean): string {
  const shown = chord.split(/\+(?!$)/).map((part) => {
    if (part === 'Ctrl') return mac ? '⌘' : words.ctrl;
    if (part === 'Shift') return mac ? '⇧' : words.shift;
    if (part === 'Alt') return mac ? '⌥' : 'Alt';
    if (part === 'Space') return words.space;
    return SHORT[part] ?? part;
  });
  return shown.join(mac ? '' : '+');
}

const SHORT: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
