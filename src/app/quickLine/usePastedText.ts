// Text pasted on the drawing goes through the quick line, where it can be seen before it is taken over.
import { useEffect, useRef } from 'react';
import { useActions } from '../context.tsx';

export function usePastedText(onText: (text: string) => void): void {
  const { ui } = useActions().env;
  const latest = useRef(onText);
  latest.current = onText;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || target.closest('input, textarea, [role="dialog"]')) return;
      // People copied in the editor are pasted as people.
      if (ui.store.getState().copied !== null) return;
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      if (text === '') return;
      event.preventDefault();
      latest.current(text);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [ui]);
}
