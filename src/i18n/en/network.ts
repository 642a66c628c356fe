// The same in English.
import type { Translated } from '../catalog.ts';
import type { network as nl } from '../nl/network.ts';

export const network: Translated<typeof nl> = {};
