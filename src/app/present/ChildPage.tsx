// The view for a child: large, first names and faces, and everything can be heard. Locked until the worker comes back.
import { Lock, Volume2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { MaskedTables } from '../../model/masked.ts';
import { useSay, useSession, useSessionState } from '../context.tsx';
import { useVaultState } from '../lock/useVault.ts';
import { BlankScreen } from './BlankScreen.tsx';
import { ChildDrawing } from './ChildDrawing.tsx';
import { ChildRings } from './ChildRings.tsx';
import type { Presenting } from './presenting.ts';
import { useOnStage } from './useOnStage.ts';
import { useReadAloud } from './useReadAloud.ts';
import { useStop } from './useStop.ts';
import './child.css';

export interface ChildViewProps {
  readonly presenting: Presenting;
  readonly tables: MaskedTables;
  /** What can be done now, in one sentence; it is shown large and can be heard. */
  readonly onWords: (words: string) => void;
  /** Reads something at once; nothing where the device has no voice. */
  readonly read: (text: string) => void;
}

export function ChildPage({ presenting }: { presenting: Presenting }) {
  const say = useSay();
  const session = useSession();
  const stop = useStop();
  useSessionState((state) => state.tables);
  const withPassword = useVaultState() === 'open';
  const [locked, setLocked] = useState(false);
  const [words, setWords] = useState('');
  const voice = useReadAloud();
  const read = useCallback((text: string) => voice?.(text), [voice]);
  const lock = useCallback(() => setLocked(true), []);
  useOnStage(lock);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F5') event.preventDefault();
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setLocked(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (locked) {
    return (
      <BlankScreen code={presenting.code} withPassword={withPassword} onGoOn={() => setLocked(false)} onStop={stop} />
    );
  }
  const tables = session.visibleTables();
  const view = tables.view[presenting.viewId];
  const Shown = view?.type === 'rings' ? ChildRings : ChildDrawing;
  return (
    <main className="child" aria-label={say('present.where.child')}>
      <header className="child-head">
        <p className="child-words" aria-live="polite" dir="auto">
          {words}
        </p>
        {voice ? (
          <Button className="button child-button" onPress={() => voice(words)}>
            <Volume2 className="icon" strokeWidth={1.75} aria-hidden />
            {say('present.readAloud')}
          </Button>
        ) : (
          <p className="quiet small">{say('present.noVoice')}</p>
        )}
        <Button className="button square child-lock" aria-label={say('present.lock')} onPress={lock}>
          <Lock className="icon" strokeWidth={1.75} aria-hidden />
        </Button>
      </header>
      {view ? <Shown presenting={presenting} tables={tables} onWords={setWords} read={read} /> : null}
    </main>
  );
}
