// The same in English.
import type { Translated } from '../catalog.ts';
import type { ecogram as nl } from '../nl/ecogram.ts';

export const ecogram: Translated<typeof nl> = {};
