// SHA-256 (FIPS 180-4) as plain code: files are checked line by line, without waiting and on every platform.
const BLOCK = 64;

const fractionBits = (value: number): number => Math.floor((value - Math.floor(value)) * 4294967296) | 0;

const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime !== 0)) PRIMES.push(n);

/** First 32 bits of the fractions of the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const ROUND = Int32Array.from(PRIMES, (prime) => fractionBits(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** Only ever in use within one call. */
const words = new Int32Array(64);

function mix(state: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const o = at + i * 4;
    words[i] =
      ((bytes[o] as number) << 24) |
      ((bytes[o + 1] as number) << 16) |
      ((bytes[o + 2] as number) << 8) |
      (bytes[o + 3] as number);
  }
  for (let i = 16; i < 64; i++) {
    const w15 = words[i - 15] as number;
    const w2 = words[i - 2] as number;
    const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
    const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
    words[i] = ((words[i - 16] as number) + s0 + (words[i - 7] as number) + s1) | 0;
  }
  const was = (i: number): number => state[i] as number;
  let a = was(0);
  let b = was(1);
  let c = was(2);
  let d = was(3);
  let e = was(4);
  let f = was(5);
  let g = was(6);
  let h = was(7);
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] as number) + (words[i] as number)) | 0;
    const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = was(0) + a;
  state[1] = was(1) + b;
  state[2] = was(2) + c;
  state[3] = was(3) + d;
  state[4] = was(4) + e;
  state[5] = was(5) + f;
  state[6] = was(6) + g;
  state[7] = was(7) + h;
}

export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** The digest in lower-case hex; nothing may be added afterwards. */
  hex(): string;
}

export function sha256(): Sha256 {
  const state = START.slice();
  const rest = new Uint8Array(BLOCK);
  let held = 0;
  let length = 0;

  const update = (bytes: Uint8Array): void => {
    length += bytes.length;
    let at = 0;
    if (held > 0) {
      at = Math.min(BLOCK - held, bytes.length);
      rest.set(bytes.subarray(0, at), held);
      held += at;
      if (held < BLOCK) return;
      mix(state, rest, 0);
      held = 0;
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) mix(state, bytes, at);
    rest.set(bytes.subarray(at));
    held = bytes.length - at;
  };

  const hex = (): string => {
    const bits = length * 8;
    const padding = new Uint8Array((held < 56 ? 64 : 128) - held);
    padding[0] = 0x80;
    const view = new DataView(padding.buffer);
    view.setUint32(padding.length - 8, Math.floor(bits / 4294967296));
    view.setUint32(padding.length - 4, bits >>> 0);
    update(padding);
    let text = '';
    for (let i = 0; i < 8; i++) text += ((state[i] as number) >>> 0).toString(16).padStart(8, '0');
    return text;
  };

  return { update, hex };
}

export function sha256Hex(bytes: Uint8Array): string {
  const hash = sha256();
  hash.update(bytes);
  return hash.hex();
}
