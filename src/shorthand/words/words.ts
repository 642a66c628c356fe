// A list of words with what each means, and finding one in it.
export type Words<T> = Readonly<Record<string, T>>;

/** The same meaning for each of these, with a comma between them. */
export const each = <T>(words: string, value: T): Record<string, T> =>
  Object.fromEntries(words.split(',').map((word) => [word.trim(), value]));

export const lookup = <T>(words: Words<T>, typed: string): T | undefined => {
  const word = typed.toLowerCase().replace(/\s+/g, ' ');
  return Object.hasOwn(words, word) ? words[word] : undefined;
};
