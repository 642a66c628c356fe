// Keys in the outline. The keys that add people work on the row with the focus, so the focus chooses. A capital begins a
// search by name, as names do; every letter searches when the letter keys are switched off.
import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { actionFor } from '../actions/keyboard.ts';
import { useActions, useSettings } from '../context.tsx';

/** As long as the tree itself takes letters together. */
const ONE_WORD_MS = 1000;

interface TreeKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

export function useTreeKeys(choose: (key: string) => void): TreeKeys {
  const actions = useActions();
  const { settings } = useSettings();
  const typedAt = useRef(Number.NEGATIVE_INFINITY);
  /** Does the focus choose where it goes? Not with Shift or Ctrl, which choose several, and not by pointing. */
  const follows = useRef(true);

  const isSearch = ({ key, timeStamp, nativeEvent }: KeyboardEvent): boolean | 'done' => {
    if (timeStamp - typedAt.current < ONE_WORD_MS) return true;
    const action = actionFor(nativeEvent, actions.all, {
      onCanvas: true,
      settings,
      keysOf: actions.keysOf,
      isEnabled: actions.isEnabled,
    });
    if (action === null) return /\p{L}/u.test(key);
    if (action !== 'several') actions.run(action.id);
    return 'done';
  };

  return {
    onKeyDown(event) {
      const { key, target } = event;
      if (target instanceof Element && target.closest('input, [role="menu"], [role="dialog"]')) return;
      const held = event.ctrlKey || event.metaKey || event.altKey;
      follows.current = !held && !event.shiftKey;
      if (held || key === ' ' || [...key].length !== 1) {
        // Whoever walks on has found who was searched for.
        if (key !== 'Shift') typedAt.current = Number.NEGATIVE_INFINITY;
        return;
      }
      follows.current = true;
      const search = isSearch(event);
      if (search === false) return;
      // The letter is part of a name now, or did what it stands for; it is no key of anything else.
      event.preventDefault();
      if (search === 'done') event.stopPropagation();
      else typedAt.current = event.timeStamp;
    },
    onPointerDown() {
      follows.current = false;
    },
    onFocus({ target }) {
      const key = target.getAttribute('data-key');
      if (key !== null && follows.current) choose(key);
    },
    onBlur({ currentTarget, relatedTarget }) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) follows.current = true;
    },
  };
}
