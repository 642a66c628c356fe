// Every person symbol, in the order in which it is looked for and drawn. To add one: a definition and a line here.
import {
  abroad,
  age,
  deceased,
  detained,
  index,
  missing,
  outsider,
  picture,
  questionMark,
  whereUnknown,
} from './additions.ts';
import { abortion, man, miscarriage, nonBinary, pet, pregnancy, stillborn, unknown, woman } from './shapes.ts';

/** The first that applies is the person's shape; the last one always applies. */
export const BASE_SYMBOLS = [pet, miscarriage, abortion, stillborn, pregnancy, nonBinary, unknown, woman, man] as const;

/** Drawn over the shape from first to last. */
export const ADDED_SYMBOLS = [
  index,
  outsider,
  picture,
  deceased,
  questionMark,
  age,
  whereUnknown,
  missing,
  abroad,
  detained,
] as const;

export const SYMBOLS = [...BASE_SYMBOLS, ...ADDED_SYMBOLS] as const;
export type SymbolId = (typeof SYMBOLS)[number]['id'];
