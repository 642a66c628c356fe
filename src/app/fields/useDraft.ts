// What is being typed, until it is kept: at blur, at Enter, after a second of rest, or when the field goes away.
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';

const REST_MS = 1000;

export interface Draft {
  readonly text: string;
  /** Something is typed that may differ from what is kept. */
  readonly typing: boolean;
  readonly change: (text: string) => void;
  readonly finish: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** `kept` is the recorded text; `keep` records another. Enter keeps (with Ctrl in a text of several lines), Esc restores. */
export function useDraft(kept: string, keep: (text: string) => void, severalLines = false): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ kept, keep, draft, atStart: null as string | null, timer: 0 });
  latest.current.kept = kept;
  latest.current.keep = keep;

  const flush = useCallback(() => {
    const now = latest.current;
    window.clearTimeout(now.timer);
    if (now.draft !== null && now.draft !== now.kept) now.keep(now.draft);
  }, []);

  const finish = useCallback(() => {
    flush();
    latest.current.draft = null;
    latest.current.atStart = null;
    setDraft(null);
  }, [flush]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const change = useCallback(
    (text: string) => {
      const now = latest.current;
      now.atStart ??= now.kept;
      now.draft = text;
      setDraft(text);
      window.clearTimeout(now.timer);
      now.timer = window.setTimeout(flush, REST_MS);
    },
    [flush],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && (!severalLines || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        finish();
      }
      if (event.key === 'Escape' && latest.current.draft !== null) {
        event.preventDefault();
        event.stopPropagation();
        latest.current.draft = latest.current.atStart;
        finish();
      }
    },
    [finish, severalLines],
  );

  return { text: draft ?? kept, typing: draft !== null, change, finish, onKeyDown };
}
