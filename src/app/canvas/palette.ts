// The colours of the drawing on this screen: dark or light, as the settings and the device say.
import { createContext, useContext, useSyncExternalStore } from 'react';
import { PALETTES, type Palette } from '../../drawing/ink.ts';
import type { Settings } from '../settings/settings.ts';

export const PaletteContext = createContext<Palette>(PALETTES.light);

export const usePalette = (): Palette => useContext(PaletteContext);

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

export function useThemePalette(theme: Settings['theme']): Palette {
  const deviceIsDark = useMedia('(prefers-color-scheme: dark)');
  return theme === 'dark' || (theme === 'system' && deviceIsDark) ? PALETTES.dark : PALETTES.light;
}
