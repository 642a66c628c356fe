// The whole screen: the start page or the editor, and what floats above both.
import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useKeyboard } from './actions/useKeyboard.ts';
import { AppProvider, useSay, useSessionState, useSettings, useUi } from './context.tsx';
import { DialogHost } from './dialogs/DialogHost.tsx';
import { usePastedTable } from './lists/usePastedTable.ts';
import { LockScreen } from './lock/LockScreen.tsx';
import { useVaultState } from './lock/useVault.ts';
import { useThemeAndLanguage } from './settings/useThemeAndLanguage.ts';
import { Announcer } from './shell/Announcer.tsx';
import { Toasts } from './shell/Toasts.tsx';
import { FileProblem } from './start/FileProblem.tsx';
import { ReadingCard } from './start/ReadingCard.tsx';
import { StartPage } from './start/StartPage.tsx';
import { useFileDrop } from './start/useFileDrop.ts';
import type { AppWiring } from './wiring.ts';
import './tokens.css';
import './base.css';
import './floats.css';
import './shell.css';
import './start.css';
import './emptyStart.css';
import './dialogs.css';
import './settings.css';
import './smallScreens.css';

export function App({ wiring }: { wiring: AppWiring }) {
  return (
    <AppProvider wiring={wiring}>
      <Screen />
    </AppProvider>
  );
}

// The start page comes first; the editor follows once that is painted, so that a map opens without a wait.
const loadEditor = () => import('./shell/EditorPage.tsx');
const EditorPage = lazy(() => loadEditor().then((m) => ({ default: m.EditorPage })));

const PresentPage = lazy(() => import('./present/PresentPage.tsx').then((m) => ({ default: m.PresentPage })));

/** The browser's own print menu gives no time to load anything. */
const PrintMenu = lazy(() => import('./dialogs/PrintMenu.tsx'));

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** While the maps are locked nothing of them is on the page: not even parts that are hidden. */
function Screen() {
  const { settings } = useSettings();
  useThemeAndLanguage();
  const locked = useVaultState() === 'locked';
  return <I18nProvider locale={LOCALES[settings.language]}>{locked ? <LockScreen /> : <StageOrEditor />}</I18nProvider>;
}

/** While something is shown to others the editor is not on the page, nor do its keys work. */
function StageOrEditor() {
  const presenting = useUi((state) => state.presenting);
  const open = useSessionState((state) => state.caseId !== null);
  return (
    <>
      {!open || !presenting ? (
        <OpenScreen />
      ) : (
        <Suspense fallback={null}>
          <PresentPage presenting={presenting} />
        </Suspense>
      )}
      <Suspense fallback={null}>{open ? <PrintMenu /> : null}</Suspense>
    </>
  );
}

function OpenScreen() {
  useKeyboard();
  usePastedTable();
  const say = useSay();
  const dropping = useFileDrop();
  const open = useSessionState((state) => state.caseId !== null);
  // The start page stays until the editor is there, rather than nothing.
  const loaded = useDeferredValue(open);
  useEffect(() => {
    void loadEditor();
  }, []);
  return (
    <>
      <Suspense fallback={null}>{open && loaded ? <EditorPage /> : <StartPage />}</Suspense>
      <Toasts />
      <Announcer />
      <ReadingCard />
      <FileProblem />
      {dropping ? <div className="dropHint">{say('shell.dropHere')}</div> : null}
      <Suspense fallback={null}>
        <DialogHost />
      </Suspense>
    </>
  );
}
