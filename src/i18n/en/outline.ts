// The same in English.
import type { Translated } from '../catalog.ts';
import type { outline as nl } from '../nl/outline.ts';

export const outline: Translated<typeof nl> = {};
