// Short messages at the bottom, each with at most one thing to do about it. They wait while somebody reads them.
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useActions, useSay, useSession, useSessionState, useUi } from '../context.tsx';
import { sayIt } from '../sayIt.ts';
import type { Toast } from '../ui.ts';

const STAYS_MS = 12_000;

export function Toasts() {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const toasts = useUi((state) => state.toasts);
  const notice = useSessionState((state) => state.notice);
  useEffect(() => {
    if (!notice) return;
    ui.toast({
      sentence: notice.sentence,
      tone: 'calm',
      ...(notice.undoable ? { act: { label: { key: 'shell.action.undo' }, perform: () => session.undo() } } : {}),
    });
  }, [notice, session, ui]);
  return (
    <section className="toasts" aria-label={say('shell.messages')}>
      {toasts.map((toast) => (
        <ToastCard key={toast.nr} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const say = useSay();
  const { ui } = useActions().env;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => ui.dropToast(toast.nr), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, toast.nr, ui]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only holds back the timer while somebody reads or reaches for it.
    <div
      className="toast"
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{sayIt(say, toast.sentence)}</p>
      {toast.act ? (
        <Button
          className="button toastAct"
          onPress={() => {
            toast.act?.perform();
            ui.dropToast(toast.nr);
          }}
        >
          {sayIt(say, toast.act.label)}
        </Button>
      ) : null}
      <Button className="button square" aria-label={say('shell.close')} onPress={() => ui.dropToast(toast.nr)}>
        <X className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
}
