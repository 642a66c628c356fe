// Puts the chosen theme and language on the page itself.
import { useEffect } from 'react';
import { useSettings } from '../context.tsx';

export function useThemeAndLanguage(): void {
  const { theme, language } = useSettings().settings;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const root = document.documentElement;
    if (theme !== 'system') {
      root.dataset['theme'] = theme;
      return;
    }
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => {
      root.dataset['theme'] = dark.matches ? 'dark' : 'light';
    };
    follow();
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [theme]);
}
