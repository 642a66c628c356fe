// How the vault stands, followed.
import { useSyncExternalStore } from 'react';
import type { VaultState } from '../../ports/vault.ts';
import { usePorts } from '../context.tsx';

export function useVaultState(): VaultState {
  const { vault } = usePorts();
  return useSyncExternalStore(vault.subscribe, vault.state);
}

export function useRecoveryTested(): boolean {
  const { vault } = usePorts();
  return useSyncExternalStore(vault.subscribe, vault.recoveryTested);
}
