// What can be done with what was right-clicked or pressed long; everything in it is in the sidebar or the toolbar too.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { useSay } from '../context.tsx';

export interface CanvasMenuItem {
  readonly id: string;
  readonly label: Key;
  readonly perform: () => void;
}

export interface CanvasMenuProps {
  /** On the page. */
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly items: readonly CanvasMenuItem[];
  readonly onClose: () => void;
}

export function CanvasMenu({ at, label, items, onClose }: CanvasMenuProps) {
  const say = useSay();
  return (
    <MenuTrigger isOpen onOpenChange={(open) => !open && onClose()}>
      <Button className="kk-menu-anchor" style={{ left: at.x, top: at.y }} excludeFromTabOrder aria-label={label} />
      <Popover placement="bottom start" offset={0} className="popover">
        <Menu
          className="menu"
          autoFocus="first"
          aria-label={label}
          onAction={(id) => items.find((item) => item.id === id)?.perform()}
        >
          {items.map((item) => (
            <MenuItem className="menuItem" key={item.id} id={item.id}>
              {say(item.label)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
