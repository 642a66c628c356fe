// Beside the circles: through whose eyes, what can be done with who is chosen, who still waits, who is left out.
import { type PointerEvent, type Ref, useMemo, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { SAFETY_CIRCLES } from '../../model/facts/circles.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { relationsTo } from '../../model/facts/relationWords.ts';
import type { Person } from '../../model/records/facts.ts';
import { useActions, useSay, useSession } from '../context.tsx';
import { ChosenPlace } from './ChosenPlace.tsx';
import { CircleLists } from './CircleLists.tsx';
import { RingChoices } from './RingChoices.tsx';
import type { RingsShown } from './useRings.ts';

interface RingSideProps {
  readonly ref: Ref<HTMLElement>;
  readonly shown: RingsShown;
  /** Chosen here, waiting for a tap on their place. */
  readonly armed: readonly Id[];
  readonly onArm: (ids: readonly Id[]) => void;
  readonly onHold: (event: PointerEvent, ids: readonly Id[]) => void;
}

export function RingSide({ ref, shown, armed, onArm, onHold }: RingSideProps) {
  const say = useSay();
  const session = useSession();
  const { rings, cells, scene, view } = shown;
  const relation = useMemo(
    () => relationsTo(shown.tables, view.perspectiveIds[0], say),
    [shown.tables, view.perspectiveIds, say],
  );
  const drawn = new Set(scene?.stands.map((stand) => stand.id));
  const folded = cells.flatMap(({ key, label, people }) => {
    const rest = people.filter((id) => !drawn.has(id)).flatMap((id) => shown.tables.person[id] ?? []);
    return rest.length > 0 ? [{ key, label, rest }] : [];
  });
  const placed = cells.reduce((sum, { people }) => sum + people.length, 0);
  const toggle = (id: Id, adding: boolean): void => {
    if (!adding) onArm(armed.length === 1 && armed[0] === id ? [] : [id]);
    else onArm(armed.includes(id) ? armed.filter((one) => one !== id) : [...armed, id]);
  };
  const names = (people: readonly Person[], reasonOf?: (person: Person) => string) => (
    <ul className="rings-names">
      {people.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            className="rings-name"
            aria-pressed={shown.selection.includes(person.id)}
            onPointerDown={(event) => {
              if (!shown.readOnly) onHold(event, armed.includes(person.id) ? armed : [person.id]);
            }}
            onClick={(event) => toggle(person.id, event.shiftKey || event.ctrlKey || event.metaKey)}
            dir="auto"
          >
            <b>{callNameOf(person, say)}</b>
            <span>{reasonOf ? reasonOf(person) : relation(person.id)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  const hidden = rings.hidden.flatMap((id) => shown.tables.person[id] ?? []);
  const reasons = new Map(rings.excluded.map(({ person, reason }) => [person, reason]));
  return (
    <section className="rings-side" ref={ref} aria-label={say('rings.side')}>
      <RingChoices shown={shown} />
      <ChosenPlace shown={shown} onDone={() => onArm([])} />
      <h2 className="rings-head">{say('rings.waiting', { count: rings.waiting.length })}</h2>
      <p className="quiet small">{say('rings.progress', { placed, all: placed + rings.waiting.length })}</p>
      {rings.waiting.length > 0 ? names(rings.waiting) : null}
      {shown.readOnly ? null : <AddByName />}
      {rings.excluded.length > 0 ? (
        <>
          <h2 className="rings-head">{say('rings.excluded', { count: rings.excluded.length })}</h2>
          {names(
            rings.excluded.map(({ person }) => person),
            (person) => reasons.get(person) ?? '',
          )}
        </>
      ) : null}
      {folded.map(({ key, label, rest }) => (
        <div key={key}>
          <h2 className="rings-head">{say('rings.folded', { place: label, count: rest.length })}</h2>
          {names(rest)}
        </div>
      ))}
      {hidden.length > 0 ? (
        <>
          <h2 className="rings-head">{say('rings.hidden', { count: hidden.length })}</h2>
          <ul className="rings-names">
            {hidden.map((person) => (
              <li key={person.id}>
                <Button
                  className="rings-name"
                  isDisabled={shown.readOnly}
                  aria-label={say('canvas.tray.show', { name: callNameOf(person, say) })}
                  onPress={() => session.run('person.show', { viewId: view.id, ids: [person.id] })}
                >
                  <b>{callNameOf(person, say)}</b>
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {Object.values(SAFETY_CIRCLES).some((id) => id === view.schemeId) ? <CircleLists shown={shown} /> : null}
    </section>
  );
}

/** Somebody new, who waits here and in all other drawings. */
function AddByName() {
  const say = useSay();
  const session = useSession();
  const { env } = useActions();
  const [name, setName] = useState('');
  const add = (): void => {
    const callName = name.trim();
    if (callName === '') return;
    session.run('person.add', { kind: 'other', callName });
    setName('');
    env.ui.needPanel();
  };
  return (
    <form
      className="rings-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField className="field" value={name} onChange={setName} autoComplete="off">
        <Label className="fieldLabel">{say('rings.addByName')}</Label>
        <Input className="input" maxLength={200} dir="auto" />
      </TextField>
      <Button type="submit" className="button bordered" isDisabled={name.trim() === ''}>
        {say('rings.add')}
      </Button>
    </form>
  );
}
