// The Files port in a browser: the file picker where there is one, otherwise a download and a file input.
import { err, ok, type Result } from '../base/result.ts';
import type { Files, PickedFile, Saved, SaveFailure } from '../ports/files.ts';

/** Asks where to write; null when the user thinks better of it. Tests pass a handle of the origin's own file system. */
export type AskHandle = (suggestedName: string, mime: string) => Promise<FileSystemFileHandle | null>;

interface PickerOptions {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

type Picker = (options: PickerOptions) => Promise<FileSystemFileHandle>;

/** Long enough for a browser to start the download, short enough not to hold the bytes for the whole session. */
const KEEP_MS = 60_000;

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.'));

/** The browser's own question; null where there is none. */
function browserPicker(): AskHandle | null {
  const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker) return null;
  return async (suggestedName, mime) => {
    try {
      return await picker.call(window, {
        suggestedName,
        types: [{ accept: { [mime]: [extensionOf(suggestedName)] } }],
      });
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'AbortError') return null;
      throw problem;
    }
  };
}

async function writeChecked(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<Result<Saved, SaveFailure>> {
  const stream = await handle.createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
  const back = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  const same = back.length === bytes.length && back.every((byte, i) => byte === bytes[i]);
  return same ? ok('checked') : err('different');
}

function download(bytes: Uint8Array, name: string, mime: string): Result<Saved, SaveFailure> {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
  return ok('downloaded');
}

function pickByInput(accept: string): Promise<PickedFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const done = (file: PickedFile | null): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('cancel', () => done(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file) return done(null);
      file.arrayBuffer().then((buffer) => done({ name: file.name, bytes: new Uint8Array(buffer) }), reject);
    });
    // In the page, so that the input can be found and the picker is not lost when the element is collected.
    document.body.append(input);
    input.click();
  });
}

export function fileAccess(ask: AskHandle | null = browserPicker()): Files {
  return {
    async save(bytes, suggestedName, mime) {
      if (!ask) return download(bytes, suggestedName, mime);
      try {
        const handle = await ask(suggestedName, mime);
        return handle ? await writeChecked(handle, bytes) : ok('cancelled');
      } catch (problem) {
        // The question needs a recent press of a key or button; when making the file took too long, the browser says no.
        if (problem instanceof DOMException && problem.name === 'SecurityError') {
          return download(bytes, suggestedName, mime);
        }
        return err('unwritable');
      }
    },
    pick: pickByInput,
  };
}
