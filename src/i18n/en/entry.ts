// The same in English.
import type { Translated } from '../catalog.ts';
import type { entry as nl } from '../nl/entry.ts';

export const entry: Translated<typeof nl> = {};
