// Paper and clipboard without the dialog: the view as it is on the screen, for whoever is looking now.
import type { SessionState } from '../../editor/state.ts';
import type { ExportInput } from '../../exports/format.ts';
import { wordsOf } from '../words.ts';
import type { Action, ActionEnv } from './action.ts';

const drawn = (state: SessionState): boolean => state.caseId !== null && state.viewId !== null;

/** What is on the screen, as an export receives it. */
async function onScreen({ session, ports, settings }: ActionEnv): Promise<ExportInput | null> {
  const { screenInput } = await import('../dialogs/screenInput.ts');
  return screenInput(session, wordsOf(settings.get().language), settings.get().language, ports.clock.today());
}

export const EXPORT_ACTIONS: readonly Action[] = [
  {
    id: 'print',
    label: 'files.exportPrintView',
    group: 'map',
    keys: ['Ctrl+P'],
    enabled: drawn,
    perform: (env) =>
      void Promise.all([onScreen(env), import('../dialogs/exportPrint.tsx')]).then(([input, { printPages }]) => {
        if (input && !printPages(input)) {
          env.ui.toast({ sentence: { key: 'files.exportGivesAway' }, tone: 'warning' });
        }
      }),
  },
  {
    id: 'copyPicture',
    label: 'files.exportCopyView',
    group: 'map',
    keys: [],
    enabled: drawn,
    perform: (env) =>
      void Promise.all([onScreen(env), import('../dialogs/exportCopy.ts')]).then(async ([input, { copyPicture }]) => {
        if (!input) return;
        const step = await copyPicture(input, env.ports.raster);
        if (step.at !== 'saved' && step.at !== 'failed') return;
        const tone = step.at === 'saved' ? 'calm' : 'warning';
        for (const sentence of step.sentences) env.ui.toast({ sentence, tone });
      }),
  },
];
