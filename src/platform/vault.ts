// The vault of this device. A random key seals the keys of the maps; it is itself kept twice, as two age files: one for
// the passphrase, one for the recovery code. In memory it lives only between unlocking and locking, never as raw bytes
// longer than a call, and never as a key object in the database.
import * as v from 'valibot';
import type { Age } from '../ports/age.ts';
import type { Keys } from '../ports/sealer.ts';
import { PLAIN_SEALER, type Sealer } from '../ports/sealer.ts';
import { StorageError } from '../ports/storage.ts';
import type { Vault, VaultAnswer, VaultState } from '../ports/vault.ts';
import { type KeyOfKeys, keyOfKeys } from './caseCipher.ts';
import type { Notes } from './deviceNotes.ts';
import { VAULT_NOTE } from './indexedDbSchema.ts';

const KEY_BYTES = 32;

const recordSchema = v.object({
  version: v.literal(1),
  /** Age files of the vault's key, as base64. */
  passphrase: v.string(),
  recovery: v.string(),
  recoveryTested: v.boolean(),
  /** The passphrase is being taken off. */
  leaving: v.optional(v.literal(true)),
});
type Record = v.InferOutput<typeof recordSchema>;

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

const IDENTITY_START = 'AGE-SECRET-KEY-1';

/** A code as people type it: with spaces, in small letters, with letters that the code has not but look like ones it has. */
export function recoveryIdentity(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const start = IDENTITY_START.replaceAll('-', '');
  const bare = letters.startsWith(start) ? letters.slice(start.length) : letters;
  const code = bare.replaceAll('O', '0').replaceAll('I', 'L').replaceAll('1', 'L').replaceAll('B', '8');
  return code.length === 58 ? `${IDENTITY_START}${code}` : null;
}

export interface DeviceVault extends Omit<Vault, 'lock' | 'suspend'> {
  readonly keys: Keys;
  /** Reads whether this device is protected; throws when that cannot be known. */
  begin(notes: Notes): Promise<void>;
  /** Reads once more what another tab may have changed. */
  refresh(): Promise<void>;
  /** Out of sight at once; the keys stay until `forget`, so that what is being written can still be written. */
  cover(): void;
  forget(): void;
}

export function createVault(age: Age): DeviceVault {
  let notes: Notes | null = null;
  let text: string | null = null;
  let kept: Record | null = null;
  let open: KeyOfKeys | null = null;
  let covered = false;
  const sealers = new Map<string, Promise<Sealer>>();
  const listeners = new Set<() => void>();

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const reading = (): Notes => {
    if (!notes) throw new StorageError('unavailable', 'vault');
    return notes;
  };
  const put = async (next: Record): Promise<void> => {
    const made = JSON.stringify(next);
    await reading().replace(VAULT_NOTE, text, made);
    text = made;
    kept = next;
  };
  const read = async (): Promise<void> => {
    text = await reading().read(VAULT_NOTE);
    // What cannot be read is not "no vault": it throws, and nothing is written over it.
    kept = text === null ? null : v.parse(recordSchema, JSON.parse(text));
  };

  const wrapped = async (key: Uint8Array, passphrase: string): Promise<string> => {
    const blob = await age.encrypt(key, { passphrase });
    const back = await age.decrypt(blob, { passphrase });
    if (!back.ok || !same(back.bytes, key)) throw new StorageError('unavailable', 'wrap');
    return toBase64(blob);
  };
  const recoverable = async (key: Uint8Array): Promise<{ readonly blob: string; readonly code: string }> => {
    const { identity, recipient } = await age.newIdentity();
    const blob = await age.encrypt(key, { recipient });
    const back = await age.decrypt(blob, { identity });
    if (!back.ok || !same(back.bytes, key)) throw new StorageError('unavailable', 'wrap');
    return { blob: toBase64(blob), code: identity };
  };
  /** The vault's key by the passphrase or the recovery code; null when it is neither. */
  const keyBy = async (secret: string): Promise<Uint8Array | null> => {
    if (!kept) throw new StorageError('missing', 'vault');
    const identity = recoveryIdentity(secret);
    if (identity) {
      const answer = await age.decrypt(fromBase64(kept.recovery), { identity });
      if (answer.ok) return answer.bytes;
    }
    const answer = await age.decrypt(fromBase64(kept.passphrase), { passphrase: secret });
    if (!answer.ok && answer.error !== 'wrong') throw new StorageError('unreadable', 'vault');
    return answer.ok ? answer.bytes : null;
  };
  const answered = async (job: () => Promise<VaultAnswer>): Promise<VaultAnswer> => {
    try {
      return await job();
    } catch {
      return 'failed';
    }
  };

  return {
    possible: typeof crypto !== 'undefined' && !!crypto.subtle,
    state: (): VaultState => {
      if (!kept) return 'off';
      return open && !covered ? 'open' : 'locked';
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recoveryTested: () => kept?.recoveryTested ?? false,
    keys: {
      of(caseId, key) {
        if (!key) return Promise.resolve(PLAIN_SEALER);
        if (!open) return Promise.reject(new StorageError('locked', caseId));
        const name = `${caseId}|${key.join()}`;
        const sealer = sealers.get(name) ?? open.sealer(caseId, key);
        sealers.set(name, sealer);
        return sealer.catch((cause: unknown) => {
          throw new StorageError('unreadable', caseId, cause);
        });
      },
      async fresh(caseId) {
        if (!kept || kept.leaving) return { sealer: PLAIN_SEALER };
        if (!open) throw new StorageError('locked', caseId);
        return open.newKey(caseId);
      },
    },
    async begin(given) {
      notes = given;
      await read();
      tell();
    },
    async refresh() {
      await read();
      tell();
    },
    cover() {
      covered = true;
      tell();
    },
    forget() {
      open = null;
      covered = false;
      sealers.clear();
      tell();
    },
    async protect(passphrase) {
      const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
      try {
        if (kept) return null;
        const [{ blob, code }, byPassphrase, made] = await Promise.all([
          recoverable(key),
          wrapped(key, passphrase),
          keyOfKeys(key),
        ]);
        await put({ version: 1, passphrase: byPassphrase, recovery: blob, recoveryTested: false });
        open = made;
        tell();
        return code;
      } catch {
        return null;
      } finally {
        key.fill(0);
      }
    },
    unlock: (secret) =>
      answered(async () => {
        // Another tab may have changed the passphrase since.
        await read();
        if (!kept) {
          // Another tab has taken the passphrase off.
          tell();
          return 'done';
        }
        const key = await keyBy(secret);
        if (!key) return 'wrong';
        open ??= await keyOfKeys(key);
        covered = false;
        key.fill(0);
        tell();
        return 'done';
      }),
    unprotect: (current) =>
      answered(async () => {
        await read();
        const key = await keyBy(current);
        if (!key || !kept) return 'wrong';
        key.fill(0);
        await put({ ...kept, leaving: true });
        tell();
        return 'done';
      }),
    async endUnprotecting() {
      try {
        if (!kept?.leaving || text === null) return false;
        await reading().drop(VAULT_NOTE, text);
        text = null;
        kept = null;
        open = null;
        sealers.clear();
        tell();
        return true;
      } catch {
        return false;
      }
    },
    changePassphrase: (current, next) =>
      answered(async () => {
        await read();
        const key = await keyBy(current);
        if (!key || !kept) return 'wrong';
        await put({ ...kept, passphrase: await wrapped(key, next) });
        key.fill(0);
        tell();
        return 'done';
      }),
    async newRecoveryCode(current) {
      try {
        await read();
        const key = await keyBy(current);
        if (!key || !kept) return null;
        const { blob, code } = await recoverable(key);
        await put({ ...kept, recovery: blob, recoveryTested: false });
        key.fill(0);
        tell();
        return code;
      } catch {
        return null;
      }
    },
    testRecovery: (code) =>
      answered(async () => {
        await read();
        const identity = recoveryIdentity(code);
        if (!identity || !kept) return 'wrong';
        const answer = await age.decrypt(fromBase64(kept.recovery), { identity });
        if (!answer.ok) return 'wrong';
        await put({ ...kept, recoveryTested: true });
        tell();
        return 'done';
      }),
  };
}
