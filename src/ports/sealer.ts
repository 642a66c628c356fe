// Stands between a text and the place it is kept, so that a cipher can be put in. `about` says what the text belongs to
// (case, number, the entry before); a cipher binds it, so that sealed texts cannot be swapped, moved or replayed.
import type { Id } from '../base/ids.ts';

export type Sealed = string | Uint8Array;

export interface Sealer {
  seal(text: string, about: string): Promise<Sealed>;
  open(sealed: Sealed, about: string): Promise<string>;
  /** Ciphers only: what the next entry is bound to. Where it is, nothing that tells of the text is kept beside it. */
  readonly link?: (sealed: Sealed) => Promise<string>;
}

/** Keeps texts as they are. */
export const PLAIN_SEALER: Sealer = {
  seal: (text) => Promise.resolve(text),
  open: (sealed) =>
    typeof sealed === 'string' ? Promise.resolve(sealed) : Promise.reject(new Error('A plain text was expected.')),
};

/** The key of one case as it is kept beside the case: itself sealed. */
export type WrappedKey = Uint8Array;

/** Which sealer belongs to which case. */
export interface Keys {
  /** For a case that is there; without a wrapped key it is kept as it is. Throws 'locked' while the key is out of reach. */
  of(caseId: Id, wrapped: WrappedKey | undefined): Promise<Sealer>;
  /** For a case that is to be kept from now on; no wrapped key where nothing is protected. */
  fresh(caseId: Id): Promise<{ readonly sealer: Sealer; readonly wrapped?: WrappedKey }>;
}

/** The same sealer for every case, without keys of their own. */
export const oneSealer = (sealer: Sealer): Keys => ({
  of: () => Promise.resolve(sealer),
  fresh: () => Promise.resolve({ sealer }),
});
