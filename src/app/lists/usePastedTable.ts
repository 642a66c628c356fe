// Rows of a table, pasted anywhere but in a field, open the dialog for lists.
import { useEffect } from 'react';
import { useActions } from '../context.tsx';
import { openListText } from './openList.ts';

/** Two rows at least, with cells beside each other. */
const TABLE = /^[^\n]*\t[^\n]*\n[^\n]*\t/;

export function usePastedTable(): void {
  const { env } = useActions();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"]'))
        return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || !TABLE.test(text)) return;
      event.preventDefault();
      void openListText(env, text);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [env]);
}
