// Keeps the choices of this device in localStorage: it holds no personal data, is small, and must be known before the
// first picture is drawn.
import type { SettingsStore } from '../ports/settings.ts';

const KEY = 'kring-settings';

export const settingsStore: SettingsStore = {
  read() {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? 'null');
    } catch {
      return null;
    }
  },
  write(value) {
    try {
      localStorage.setItem(KEY, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
};
