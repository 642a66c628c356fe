// Loads what reading a line takes, right after the page is there.
import { useEffect, useState } from 'react';
import type { Engine } from './engine.ts';

let loaded: Engine | null = null;
const loading = (): Promise<Engine> => import('./engine.ts').then(({ engine }) => (loaded = engine));

export function useEngine(): Engine | null {
  const [engine, setEngine] = useState(loaded);
  useEffect(() => {
    if (engine) return undefined;
    let here = true;
    void loading().then((one) => here && setEngine(one));
    return () => {
      here = false;
    };
  }, [engine]);
  return engine;
}
