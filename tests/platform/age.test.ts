// Encrypted files: any age tool opens them, nobody without the password does, and nothing half-open ever comes out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor, Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { ageAside } from '../../src/platform/ageAside.ts';
import { looksLikeAge } from '../../src/ports/age.ts';
import { quickAge } from '../support/vault.ts';

const PASSWORD = 'fiets kaas maan bril';
const TEXT = new TextEncoder().encode('{"format":"kringkaart"}\nNova\n'.repeat(40));
const age = quickAge();

function installed(): boolean {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('an encrypted file', () => {
  it('opens with its password and with nothing else', async () => {
    const bytes = await age.encrypt(TEXT, { passphrase: PASSWORD });
    expect(looksLikeAge(bytes)).toBe(true);
    expect(Buffer.from(bytes).includes('Nova')).toBe(false);
    expect(await age.decrypt(bytes, { passphrase: PASSWORD })).toEqual({ ok: true, bytes: TEXT });
    expect(await age.decrypt(bytes, { passphrase: `${PASSWORD} ` })).toEqual({ ok: false, error: 'wrong' });
    const { identity } = await age.newIdentity();
    expect(await age.decrypt(bytes, { identity })).toEqual({ ok: false, error: 'wrong' });
    expect(await age.decrypt(bytes, { identity: 'AGE-SECRET-KEY-1NONSENSE' })).toEqual({ ok: false, error: 'wrong' });
  });

  it('is refused when any byte of it was changed, or its end is missing', async () => {
    const by = { passphrase: PASSWORD };
    const bytes = await ageAside(() => null, 1).encrypt(TEXT.subarray(0, 200), by);
    for (let at = 0; at < bytes.length; at++) {
      const hurt = new Uint8Array(bytes);
      hurt[at] = (hurt[at] ?? 0) ^ 1;
      expect((await age.decrypt(hurt, by)).ok, `byte ${at}`).toBe(false);
    }
    for (let length = 0; length < bytes.length; length += 7)
      expect((await age.decrypt(bytes.subarray(0, length), by)).ok, `${length} bytes`).toBe(false);
    expect((await age.decrypt(bytes, by)).ok).toBe(true);
  });

  it('written as letters opens too', async () => {
    const letters = new TextEncoder().encode(armor.encode(await age.encrypt(TEXT, { passphrase: PASSWORD })));
    expect(await age.decrypt(letters, { passphrase: PASSWORD })).toEqual({ ok: true, bytes: TEXT });
  });

  it('that would hold up the device is refused before it is tried', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSWORD);
    encrypter.setScryptWorkFactor(4);
    const bytes = await encrypter.encrypt(TEXT);
    const text = Buffer.from(bytes).toString('latin1');
    const harder = Buffer.from(text.replace(/(-> scrypt \S+) 4\n/, '$1 19\n'), 'latin1');
    expect(await age.decrypt(new Uint8Array(harder), { passphrase: PASSWORD })).toEqual({
      ok: false,
      error: 'tooHard',
    });
  });

  it('asks for the promised work', async () => {
    const bytes = await ageAside(() => null).encrypt(TEXT, { passphrase: PASSWORD });
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/-> scrypt \S+ 17\n/);
  });

  it("opens with Debian's age, by password and by recovery code", async () => {
    if (!installed()) {
      console.warn('age is not installed here: that another tool opens our files was not tried (apt-get install age).');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'kring-age-'));
    const path = (name: string): string => join(folder, name);
    try {
      const { identity, recipient } = await age.newIdentity();
      writeFileSync(path('code.txt'), `${identity}\n`);
      writeFileSync(path('by-code.age'), await age.encrypt(TEXT, { recipient }));
      execFileSync('age', ['-d', '-i', path('code.txt'), '-o', path('by-code'), path('by-code.age')]);
      expect(new Uint8Array(readFileSync(path('by-code')))).toEqual(TEXT);

      // It asks for a password on a terminal only; `script` is one.
      writeFileSync(path('by-password.age'), await age.encrypt(TEXT, { passphrase: PASSWORD }));
      execFileSync('script', ['-qec', `age -d -o ${path('by-password')} ${path('by-password.age')}`, '/dev/null'], {
        input: `${PASSWORD}\n`,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      expect(new Uint8Array(readFileSync(path('by-password')))).toEqual(TEXT);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
