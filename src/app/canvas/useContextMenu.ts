// When and where the context menu opens: right click, Shift+F10, the menu key, a long press.
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useCallback, useRef } from 'react';

export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly target: Element;
}

const LONG_PRESS = 500;
const TOUCH_SLOP = 8;

export function useContextMenu(open: (place: MenuPlace) => void) {
  const press = useRef<{ timer: number; x: number; y: number } | null>(null);

  const letGo = useCallback(() => {
    if (press.current) window.clearTimeout(press.current.timer);
    press.current = null;
  }, []);

  return {
    onContextMenu: (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest('input, [role="menu"]')) return;
      event.preventDefault();
      letGo();
      open({ x: event.clientX, y: event.clientY, target: event.target });
    },
    onMenuKey: (event: KeyboardEvent): boolean => {
      if (!((event.key === 'F10' && event.shiftKey) || event.key === 'ContextMenu')) return false;
      const target = event.target;
      if (!(target instanceof Element)) return false;
      event.preventDefault();
      const { left, bottom, width } = target.getBoundingClientRect();
      open({ x: left + width / 2, y: bottom, target });
      return true;
    },
    onPointerDown: (event: PointerEvent): void => {
      letGo();
      const { target, clientX: x, clientY: y } = event;
      if (event.pointerType !== 'touch' || !event.isPrimary || !(target instanceof Element)) return;
      const timer = window.setTimeout(() => open({ x, y, target }), LONG_PRESS);
      press.current = { timer, x, y };
    },
    onPointerMove: (event: PointerEvent): void => {
      if (press.current && Math.hypot(event.clientX - press.current.x, event.clientY - press.current.y) > TOUCH_SLOP)
        letGo();
    },
    onPointerUp: letGo,
  };
}
