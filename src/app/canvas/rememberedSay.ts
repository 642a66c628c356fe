// Words that were said before are not put together again: a drawing says the same few hundred things every time.
import type { Say } from '../../i18n/say.ts';

/** Enough for a family of hundreds; then it starts over. */
const MOST = 20_000;

export function rememberedSay(say: Say): Say {
  const said = new Map<string, string>();
  return (key, values) => {
    let call: string = key;
    if (values) for (const name in values) call += `\u0000${name}\u0001${values[name]}`;
    let words = said.get(call);
    if (words === undefined) {
      words = say(key, values);
      if (said.size >= MOST) said.clear();
      said.set(call, words);
    }
    return words;
  };
}
