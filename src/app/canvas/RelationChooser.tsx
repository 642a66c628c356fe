// Draws a relation by words: with whom (when that is not known yet), then which of the twelve everyday kinds.
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { fullNameOf, matchesWords } from '../../model/facts/names.ts';
import { tieKey } from '../../model/facts/words.ts';
import type { Person } from '../../model/records/facts.ts';
import { type EmotionalCode, EVERYDAY_CODES } from '../../model/records/perception.ts';
import { useSay } from '../context.tsx';
import { LineSample } from './LineSample.tsx';

export interface RelationChooserProps {
  readonly from: Person;
  readonly to: Person | null;
  readonly people: readonly Person[];
  readonly onChoose: (toId: Id, code: EmotionalCode) => void;
  readonly onCancel: () => void;
}

interface Option {
  readonly id: string;
  readonly label: string;
}

/** A list walked with the arrows while the focus stays where it is. */
function step(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

export function RelationChooser({ from, to, people, onChoose, onCancel }: RelationChooserProps) {
  const say = useSay();
  const [other, setOther] = useState<Person | null>(to);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onCancel();
    };
    window.addEventListener('pointerdown', outside, true);
    return () => window.removeEventListener('pointerdown', outside, true);
  }, [onCancel]);
  return (
    <div
      ref={box}
      className="kk-relation nokey nowheel"
      role="dialog"
      aria-label={say('canvas.relation.title')}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      {other === null ? (
        <ChoosePerson from={from} people={people} onChoose={setOther} />
      ) : (
        <ChooseKind from={from} to={other} onChoose={(code) => onChoose(other.id, code)} />
      )}
    </div>
  );
}

interface ChoosePersonProps {
  readonly from: Person;
  readonly people: readonly Person[];
  readonly onChoose: (person: Person) => void;
}

function ChoosePerson({ from, people, onChoose }: ChoosePersonProps) {
  const say = useSay();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(
    () =>
      people.filter(
        (person) => person.id !== from.id && (typed.trim() === '' || matchesWords(fullNameOf(person, say), typed)),
      ),
    [people, from, typed, say],
  );
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const options: Option[] = found.map((person) => ({ id: person.id, label: fullNameOf(person, say) }));
  const here = Math.min(at, options.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = event.key === 'Home' || event.key === 'End' ? null : step(event.key, here, options.length);
    if (next !== null) {
      event.preventDefault();
      setAt(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = found[here];
      if (chosen) onChoose(chosen);
    }
  };
  return (
    <>
      <h2>{say('canvas.relation.with', { name: fullNameOf(from, say) })}</h2>
      <input
        ref={field}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={options[here] ? `${list}-${here}` : undefined}
        aria-label={say('canvas.relation.whom')}
        placeholder={say('canvas.relation.whom')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Options
        id={list}
        options={options}
        at={here}
        label={say('canvas.relation.people')}
        onPick={(i) => found[i] && onChoose(found[i])}
      />
      {options.length === 0 && <p>{say('canvas.relation.nobody', { typed })}</p>}
    </>
  );
}

function Options({
  id,
  options,
  at,
  label,
  onPick,
}: {
  id: string;
  options: readonly Option[];
  at: number;
  label: string;
  onPick: (index: number) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="kk-relation-list">
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and has the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the field points at it with aria-activedescendant.
        <div
          key={option.id}
          id={`${id}-${i}`}
          data-at={i}
          role="option"
          aria-selected={i === at}
          dir="auto"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(i)}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}

/** The twelve kinds with a sample; the keys 1 to 9 choose at once. */
export function ChooseKind({
  from,
  to,
  now,
  onChoose,
}: {
  from: Person;
  to: Person;
  now?: string;
  onChoose: (code: EmotionalCode) => void;
}) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const start = Math.max(0, (EVERYDAY_CODES as readonly string[]).indexOf(now ?? ''));
  const [at, setAt] = useState(start);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = step(event.key, at, EVERYDAY_CODES.length);
    const digit = /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey ? Number(event.key) - 1 : -1;
    const typed = /^\p{L}$/u.test(event.key) ? event.key : '';
    const starting = typed
      ? EVERYDAY_CODES.findIndex((code, i) => i > at && matchesWords(say(tieKey(code)), typed))
      : -1;
    const chosen =
      digit >= 0 ? EVERYDAY_CODES[digit] : event.key === 'Enter' || event.key === ' ' ? EVERYDAY_CODES[at] : undefined;
    if (chosen) onChoose(chosen);
    else if (next !== null) setAt(next);
    else if (starting >= 0) setAt(starting);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <h2>{say('canvas.relation.kind', { a: fullNameOf(from, say), b: fullNameOf(to, say) })}</h2>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={say('canvas.relation.kinds')}
        aria-activedescendant={`kk-kind-${at}`}
        className="kk-relation-list kk-relation-kinds"
        onKeyDown={onKeyDown}
      >
        {EVERYDAY_CODES.map((code, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the list points at it with aria-activedescendant.
          <div
            key={code}
            id={`kk-kind-${i}`}
            role="option"
            aria-selected={i === at}
            aria-keyshortcuts={i < 9 ? String(i + 1) : undefined}
            onClick={() => onChoose(code)}
          >
            <LineSample code={code} />
            <span>{say(tieKey(code))}</span>
            {i < 9 && <kbd>{i + 1}</kbd>}
          </div>
        ))}
      </div>
    </>
  );
}
