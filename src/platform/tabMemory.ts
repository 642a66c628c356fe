// Which map this tab has open, so that a reload comes back to it. Only a random id, gone when the tab is closed.
import type { Id } from '../base/ids.ts';

const KEY = 'kringkaart.open';

export const tabMemory = {
  get(): Id | null {
    try {
      return sessionStorage.getItem(KEY);
    } catch {
      // Storage can be switched off; then a reload comes back to the list of maps.
      return null;
    }
  },
  set(id: Id | null): void {
    try {
      if (id === null) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, id);
    } catch {
      // As above: nothing is lost but the way back.
    }
  },
};
