// Encrypted files in the age format (age-encryption.org/v1), which any age tool opens. Slow on purpose: done aside.

/** `wrong`: not this passphrase. `damaged`: not an age file, or not whole. `tooHard`: opening it would take too much. */
export type AgeFailure = 'wrong' | 'damaged' | 'tooHard';

export type AgeAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly error: AgeFailure };

export interface Age {
  encrypt(bytes: Uint8Array, to: { readonly passphrase: string } | { readonly recipient: string }): Promise<Uint8Array>;
  decrypt(bytes: Uint8Array, by: { readonly passphrase: string } | { readonly identity: string }): Promise<AgeAnswer>;
  /** A fresh pair: what opens, and what may lie open. */
  newIdentity(): Promise<{ readonly identity: string; readonly recipient: string }>;
}

const STARTS = ['age-encryption.org/v1', '-----BEGIN AGE ENCRYPTED FILE-----'] as const;

/** Told by the first bytes. */
export const looksLikeAge = (bytes: Uint8Array): boolean =>
  STARTS.some((start) => [...start].every((letter, at) => bytes[at] === letter.charCodeAt(0)));
