// The next theme of the slides, round again.
import { SLIDE_THEMES, type SlideTheme } from '../../drawing/slide.ts';

export const themeAfter = (theme: SlideTheme): SlideTheme =>
  SLIDE_THEMES[(SLIDE_THEMES.indexOf(theme) + 1) % SLIDE_THEMES.length] ?? theme;
