// Everybody on the map by name, also those who are not in this drawing; typing narrows the list.
import { useMemo, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { fullNameOf, matchesWords } from '../../model/facts/names.ts';
import { placementId } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import { useActions, useSay } from '../context.tsx';
import { PersonPicture } from './PersonSymbol.tsx';
import { peopleByName, useCase } from './useCase.ts';

const MOST_SHOWN = 100;

export function PeopleList() {
  const say = useSay();
  const { env } = useActions();
  const { tables, viewId, select } = useCase();
  const [typed, setTyped] = useState('');
  const found = useMemo(
    () =>
      peopleByName(tables).filter(
        (one) => typed.trim() === '' || matchesWords(`${fullNameOf(one, say)} ${one.role ?? ''}`, typed),
      ),
    [tables, typed, say],
  );
  const isDrawn = (person: Person): boolean => {
    const placement = viewId === null ? undefined : tables.viewPlacement[placementId(viewId, person.id)];
    return placement !== undefined && !placement.hidden;
  };
  const go = (person: Person): void => {
    const canvas = env.canvas();
    if (canvas && isDrawn(person)) canvas.reveal(person.id);
    else select([person.id]);
  };
  return (
    <>
      <TextField className="field" value={typed} onChange={setTyped} type="search" autoComplete="off">
        <Label className="fieldLabel">{say('sidebar.search')}</Label>
        <Input className="input" />
      </TextField>
      {found.length === 0 ? <p className="quiet">{say('sidebar.nobodyFound')}</p> : null}
      <ul className="side-list" aria-label={say('sidebar.everybody')}>
        {found.slice(0, MOST_SHOWN).map((person) => (
          <li key={person.id} className="side-row">
            <Button className="side-row-name" onPress={() => go(person)}>
              <PersonPicture person={person} size={24} />
              <span>
                <span className="side-row-title" dir="auto">
                  {fullNameOf(person, say)}
                </span>
                <span className="side-row-words">
                  {[person.role ?? '', isDrawn(person) ? '' : say('sidebar.notInDrawing')]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN ? (
        <p className="quiet">{say('sidebar.moreFound', { count: found.length - MOST_SHOWN })}</p>
      ) : null}
    </>
  );
}
