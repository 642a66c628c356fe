// The same in English.
import type { Translated } from '../catalog.ts';
import type { safety as nl } from '../nl/safety.ts';

export const safety: Translated<typeof nl> = {};
