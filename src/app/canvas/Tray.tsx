// People who belong to the network but not to this drawing, and people hidden here: a quiet strip that folds.
import { ChevronDown, ChevronUp, Eye } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { callNameOf } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';

export interface TrayProps {
  readonly people: readonly Person[];
  readonly hidden: readonly Person[];
  readonly selection: ReadonlySet<Id>;
  readonly readOnly: boolean;
  readonly onSelect: (id: Id) => void;
  readonly onShow: (id: Id) => void;
}

export function Tray({ people, hidden, selection, readOnly, onSelect, onShow }: TrayProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (people.length === 0 && hidden.length === 0) return null;
  const Chevron = open ? ChevronDown : ChevronUp;
  return (
    <section className="kk-tray" aria-label={say('canvas.tray.label')}>
      <button type="button" className="kk-tray-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={16} strokeWidth={1.75} aria-hidden="true" />
        {people.length > 0 && say('canvas.tray.title', { count: people.length })}
        {people.length > 0 && hidden.length > 0 && ' · '}
        {hidden.length > 0 && say('canvas.tray.hidden', { count: hidden.length })}
      </button>
      {open && (
        <ul className="kk-tray-people">
          {people.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className="kk-tray-name"
                aria-pressed={selection.has(person.id)}
                onClick={() => onSelect(person.id)}
                dir="auto"
              >
                {callNameOf(person, say)}
                {person.role && <span>{person.role}</span>}
              </button>
            </li>
          ))}
          {hidden.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className="kk-tray-name"
                disabled={readOnly}
                aria-label={say('canvas.tray.show', { name: callNameOf(person, say) })}
                title={say('canvas.tray.show', { name: callNameOf(person, say) })}
                onClick={() => onShow(person.id)}
                dir="auto"
              >
                <Eye size={16} strokeWidth={1.75} aria-hidden="true" />
                {callNameOf(person, say)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
