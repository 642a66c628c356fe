// Ids of 128 random bits.
import type { Id } from '../base/ids.ts';

export const randomId = (): Id =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
