// Words that were said before are not put together again: a drawing says the same few hundred things every time.
import type { Say } from './say.ts';

/** Enough for a family of thousands; then it starts over. */
const MOST = 40_000;

const made = new WeakMap<Say, Say>();

/** The same words each put together once; the same function for the same language. */
export function rememberedSay(say: Say): Say {
  const known = made.get(say);
  if (known) return known;
  const remembering = rememberingSay(say);
  made.set(say, remembering);
  return remembering;
}

function rememberingSay(say: Say): Say {
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
