// Making one file at a time: how far it is, the way to stop it, and how it went.
import { useRef, useState } from 'react';
import { fileName } from '../../exports/fileName.ts';
import type { ExportFormat, ExportInput } from '../../exports/format.ts';
import { GIVES_AWAY } from '../../exports/makeFile.ts';
import type { Files } from '../../ports/files.ts';
import type { Raster } from '../../ports/raster.ts';
import { copyPicture } from './exportCopy.ts';
import { type SaveStep, saveExport } from './saveExport.ts';

export interface ExportWork {
  readonly step: SaveStep;
  /** 0 to 1. */
  readonly done: number;
  readonly save: (format: ExportFormat, input: ExportInput, what: string) => Promise<void>;
  readonly copy: (input: ExportInput) => Promise<void>;
  readonly print: (input: ExportInput) => Promise<void>;
  readonly stop: () => void;
  /** Something else was chosen: how the last one went no longer matters. */
  readonly forget: () => void;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function useExport({ raster, files }: { readonly raster: Raster; readonly files: Files }): ExportWork {
  const [step, setStep] = useState<SaveStep>({ at: 'choosing' });
  const [done, setDone] = useState(0);
  const stopped = useRef(false);
  const begin = (): void => {
    stopped.current = false;
    setDone(0);
    setStep({ at: 'making' });
  };
  return {
    step,
    done,
    async save(format, input, what) {
      begin();
      const name = fileName(input.date, what, format.extension);
      const goOn = async (part: number): Promise<boolean> => {
        setDone(part);
        await breath();
        return !stopped.current;
      };
      setStep(await saveExport(format, input, name, { raster, files, step: goOn }));
    },
    async copy(input) {
      begin();
      setStep(await copyPicture(input, raster));
    },
    async print(input) {
      const { printPages } = await import('./exportPrint.tsx');
      setStep(printPages(input) ? { at: 'choosing' } : { at: 'failed', sentences: [GIVES_AWAY] });
    },
    stop() {
      stopped.current = true;
    },
    forget() {
      setStep((now) => (now.at === 'making' ? now : { at: 'choosing' }));
    },
  };
}
