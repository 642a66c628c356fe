// "Lees voor": reads a text with a voice of this device; there is none when the device has none for the language.
import { useCallback, useEffect, useState } from 'react';
import { usePorts, useSettings } from '../context.tsx';

export function useReadAloud(): ((text: string) => void) | null {
  const { voice } = usePorts();
  const { language } = useSettings().settings;
  const [canRead, setCanRead] = useState(false);
  useEffect(() => voice.onVoices(language, setCanRead), [voice, language]);
  useEffect(() => () => voice.stop(), [voice]);
  const read = useCallback((text: string) => voice.read(text, language), [voice, language]);
  return canRead ? read : null;
}
