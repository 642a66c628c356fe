// A name typed in place, and behind it, when known, a sex and a year: "Tim m 2010".
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { typedName } from '../canvas/typedName.ts';
import { useSay } from '../context.tsx';

export interface NameFieldProps {
  readonly name: string;
  /** Just before the field takes the focus. */
  readonly onTake?: () => void;
  /** `byKey`: with Enter, so that the focus goes back to the row. */
  readonly onDone: (typed: ReturnType<typeof typedName>, byKey: boolean) => void;
  readonly onCancel: () => void;
}

export function NameField({ name, onTake, onDone, onCancel }: NameFieldProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  const [typed, setTyped] = useState(name);
  const taking = useRef(onTake);
  useEffect(() => {
    taking.current?.();
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (byKey: boolean): void => {
    if (finished.current) return;
    finished.current = true;
    onDone(typedName(typed), byKey);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method still composing a letter keeps its own Enter and Escape.
    if (event.nativeEvent.isComposing) return;
    // The outline around it has keys of its own.
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      finish(true);
    } else if (event.key === 'Escape' && !finished.current) {
      finished.current = true;
      onCancel();
    }
  };
  return (
    <input
      ref={field}
      className="input outlineName"
      aria-label={say('outline.nameField')}
      placeholder={say('outline.nameExample')}
      value={typed}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        // Going elsewhere keeps what was typed.
        if (document.hasFocus()) finish(false);
      }}
    />
  );
}
