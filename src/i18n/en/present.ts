// The same in English.
import type { Translated } from '../catalog.ts';
import type { present as nl } from '../nl/present.ts';

export const present: Translated<typeof nl> = {};
