// The browser's own print menu: what comes on paper is the drawing as it may be seen now, with whose view it is in words,
// and nothing of the program around it.
import { useEffect } from 'react';
import { usePorts, useSay, useSession, useSettings } from '../context.tsx';
import { layOutPages } from './exportPrint.tsx';
import { screenInput } from './screenInput.ts';

/** What prints by itself, and a screen that was made blank on purpose. */
const OTHERS = '.print-pages, .recoveryPaper, .keySheet, .blank';

export default function PrintMenu() {
  const session = useSession();
  const say = useSay();
  const { clock } = usePorts();
  const { language } = useSettings().settings;
  useEffect(() => {
    let takeOut: (() => void) | null = null;
    const before = (): void => {
      if (document.querySelector(OTHERS)) return;
      const input = screenInput(session, say, language, clock.today());
      takeOut = input && layOutPages(input);
    };
    const after = (): void => {
      takeOut?.();
      takeOut = null;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, [session, say, language, clock]);
  return null;
}
