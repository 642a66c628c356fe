// After a name was taken the field is ready for the next one.
import { useEffect, useRef } from 'react';

/** Give the answer to what stands around the field; `turn` counts the names that were taken in it. */
export function useNextName(turn: number) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) around.current?.querySelector('input')?.focus();
  }, [turn]);
  return around;
}
