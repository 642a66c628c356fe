// What an empty drawing says: what it is for and the one next step.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useActions, useSay, useSession } from '../context.tsx';
import { typedName } from './typedName.ts';

type First = ReturnType<typeof typedName>;

export function EmptyDrawing({ onAdd }: { onAdd: (first: First) => void }) {
  const say = useSay();
  const actions = useActions();
  const session = useSession();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The name can be typed at once; on a touch screen the keyboard would come up unasked, and somebody who undid
    // everything wants the keys to redo it.
    const isFree = document.activeElement === null || document.activeElement === document.body;
    const isNew = session.store.getState().redo.length === 0;
    if (isFree && isNew && !window.matchMedia('(pointer: coarse)').matches)
      field.current?.focus({ preventScroll: true });
  }, [session]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const first = typedName(typed);
    if (first.callName !== '') onAdd(first);
  };
  return (
    <form className="kk-empty" onSubmit={submit}>
      <svg viewBox="-80 -46 160 92" width="200" height="115" aria-hidden="true">
        <path d="M-42 -16V0H42V-16M0 0V14" />
        <rect x="-56" y="-44" width="28" height="28" />
        <circle cx="42" cy="-30" r="14" />
        <rect x="-14" y="14" width="28" height="28" rx="7" className="kk-empty-child" />
      </svg>
      <label htmlFor="kk-first-name">{say('canvas.empty.sentence')}</label>
      <div className="kk-empty-row">
        <input
          ref={field}
          id="kk-first-name"
          autoCapitalize="words"
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={say('canvas.empty.example')}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{say('canvas.empty.add')}</button>
      </div>
      <button type="button" className="kk-empty-start" onClick={() => actions.run('startPattern')}>
        {say('entry.open')}
      </button>
    </form>
  );
}
