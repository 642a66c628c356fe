// The keys of a presentation, of a keyboard or a clicker. Escape only ever blanks (decisions.md 27).
import { useEffect } from 'react';
import { themeAfter } from './themeAfter.ts';
import type { Presentation } from './usePresentation.ts';

export function usePresentKeys(presentation: Presentation, onQuickLine?: () => void): void {
  useEffect(() => {
    const { nr, goTo, blank, setBlank, theme, setTheme, withoutConflict, setWithoutConflict } = presentation;
    const deeds: Readonly<Record<string, () => void>> = {
      ' ': () => goTo(nr + 1),
      ArrowRight: () => goTo(nr + 1),
      PageDown: () => goTo(nr + 1),
      ArrowLeft: () => goTo(nr - 1),
      PageUp: () => goTo(nr - 1),
      Home: () => goTo(0),
      End: () => goTo(presentation.steps.length - 1),
      b: () => setBlank(!blank),
      '.': () => setBlank(!blank),
      s: presentation.toggleLight,
      p: () => presentation.setPenning(!presentation.penning),
      w: presentation.wipe,
      t: () => setTheme(themeAfter(theme)),
      c: () => setWithoutConflict(!withoutConflict),
      ...(onQuickLine ? { q: onQuickLine } : {}),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        setBlank(true);
        return;
      }
      if (event.key === 'F5') event.preventDefault();
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea')) return;
      if (event.key === ' ' && target.closest('button, [role="button"]')) return;
      const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      // A blank screen stays so until somebody asks for it.
      if (!deed || (blank && !BLANK_KEYS.has(event.key.toLowerCase()))) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [presentation, onQuickLine]);
}

const BLANK_KEYS: ReadonlySet<string> = new Set(['b', '.']);
