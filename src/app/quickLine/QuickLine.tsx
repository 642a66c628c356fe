// The quick line ("Schrijf mee"): one box at the bottom in which the family is typed while people talk.
import { CornerDownLeft, Lightbulb } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { fullNameOf } from '../../model/facts/names.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';
import { Examples } from './Examples.tsx';
import { Reading } from './Reading.tsx';
import { Underlined } from './Underlined.tsx';
import { useEngine } from './useEngine.ts';
import { usePastedText } from './usePastedText.ts';
import { useQuickLine } from './useQuickLine.ts';
import './quickLine.css';

const MOST_ROWS = 6;

export function QuickLine() {
  const place = useSessionState(({ caseId, audience }) => `${caseId}/${audience}`);
  return <QuickLineAt key={place} place={place} />;
}

function QuickLineAt({ place }: { readonly place: string }) {
  const say = useSay();
  const session = useSession();
  const { env } = useActions();
  const engine = useEngine();
  const id = useId();
  const line = useQuickLine(place);
  const readOnly = useSessionState((state) => state.readOnly);
  // They decide whose names may be completed.
  useSessionState((state) => state.tables);
  const people = session.visibleTables().person;
  const box = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [focused, setFocused] = useState(false);
  const [examples, setExamples] = useState(false);
  const [marked, setMarked] = useState<number | null>(null);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const { text, understood } = line;

  const names = useMemo(() => {
    const all = Object.values(people).flatMap((one) => (one.callName.trim() === '' ? [] : [fullNameOf(one, say)]));
    return [...new Set(all)].sort((a, b) => a.localeCompare(b));
  }, [people, say]);
  const found = focused && engine && closedAt !== text ? engine.completions(text, caret, names) : null;
  const options = found?.names ?? [];
  const active = marked !== null && marked < options.length ? marked : null;

  // After a change from here the caret belongs where the change ended.
  const caretNext = useRef<number | null>(null);
  useEffect(() => {
    if (caretNext.current === null || !box.current) return;
    box.current.setSelectionRange(caretNext.current, caretNext.current);
    setCaret(caretNext.current);
    caretNext.current = null;
  });

  const put = (next: string, at: number): void => {
    caretNext.current = at;
    line.setText(next);
    setMarked(null);
    box.current?.focus();
  };
  const complete = (name: string): void => {
    if (!found) return;
    put(text.slice(0, found.start) + name + text.slice(found.end), found.start + name.length);
  };
  const commit = (): void => {
    const left = line.commit();
    setMarked(null);
    if (left?.fault) caretNext.current = Math.min(left.fault.end - left.start, left.text.length);
    box.current?.focus();
  };

  usePastedText((pasted) => put(text === '' ? pasted : `${text}\n${pasted}`, text.length + pasted.length + 1));

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // An input method still composing a letter keeps its own keys.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey } = event;
    const move = (step: 1 | -1): void => {
      event.preventDefault();
      setMarked(((active ?? (step === 1 ? -1 : 0)) + step + options.length) % options.length);
    };
    if (key === 'Enter' && !shiftKey) {
      event.preventDefault();
      const name = active === null ? undefined : options[active];
      if (name) complete(name);
      else commit();
    } else if (key === 'Tab' && !shiftKey && options.length > 0) {
      event.preventDefault();
      complete(options[active ?? 0] ?? '');
    } else if (key === 'ArrowDown' && options.length > 0) move(1);
    else if (key === 'ArrowUp' && options.length > 0) move(-1);
    else if ((key === 'ArrowUp' || key === 'ArrowDown') && (text === '' || line.isRecalled)) {
      if (line.recall(key === 'ArrowUp' ? 1 : -1)) event.preventDefault();
    } else if (key === 'Escape') {
      event.preventDefault();
      if (options.length > 0) setClosedAt(text);
      else if (examples) setExamples(false);
      else env.canvas()?.focus();
    }
  };

  return (
    <section
      className="quickLine"
      data-region="quickLine"
      aria-label={say('shorthand.title')}
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      }}
    >
      <label className="quickLine-label" htmlFor={`${id}-box`}>
        {say('shorthand.label')}
      </label>
      <div className="quickLine-field" data-tried={line.tried ? '' : undefined}>
        <Underlined
          text={text}
          lines={line.isCurrent ? (understood?.lines ?? []) : []}
          caret={caret}
          tried={line.tried}
        />
        <textarea
          ref={box}
          id={`${id}-box`}
          className="quickLine-box"
          rows={Math.min(MOST_ROWS, text.split('\n').length)}
          value={text}
          placeholder={say('shorthand.placeholder')}
          aria-label={say('shorthand.name')}
          aria-describedby={`${id}-how`}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={options.length > 0 ? `${id}-names` : undefined}
          aria-activedescendant={active === null ? undefined : `${id}-name-${active}`}
          aria-invalid={line.tried || undefined}
          disabled={readOnly}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          dir="auto"
          onChange={(event) => {
            line.setText(event.target.value);
            setCaret(event.target.selectionStart);
            setMarked(null);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="quickLine-above">
        {examples ? (
          <Examples onChoose={(example) => put(example, example.length)} onClose={() => setExamples(false)} />
        ) : null}
        {options.length > 0 ? (
          <div id={`${id}-names`} className="quickLine-names" role="listbox" aria-label={say('shorthand.names')}>
            {options.map((name, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's own; this is for pointers.
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text box (aria-activedescendant).
              <div
                key={name}
                id={`${id}-name-${i}`}
                role="option"
                aria-selected={i === active}
                data-first={i === (active ?? 0) ? '' : undefined}
                dir="auto"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => complete(name)}
              >
                {name}
                {i === (active ?? 0) ? <kbd aria-hidden>Tab</kbd> : null}
              </div>
            ))}
          </div>
        ) : null}
        {text.trim() === '' || !understood ? null : (
          <Reading line={line} understood={understood} caret={caret} onDecided={() => box.current?.focus()} />
        )}
      </div>
      <p id={`${id}-how`} className="unseen">
        {say('shorthand.how')}
      </p>
      <Button
        className="button primary quickLine-add"
        isDisabled={readOnly || text.trim() === ''}
        onPress={commit}
        aria-label={say('shorthand.add')}
      >
        <CornerDownLeft className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
      <Button
        className="button square"
        aria-label={say('shorthand.examples')}
        aria-expanded={examples}
        onPress={() => setExamples(!examples)}
      >
        <Lightbulb className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
    </section>
  );
}
