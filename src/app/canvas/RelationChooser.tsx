// Draws a relation by words: with whom (when that is not known yet), then which kind.
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { fullNameOf, matchesWords } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import type { TieCode } from '../../model/records/perception.ts';
import { useActions, useSay } from '../context.tsx';
import { ChooseKind } from './ChooseKind.tsx';
import { walked } from './walkedList.ts';

export interface RelationChooserProps {
  readonly from: Person;
  readonly to: Person | null;
  readonly people: readonly Person[];
  readonly onChoose: (toId: Id, code: TieCode) => void;
  readonly onCancel: () => void;
}

interface Option {
  readonly id: string;
  readonly label: string;
}

export function RelationChooser({ from, to, people, onChoose, onCancel }: RelationChooserProps) {
  const say = useSay();
  const [other, setOther] = useState<Person | null>(to);
  const box = useRef<HTMLDivElement>(null);
  const { ui } = useActions().env;
  // Where the panel lies over the drawing it would lie over this too.
  useEffect(() => ui.leavePanel(), [ui]);
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
    const next = event.key === 'Home' || event.key === 'End' ? null : walked(event.key, here, options.length);
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
