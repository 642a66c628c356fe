// The work itself of encrypting and decrypting in the age format, wherever it runs.
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { type AgeAnswer, looksLikeAge } from '../ports/age.ts';

/** The work factor of our own files, and the highest that is tried: 18 asks for 256 MB. */
const LOG_N = 17;
const MOST_LOG_N = 18;
const HEADER_BYTES = 4096;

export type AgeJob =
  | { readonly is: 'encrypt'; readonly bytes: Uint8Array; readonly passphrase: string; readonly logN?: number }
  | { readonly is: 'encrypt'; readonly bytes: Uint8Array; readonly recipient: string }
  | { readonly is: 'decrypt'; readonly bytes: Uint8Array; readonly passphrase: string }
  | { readonly is: 'decrypt'; readonly bytes: Uint8Array; readonly identity: string }
  | { readonly is: 'identity' };

export type AgeResult = AgeAnswer | { readonly identity: string; readonly recipient: string };

const refused = (error: 'wrong' | 'damaged' | 'tooHard'): AgeAnswer => ({ ok: false, error });

/** How hard the passphrase was made to try; told by the header, so that nobody's file can hold up the device. */
function workFactor(bytes: Uint8Array): number {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_BYTES));
  return Number(/\n-> scrypt \S+ (\d+)\n/.exec(header)?.[1] ?? 0);
}

export async function doAgeJob(job: AgeJob): Promise<AgeResult> {
  if (job.is === 'identity') {
    const identity = await generateX25519Identity();
    return { identity, recipient: await identityToRecipient(identity) };
  }
  if (job.is === 'encrypt') {
    const encrypter = new Encrypter();
    if ('passphrase' in job) {
      encrypter.setPassphrase(job.passphrase);
      encrypter.setScryptWorkFactor(job.logN ?? LOG_N);
    } else encrypter.addRecipient(job.recipient);
    return { ok: true, bytes: await encrypter.encrypt(job.bytes) };
  }
  const plainFile = binaryOf(job.bytes);
  if (!plainFile) return refused('damaged');
  if (workFactor(plainFile) > MOST_LOG_N) return refused('tooHard');
  const decrypter = new Decrypter();
  try {
    if ('passphrase' in job) decrypter.addPassphrase(job.passphrase);
    else decrypter.addIdentity(job.identity);
  } catch {
    return refused('wrong');
  }
  try {
    return { ok: true, bytes: await decrypter.decrypt(plainFile) };
  } catch (error) {
    // The library's own words for a secret that fits none of the locks.
    return refused(error instanceof Error && /no identity matched/.test(error.message) ? 'wrong' : 'damaged');
  }
}

/** The bytes of an age file that may have been written as letters. */
function binaryOf(bytes: Uint8Array): Uint8Array | null {
  if (!looksLikeAge(bytes)) return null;
  if (bytes[0] !== '-'.charCodeAt(0)) return bytes;
  try {
    return armor.decode(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
