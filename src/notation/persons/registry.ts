// Every person symbol, in the order in which it is looked for and drawn. To add one: a definition and a line here.
import { age, deceased, donor, index, outsider, picture, questionMark } from './additions.ts';
import { abroad, detained, mentor, missing, whereUnknown } from './badges.ts';
import { migrated, migrationYears, moved, secret } from './beside.ts';
import { conditions } from './conditions.ts';
import { bisexual, homosexual, intersex, several, trans } from './identity.ts';
import { institution } from './institution.ts';
import { abortion, man, miscarriage, nonBinary, pet, pregnancy, stillborn, unknown, woman } from './shapes.ts';
import { abortionTriangle, miscarriageTriangle } from './triangles.ts';

/** The first that applies is the person's shape; the last one always applies. */
export const BASE_SYMBOLS = [
  pet,
  institution,
  miscarriageTriangle,
  abortionTriangle,
  miscarriage,
  abortion,
  stillborn,
  pregnancy,
  nonBinary,
  unknown,
  woman,
  man,
] as const;

/** Drawn over the shape from first to last. */
export const ADDED_SYMBOLS = [
  conditions,
  index,
  outsider,
  trans,
  picture,
  deceased,
  questionMark,
  donor,
  several,
  homosexual,
  bisexual,
  age,
  whereUnknown,
  missing,
  abroad,
  detained,
  mentor,
  intersex,
  secret,
  migrated,
  migrationYears,
  moved,
] as const;

export const SYMBOLS = [...BASE_SYMBOLS, ...ADDED_SYMBOLS] as const;
export type SymbolId = (typeof SYMBOLS)[number]['id'];
