// One map in the list: press it to open, or choose something else from its menu.
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Menu, MenuItem, MenuTrigger, Popover, TextField } from 'react-aria-components';
import type { Sentence } from '../../commands/command.ts';
import type { CaseHead } from '../../ports/storage.ts';
import { useActions, usePorts, useSay, useSession, useSettings } from '../context.tsx';
import { sayIt } from '../sayIt.ts';
import { MapGlyph } from './MapGlyph.tsx';
import { binMap, copyMap, renameMap } from './mapWork.ts';
import { openMap } from './openings.ts';
import { whenWords } from './whenWords.ts';

interface Props {
  readonly head: CaseHead;
  readonly refresh: () => Promise<void>;
}

export function MapRow({ head, refresh }: Props) {
  const say = useSay();
  const session = useSession();
  const { env } = useActions();
  const { clock } = usePorts();
  const { language } = useSettings().settings;
  const [renaming, setRenaming] = useState(false);
  const [problem, setProblem] = useState<Sentence | null>(null);
  const title = head.title.trim() === '' ? say('shell.untitled') : head.title;

  const open = async (): Promise<void> => {
    if (await openMap(env, head.id)) return;
    setProblem(session.store.getState().problem);
    session.dismiss('problem');
  };
  const rename = (typed: string | null): void => {
    setRenaming(false);
    const next = typed?.trim();
    if (next && next !== head.title) void renameMap(env, head.id, next, refresh);
  };

  if (renaming) return <RenameRow title={head.title} onDone={rename} />;
  return (
    <li className="mapRow" data-map={head.id}>
      <Button className="mapOpen" onPress={() => void open()}>
        <MapGlyph />
        <span className="mapWords">
          <bdi className="mapName">{title}</bdi>
          <span className="quiet small">
            {say('shell.people', { count: head.people })}
            {' · '}
            {say('shell.changed', { when: whenWords(head.changedAt, clock.today(), say, language) })}
            {head.fictional ? ` · ${say('shell.fictional')}` : ''}
          </span>
          {problem ? <span className="mapProblem small">{sayIt(say, problem)}</span> : null}
        </span>
      </Button>
      <MenuTrigger>
        <Button className="button square" aria-label={say('shell.mapMenu', { title })}>
          <Ellipsis className="icon" strokeWidth={1.75} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={say('shell.mapMenu', { title })}>
            <MenuItem className="menuItem" onAction={() => void open()}>
              {say('shell.open')}
            </MenuItem>
            <MenuItem className="menuItem" onAction={() => setRenaming(true)}>
              {say('shell.action.renameMap')}
            </MenuItem>
            <MenuItem className="menuItem" onAction={() => void copyMap(env, head, refresh)}>
              {say('shell.makeCopy')}
            </MenuItem>
            <MenuItem className="menuItem" onAction={() => void binMap(env, head, refresh)}>
              {say('shell.bin.move')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
}

function RenameRow({ title, onDone }: { title: string; onDone: (typed: string | null) => void }) {
  const say = useSay();
  return (
    <li className="mapRow renaming">
      <TextField
        className="renameField"
        aria-label={say('shell.mapTitle')}
        defaultValue={title}
        maxLength={200}
        autoFocus
      >
        <Input
          className="input"
          onBlur={(event) => onDone(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') onDone(event.currentTarget.value);
            if (event.key === 'Escape') onDone(null);
          }}
        />
      </TextField>
    </li>
  );
}
