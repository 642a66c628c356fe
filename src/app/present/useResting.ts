// Whether pointer and keyboard have rested for three seconds; buttons and pointer fade then.
import { useEffect, useState } from 'react';
import { usePorts } from '../context.tsx';

const REST_MS = 3000;

export function useResting(): boolean {
  const { timer } = usePorts();
  const [resting, setResting] = useState(false);
  useEffect(() => {
    let cancel = timer.after(REST_MS, () => setResting(true));
    const stir = (): void => {
      cancel();
      setResting(false);
      cancel = timer.after(REST_MS, () => setResting(true));
    };
    const kinds = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const kind of kinds) window.addEventListener(kind, stir);
    return () => {
      cancel();
      for (const kind of kinds) window.removeEventListener(kind, stir);
    };
  }, [timer]);
  return resting;
}
