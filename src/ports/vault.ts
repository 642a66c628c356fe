// The passphrase of this device: behind it stands the key of every map that is protected.

export type VaultState =
  /** Maps are kept as they are. */
  | 'off'
  /** Protected, and the key is out of reach until the passphrase is given. */
  | 'locked'
  | 'open';

/** `wrong`: not this passphrase or code. `failed`: the place itself did not answer; nothing has changed. */
export type VaultAnswer = 'done' | 'wrong' | 'failed';

export interface Vault {
  /** Whether this browser can protect maps at all. */
  readonly possible: boolean;
  state(): VaultState;
  subscribe(listener: () => void): () => void;
  /** Whether the recovery code was typed back once. */
  recoveryTested(): boolean;
  /** Protects from now on; gives the recovery code, which is kept nowhere. Null when that did not work. */
  protect(passphrase: string): Promise<string | null>;
  /** Begins to take the passphrase off: new maps lie open from now on, those that are sealed still open. */
  unprotect(current: string): Promise<VaultAnswer>;
  /** Ends that once nothing is sealed any more: the key goes. False when something is, and while nobody asked for it. */
  endUnprotecting(): Promise<boolean>;
  /** By the passphrase or the recovery code. */
  unlock(secret: string): Promise<VaultAnswer>;
  /** The new one is tried before the old one goes. */
  changePassphrase(current: string, next: string): Promise<VaultAnswer>;
  /** Another recovery code in place of the one before; null when the passphrase is wrong or it did not work. */
  newRecoveryCode(current: string): Promise<string | null>;
  /** Opens the vault by the code as it was typed, and notes that it works. */
  testRecovery(code: string): Promise<VaultAnswer>;
  /** Locks every tab. */
  lock(): void;
  /** No locking by itself until the answer is called: while a drawing is presented. */
  suspend(): () => void;
}

/** For a place that keeps nothing: there is nothing to protect. */
export const NO_VAULT: Vault = {
  possible: false,
  state: () => 'off',
  subscribe: () => () => {},
  recoveryTested: () => false,
  protect: () => Promise.resolve(null),
  unprotect: () => Promise.resolve('failed'),
  endUnprotecting: () => Promise.resolve(false),
  unlock: () => Promise.resolve('failed'),
  changePassphrase: () => Promise.resolve('failed'),
  newRecoveryCode: () => Promise.resolve(null),
  testRecovery: () => Promise.resolve('failed'),
  lock: () => {},
  suspend: () => () => {},
};
