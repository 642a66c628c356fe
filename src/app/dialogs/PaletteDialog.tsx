// Type what you want to do, or whom you look for; Enter does it. The same box finds only people when asked to.
import { Search, User, Zap } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, TextField } from 'react-aria-components';
import { yearOf } from '../../base/fuzzyDate.ts';
import { recordsOf } from '../../base/tables.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';
import { useShownKeys } from '../shell/useShownKeys.ts';
import { type Found, findThings, nameOf } from './findThings.ts';
import { Sheet } from './Sheet.tsx';

const MOST_SHOWN = 40;

export const PaletteDialog = () => <Finder what="everything" />;
export const FindDialog = () => <Finder what="people" />;

function Finder({ what }: { what: 'everything' | 'people' }) {
  const say = useSay();
  const session = useSession();
  const actions = useActions();
  const [typed, setTyped] = useState('');
  useSessionState((state) => state.tables);
  useSessionState((state) => state.audience);
  const tables = session.visibleTables();
  const things = useMemo<Found[]>(() => {
    const people = recordsOf(tables.person).map((person): Found => {
      const year = yearOf(person.born);
      const about = [person.role, year === null ? undefined : String(year)].filter(Boolean).join(' · ');
      return { kind: 'person', id: person.id, name: nameOf(person) || say('shell.noName'), about };
    });
    if (what === 'people') return people;
    const acts = actions.all
      .filter(({ id }) => id !== 'palette' && actions.isEnabled(id))
      .map(({ id, label }): Found => ({ kind: 'action', id, label }));
    return [...acts, ...people];
  }, [tables, actions, what, say]);
  const found = findThings(typed, things, MOST_SHOWN);

  const choose = (thing: Found): void => {
    actions.env.ui.close();
    if (thing.kind === 'action') {
      actions.run(thing.id);
      return;
    }
    session.select([thing.id]);
    actions.env.canvas()?.reveal(thing.id);
  };
  const title = say(what === 'people' ? 'shell.action.find' : 'shell.action.palette');
  return (
    <Sheet title={title} bare>
      <div className="palette">
        <Autocomplete inputValue={typed} onInputChange={setTyped}>
          <TextField className="paletteField" aria-label={title} autoFocus>
            <Search className="icon" strokeWidth={1.75} aria-hidden />
            <Input
              className="paletteInput"
              placeholder={say(what === 'people' ? 'shell.find.placeholder' : 'shell.palette.placeholder')}
            />
          </TextField>
          <Menu
            className="paletteList"
            aria-label={title}
            items={found.map((thing) => ({ id: `${thing.kind}/${thing.id}`, thing }))}
            renderEmptyState={() => <p className="quiet paletteNone">{say('shell.find.none')}</p>}
          >
            {({ id, thing }) => (
              <MenuItem
                id={id}
                className="menuItem"
                textValue={thing.kind === 'action' ? say(thing.label) : thing.name}
                onAction={() => choose(thing)}
              >
                <FoundFace thing={thing} />
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </div>
    </Sheet>
  );
}

function FoundFace({ thing }: { thing: Found }) {
  const say = useSay();
  const action = useActions().byId(thing.id);
  const [keys] = useShownKeys(thing.kind === 'action' ? action : undefined);
  if (thing.kind === 'person')
    return (
      <>
        <User className="icon quiet" strokeWidth={1.75} aria-hidden />
        <bdi>{thing.name}</bdi>
        <span className="keys">{thing.about}</span>
      </>
    );
  return (
    <>
      <Zap className="icon quiet" strokeWidth={1.75} aria-hidden />
      <span>{say(thing.label)}</span>
      {keys ? <span className="keys">{keys}</span> : null}
    </>
  );
}
