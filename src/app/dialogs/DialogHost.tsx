// Shows the dialog that is open; each is loaded when it is first asked for.
import { type ComponentType, lazy } from 'react';
import { useUi } from '../context.tsx';
import type { DialogName } from '../ui.ts';

const DIALOGS: Readonly<Record<DialogName, ComponentType>> = {
  settings: lazy(() => import('../settings/SettingsDialog.tsx').then((m) => ({ default: m.SettingsDialog }))),
  palette: lazy(() => import('./PaletteDialog.tsx').then((m) => ({ default: m.PaletteDialog }))),
  find: lazy(() => import('./PaletteDialog.tsx').then((m) => ({ default: m.FindDialog }))),
  shortcuts: lazy(() => import('./ShortcutsDialog.tsx').then((m) => ({ default: m.ShortcutsDialog }))),
  export: lazy(() => import('./ExportSlot.tsx').then((m) => ({ default: m.ExportSlot }))),
  about: lazy(() => import('./AboutDialog.tsx').then((m) => ({ default: m.AboutDialog }))),
  worker: lazy(() => import('./WorkerDialog.tsx').then((m) => ({ default: m.WorkerDialog }))),
  inWords: lazy(() => import('./InWordsDialog.tsx').then((m) => ({ default: m.InWordsDialog }))),
  startPattern: lazy(() =>
    import('../startPattern/StartPatternDialog.tsx').then((m) => ({ default: m.StartPatternDialog })),
  ),
  present: lazy(() => import('../present/PresentDialog.tsx').then((m) => ({ default: m.PresentDialog }))),
  audiences: lazy(() => import('../audiences/AudiencesDialog.tsx').then((m) => ({ default: m.AudiencesDialog }))),
  versions: lazy(() => import('../versions/VersionsDialog.tsx').then((m) => ({ default: m.VersionsDialog }))),
  merge: lazy(() => import('../merge/MergeDialog.tsx').then((m) => ({ default: m.MergeDialog }))),
  safety: lazy(() => import('../lock/SafetyDialog.tsx').then((m) => ({ default: m.SafetyDialog }))),
  lists: lazy(() => import('../lists/ListDialog.tsx').then((m) => ({ default: m.ListDialog }))),
  takenOver: lazy(() => import('./TakenOverDialog.tsx').then((m) => ({ default: m.TakenOverDialog }))),
};
const Tour = lazy(() => import('../shell/Tour.tsx').then((m) => ({ default: m.Tour })));

export function DialogHost() {
  const dialog = useUi((state) => state.dialog);
  const touring = useUi((state) => state.touring);
  const Open = dialog ? DIALOGS[dialog] : null;
  return (
    <>
      {touring ? <Tour /> : null}
      {Open ? <Open /> : null}
    </>
  );
}
