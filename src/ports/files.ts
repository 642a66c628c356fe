// Files on the user's own device: the only way in and out.
import type { Result } from '../base/result.ts';

/** `checked`: written, read back and found equal. `downloaded`: handed to the browser, which tells no more. */
export type Saved = 'checked' | 'downloaded' | 'cancelled';
/** `unwritable`: the place refused. `different`: what was read back is not what was written. */
export type SaveFailure = 'unwritable' | 'different';

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileToRead extends PickedFile {
  /** As it stands in the file, with nobody given another place. */
  readonly asIs?: boolean;
}

export interface Files {
  /** Asks for a place and writes there. The bytes are ready before the question, so nothing half-made is ever left. */
  save(bytes: Uint8Array, suggestedName: string, mime: string): Promise<Result<Saved, SaveFailure>>;
  /** Asks for one file; null when the user thinks better of it. `accept` as in a file input: ".kring,.ged". */
  pick(accept: string): Promise<PickedFile | null>;
}
