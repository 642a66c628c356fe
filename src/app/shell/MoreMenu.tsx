// Everything of the map and the editor that has no button of its own.
import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useActions, useSay, useSessionState } from '../context.tsx';
import { useShownKeys } from './useShownKeys.ts';

const SECTIONS = [
  [
    'present',
    'whoSeesWhat',
    'startPattern',
    'nameEverybody',
    'tidy',
    'inWords',
    'versions',
    'renameMap',
    'saveFile',
    'saveSealed',
    'openFile',
    'merge',
    'pasteList',
  ],
  ['print', 'copyPicture'],
  ['palette', 'shortcuts', 'tour'],
  ['settings', 'lock', 'about'],
] as const;

export function MoreMenu() {
  const say = useSay();
  const actions = useActions();
  useSessionState((state) => state);
  const [first, ...others] = SECTIONS.map((ids) => ids.map((id) => <ActionItem key={id} id={id} />));
  return (
    <MenuTrigger>
      <Button className="button square" aria-label={say('shell.more')}>
        <Ellipsis className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={say('shell.more')}
          onAction={(id) => actions.run(String(id))}
          disabledKeys={SECTIONS.flat().filter((id) => !actions.isEnabled(id))}
        >
          {first}
          {others.flatMap((items, nr) => [<Separator key={`line-${SECTIONS[nr + 1]?.[0]}`} />, ...items])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function ActionItem({ id }: { id: string }) {
  const say = useSay();
  const action = useActions().byId(id);
  const [keys] = useShownKeys(action);
  if (!action) return null;
  return (
    <MenuItem id={id} className="menuItem" textValue={say(action.label)}>
      {say(action.label)}
      {keys ? <span className="keys">{keys}</span> : null}
    </MenuItem>
  );
}
