// Why something could not be opened, as a sentence to say.
import type { Key, SayValues } from '../../i18n/say.ts';

export interface Problem {
  readonly key: Key;
  readonly values?: SayValues;
}
