// The colours of the drawing on this screen: dark or light, as the settings and the device say.
import { createContext, useContext, useSyncExternalStore } from 'react';
import { PALETTES, type Palette } from '../../drawing/ink.ts';
import type { Settings } from '../settings/settings.ts';

export const PaletteContext = createContext<Palette>(PALETTES.light);

export const usePalette = (): Palette => useContext(PaletteContext);

interface Media {
  readonly subscribe: (changed: () => void) => () => void;
  readonly matches: () => boolean;
}

/** One list per question, asked for once: asking the browser anew at every step of a drag is felt. */
const asked = new Map<string, Media>();

function mediaOf(query: string): Media {
  const known = asked.get(query);
  if (known) return known;
  const list = window.matchMedia(query);
  const media: Media = {
    subscribe: (changed) => {
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    matches: () => list.matches,
  };
  asked.set(query, media);
  return media;
}

export function useMedia(query: string): boolean {
  const media = mediaOf(query);
  return useSyncExternalStore(media.subscribe, media.matches);
}

export function useThemePalette(theme: Settings['theme']): Palette {
  const deviceIsDark = useMedia('(prefers-color-scheme: dark)');
  return theme === 'dark' || (theme === 'system' && deviceIsDark) ? PALETTES.dark : PALETTES.light;
}
