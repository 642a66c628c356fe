// An area of words in another language must have exactly the Dutch keys.
export type Translated<T> = { readonly [K in keyof T]: string };
