// People who belong to the network but not to this drawing, and people hidden here: a quiet strip that folds.
import { ChevronDown, ChevronUp, Eye } from 'lucide-react';
import { type ButtonHTMLAttributes, type ReactNode, type Ref, useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { callNameOf } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';

export interface TrayProps {
  readonly ref?: Ref<HTMLElement>;
  readonly label: string;
  /** How many people wait here, in words. */
  readonly title: string;
  readonly hint?: string;
  readonly people: readonly Person[];
  readonly hidden: readonly Person[];
  readonly readOnly: boolean;
  /** What can be done with somebody who waits. */
  readonly deeds: (person: Person) => ButtonHTMLAttributes<HTMLButtonElement>;
  readonly onShow: (id: Id) => void;
  readonly children?: ReactNode;
}

export function Tray({ ref, label, title, hint, people, hidden, readOnly, deeds, onShow, children }: TrayProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (people.length === 0 && hidden.length === 0) return null;
  const Chevron = open ? ChevronDown : ChevronUp;
  return (
    <section {...(ref ? { ref } : {})} className="kk-tray" aria-label={label}>
      <button type="button" className="kk-tray-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={16} strokeWidth={1.75} aria-hidden="true" />
        {people.length > 0 && title}
        {people.length > 0 && hidden.length > 0 && ' · '}
        {hidden.length > 0 && say('canvas.tray.hidden', { count: hidden.length })}
      </button>
      {open && hint ? <p className="quiet small kk-tray-hint">{hint}</p> : null}
      {open && (
        <ul className="kk-tray-people">
          {people.map((person) => (
            <li key={person.id}>
              <button type="button" className="kk-tray-name" dir="auto" {...deeds(person)}>
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
      {children}
    </section>
  );
}
