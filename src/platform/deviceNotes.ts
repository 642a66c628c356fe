// Small texts about this device as a whole, kept in both databases: what one loses the other still has.
import { StorageError } from '../ports/storage.ts';
import type { Connection } from './indexedDbConnection.ts';
import type { SecondCopy } from './indexedDbCopy.ts';
import type { MainSchema } from './indexedDbSchema.ts';

export interface Notes {
  /** Null when there is none; throws when the place does not answer, which is not the same. */
  read(name: string): Promise<string | null>;
  /** Puts `next` in the place of `before`; refuses when something else stands there by now. Read back before it resolves. */
  replace(name: string, before: string | null, next: string): Promise<void>;
  /** Takes the note away; refuses when another stands there, or when anything is sealed still. */
  drop(name: string, before: string): Promise<void>;
}

export const notesOf = (main: Connection<MainSchema>, copy: SecondCopy): Notes => ({
  async read(name) {
    const kept = await main.read(['device'], (tx) => tx.objectStore('device').get(name));
    const second = await copy.readNote(name).catch(() => undefined);
    if (kept !== undefined && second !== kept) await copy.writeNote(name, kept).catch(() => {});
    if (kept !== undefined || second === undefined) return kept ?? null;
    await main.write(['device'], (tx) => tx.objectStore('device').put(second, name));
    return second;
  },
  async replace(name, before, next) {
    await main.write(['device'], async (tx) => {
      const now = (await tx.objectStore('device').get(name)) ?? null;
      if (now !== before) throw new StorageError('conflict', name);
      await tx.objectStore('device').put(next, name);
    });
    const back = await main.read(['device'], (tx) => tx.objectStore('device').get(name));
    if (back !== next) throw new StorageError('unavailable', name);
    await copy.writeNote(name, next).catch(() => {});
  },
  async drop(name, before) {
    if ((await copy.keptOtherwise(false)).length > 0) throw new StorageError('conflict', name);
    // The second one first, or it would bring the note back.
    await copy.writeNote(name, null);
    await main.write(['docs', 'device'], async (tx) => {
      const sealed = (await tx.objectStore('docs').getAll()).some(({ key }) => key !== undefined);
      if (sealed || (await tx.objectStore('device').get(name)) !== before) throw new StorageError('conflict', name);
      await tx.objectStore('device').delete(name);
    });
  },
});
