// The same in English.
import type { Translated } from '../catalog.ts';
import type { reports as nl } from '../nl/reports.ts';

export const reports: Translated<typeof nl> = {};
