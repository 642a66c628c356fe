// Everybody on the map by name, also those who are not in this drawing; typing narrows the list.
import { memo, useCallback, useMemo, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { fullNameOf, matchesWords } from '../../model/facts/names.ts';
import type { Notation } from '../../model/records/arrangement.ts';
import type { Asset, Person } from '../../model/records/facts.ts';
import { useActions, useSay, useSession } from '../context.tsx';
import { assetOfPerson, notationOf, Picture } from './PersonSymbol.tsx';
import { peopleByName, useCase } from './useCase.ts';
import { useDrawn } from './useDrawn.ts';

const MOST_SHOWN = 100;

export function PeopleList() {
  const say = useSay();
  const { env } = useActions();
  const session = useSession();
  const { tables } = useCase();
  const drawn = useDrawn();
  const [typed, setTyped] = useState('');
  const found = useMemo(
    () =>
      peopleByName(tables).filter(
        (one) => typed.trim() === '' || matchesWords(`${fullNameOf(one, say)} ${one.role ?? ''}`, typed),
      ),
    [tables, typed, say],
  );
  const go = useCallback(
    (id: Id, isDrawn: boolean): void => {
      const canvas = env.canvas();
      if (canvas && isDrawn) canvas.reveal(id);
      else session.select([id]);
    },
    [env, session],
  );
  return (
    <>
      <TextField className="field" value={typed} onChange={setTyped} type="search" autoComplete="off">
        <Label className="fieldLabel">{say('sidebar.search')}</Label>
        <Input className="input" />
      </TextField>
      {found.length === 0 ? <p className="quiet">{say('sidebar.nobodyFound')}</p> : null}
      <ul className="side-list" aria-label={say('sidebar.everybody')}>
        {found.slice(0, MOST_SHOWN).map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            drawn={drawn.has(person.id)}
            asset={assetOfPerson(tables, person)}
            notation={notationOf(tables)}
            onGo={go}
          />
        ))}
      </ul>
      {found.length > MOST_SHOWN ? (
        <p className="quiet">{say('sidebar.moreFound', { count: found.length - MOST_SHOWN })}</p>
      ) : null}
    </>
  );
}

interface PersonLineProps {
  readonly person: Person;
  readonly drawn: boolean;
  readonly asset: Asset | undefined;
  readonly notation: Notation;
  readonly onGo: (id: Id, drawn: boolean) => void;
}

const PersonLine = memo(function PersonLine({ person, drawn, asset, notation, onGo }: PersonLineProps) {
  const say = useSay();
  const more = [person.role ?? '', drawn ? '' : say('sidebar.notInDrawing')].filter((part) => part !== '');
  return (
    <li className="side-row">
      <Button className="side-row-name" onPress={() => onGo(person.id, drawn)}>
        <Picture person={person} size={24} asset={asset} notation={notation} />
        <span>
          <span className="side-row-title" dir="auto">
            {fullNameOf(person, say)}
          </span>
          <span className="side-row-words">{more.join(' · ')}</span>
        </span>
      </Button>
    </li>
  );
});
