// Full screen and awake while something is shown. Where the browser leaves full screen by itself (its own Escape), the
// screen goes blank.
import { useEffect, useState } from 'react';
import { usePorts } from '../context.tsx';

export function useOnStage(onLeft: () => void): void {
  const { stage } = usePorts();
  useEffect(() => stage.keepAwake(), [stage]);
  useEffect(() => stage.onLeft(onLeft), [stage, onLeft]);
  useEffect(() => () => stage.leave(), [stage]);
}

/** Width of this window against its height. */
export function useAspect(): number {
  const now = (): number => window.innerWidth / Math.max(1, window.innerHeight);
  const [aspect, setAspect] = useState(now);
  useEffect(() => {
    const changed = (): void => setAspect(now());
    window.addEventListener('resize', changed);
    return () => window.removeEventListener('resize', changed);
  });
  return aspect;
}
