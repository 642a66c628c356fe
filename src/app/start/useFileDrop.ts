// A file dragged onto the page is opened like any other.
import { useEffect, useState } from 'react';
import { useActions } from '../context.tsx';
import { openFileAsMap } from './openings.ts';

/** Whether a file hangs above the page now. */
export function useFileDrop(): boolean {
  const { env } = useActions();
  const [above, setAbove] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setAbove(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setAbove(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      setAbove(false);
      if (event.defaultPrevented) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      void file
        .arrayBuffer()
        .then((buffer) => openFileAsMap(env, { name: file.name, bytes: new Uint8Array(buffer) }))
        .catch(() =>
          env.ui.set({ fileProblem: { name: file.name, problem: { key: 'shell.fileProblem.cannotRead' } } }),
        );
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [env]);
  return above;
}
