// How well typed words fit a name, whatever the accents.

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđħ]/g, (letter) => STROKED[letter] ?? letter);

/** Letters whose stroke is no separate mark. */
const STROKED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h' };

/** How well the typed words fit: 0 not at all, more when they stand at the start. */
export function fitOf(typed: string, text: string): number {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const target = folded(text);
  let sum = 1;
  for (const word of words) {
    const at = target.indexOf(word);
    if (at < 0) return 0;
    sum += at === 0 ? 3 : /[\s(-]/.test(target[at - 1] ?? '') ? 2 : 0.5;
  }
  return sum;
}
