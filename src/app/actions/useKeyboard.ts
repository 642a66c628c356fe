// Listens to the keyboard of the whole page and runs the action meant.
import { useEffect } from 'react';
import { useActions, useSettings } from '../context.tsx';
import { actionFor } from './keyboard.ts';

const isTyping = (target: Element): boolean =>
  target.closest('input, textarea, select, [contenteditable="true"], [role="textbox"]') !== null;

/** A button that has the focus keeps its own Enter and Space. */
const isPressing = (target: Element, key: string): boolean =>
  (key === 'Enter' || key === ' ') && target.closest('button, a, [role="button"]:not([data-person])') !== null;

export function useKeyboard(): void {
  const actions = useActions();
  const { settings } = useSettings();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return;
      const editing = isTyping(target);
      if ((editing && !event.ctrlKey && !event.metaKey && !/^F\d+$/.test(event.key)) || isPressing(target, event.key))
        return;
      if (editing && OWN_TO_FIELDS.has(event.key.toLowerCase())) return;
      if (target.closest('[role="dialog"], [role="menu"], [role="alertdialog"], [role="listbox"]')) return;
      const action = actionFor(event, actions.all, {
        onCanvas: !editing && target.closest('[data-region="canvas"], [data-family-keys]') !== null,
        settings,
        keysOf: actions.keysOf,
        isEnabled: actions.isEnabled,
      });
      if (action === null) return;
      if (action === 'several') {
        event.preventDefault();
        actions.env.ui.toast({ sentence: { key: 'shell.keys.several' }, tone: 'warning' });
        return;
      }
      if (actions.isEnabled(action.id) || action.onCanvas !== true) event.preventDefault();
      actions.run(action.id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions, settings]);
}

/** With Ctrl in a text field, these belong to the text. */
const OWN_TO_FIELDS: ReadonlySet<string> = new Set(['z', 'y', 'a', 'c', 'x', 'v', 'd', 'backspace', 'delete', 'enter']);
