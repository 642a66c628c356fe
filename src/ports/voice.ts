// Reading aloud, with voices of the device only.
import type { Language } from '../i18n/languages.ts';

export interface Voice {
  /** Is there a voice on this device for this language? Calls again when voices come later; the answer stops that. */
  onVoices(language: Language, call: (canRead: boolean) => void): () => void;
  /** Stops what was being read. */
  read(text: string, language: Language): void;
  stop(): void;
}
