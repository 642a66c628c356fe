// The cipher of one case: AES-256-GCM with a fresh 96-bit nonce for every text, bound to what the text belongs to.
import type { Sealed, Sealer, WrappedKey } from '../ports/sealer.ts';

const NONCE_BYTES = 12;
const UTF8 = new TextEncoder();
const TEXT = new TextDecoder('utf-8', { fatal: true });

const importKey = (raw: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Nonce and ciphertext in one row of bytes. */
async function sealBytes(key: CryptoKey, bytes: Uint8Array, about: string): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: UTF8.encode(about) },
    key,
    new Uint8Array(bytes),
  );
  const all = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  all.set(iv);
  all.set(new Uint8Array(sealed), NONCE_BYTES);
  return all;
}

async function openBytes(key: CryptoKey, sealed: Sealed, about: string): Promise<Uint8Array> {
  if (typeof sealed === 'string') throw new Error('A sealed text was expected.');
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: sealed.slice(0, NONCE_BYTES), additionalData: UTF8.encode(about) },
    key,
    sealed.slice(NONCE_BYTES),
  );
  return new Uint8Array(opened);
}

const sealerWith = (key: CryptoKey): Sealer => ({
  seal: (text, about) => sealBytes(key, UTF8.encode(text), about),
  open: async (sealed, about) => TEXT.decode(await openBytes(key, sealed, about)),
  link: async (sealed) => {
    const bytes = typeof sealed === 'string' ? UTF8.encode(sealed) : new Uint8Array(sealed);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
});

const aboutKey = (caseId: string): string => `${caseId}|key`;

/** The vault's own key: it only ever seals the keys of cases. */
export interface KeyOfKeys {
  newKey(caseId: string): Promise<{ readonly sealer: Sealer; readonly wrapped: WrappedKey }>;
  sealer(caseId: string, wrapped: WrappedKey): Promise<Sealer>;
}

export async function keyOfKeys(raw: Uint8Array): Promise<KeyOfKeys> {
  const vaultKey = await importKey(raw);
  return {
    async newKey(caseId) {
      const fresh = crypto.getRandomValues(new Uint8Array(32));
      const wrapped = await sealBytes(vaultKey, fresh, aboutKey(caseId));
      const sealer = sealerWith(await importKey(fresh));
      fresh.fill(0);
      return { sealer, wrapped };
    },
    async sealer(caseId, wrapped) {
      const bytes = await openBytes(vaultKey, wrapped, aboutKey(caseId));
      const sealer = sealerWith(await importKey(bytes));
      bytes.fill(0);
      return sealer;
    },
  };
}
