// Everybody without a line yet: a tap or a drag brings them into the ecogram, and what the contact is like is asked.
import { ChevronDown, ChevronUp, Eye } from 'lucide-react';
import { type Ref, useState } from 'react';
import { callNameOf } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import { useActions, useSay, useSession } from '../context.tsx';
import type { useTrayDrag } from '../rings/useTrayDrag.ts';
import type { EcogramShown } from './useEcogram.ts';

interface EcogramTrayProps {
  readonly ref: Ref<HTMLElement>;
  readonly shown: EcogramShown;
  readonly drag: ReturnType<typeof useTrayDrag>;
}

export function EcogramTray({ ref, shown, drag }: EcogramTrayProps) {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const [open, setOpen] = useState(false);
  const { ecogram, deeds, readOnly, view } = shown;
  const { waiting, hidden } = ecogram;
  const { ghost, begin, justDragged } = drag;
  if (waiting.length === 0 && hidden.length === 0) return null;
  const Chevron = open ? ChevronDown : ChevronUp;
  const bring = ({ id }: Person): void => {
    if (justDragged.current || !deeds.bring(id)) return;
    ui.needPanel();
  };
  return (
    <section ref={ref} className="kk-tray" aria-label={say('ecogram.tray')}>
      <button type="button" className="kk-tray-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={16} strokeWidth={1.75} aria-hidden="true" />
        {[
          waiting.length > 0 ? say('ecogram.trayTitle', { count: waiting.length }) : '',
          hidden.length > 0 ? say('canvas.tray.hidden', { count: hidden.length }) : '',
        ]
          .filter((words) => words !== '')
          .join(' · ')}
      </button>
      {open ? (
        <>
          {readOnly ? null : <p className="quiet small ecogram-hint">{say('ecogram.trayHint')}</p>}
          <ul className="kk-tray-people">
            {waiting.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  className="kk-tray-name ecogram-waiting"
                  disabled={readOnly}
                  onPointerDown={(event) => begin(event, [person.id])}
                  onClick={() => bring(person)}
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
                  onClick={() => session.run('person.show', { viewId: view.id, ids: [person.id] })}
                  dir="auto"
                >
                  <Eye size={16} strokeWidth={1.75} aria-hidden="true" />
                  {callNameOf(person, say)}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {ghost ? (
        <div className="rings-ghost" style={{ transform: `translate(${ghost.x + 8}px, ${ghost.y + 8}px)` }}>
          {ghost.ids.map((id) => callNameOf(shown.tables.person[id], say)).join(', ')}
        </div>
      ) : null}
    </section>
  );
}
