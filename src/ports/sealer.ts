// Stands between a text and the place it is kept, so that a cipher can be put in. `about` says what the text belongs to
// (case, number); a cipher binds it, so that sealed texts cannot be swapped.
export type Sealed = string | Uint8Array;

export interface Sealer {
  seal(text: string, about: string): Promise<Sealed>;
  open(sealed: Sealed, about: string): Promise<string>;
}

/** Keeps texts as they are. */
export const PLAIN_SEALER: Sealer = {
  seal: (text) => Promise.resolve(text),
  open: (sealed) =>
    typeof sealed === 'string' ? Promise.resolve(sealed) : Promise.reject(new Error('A plain text was expected.')),
};
