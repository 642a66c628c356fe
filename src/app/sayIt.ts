// Says a sentence that came from below.
import type { Sentence } from '../commands/command.ts';
import type { Say } from '../i18n/say.ts';

export const sayIt = (say: Say, { key, values }: Sentence): string => say(key, values);
