// What the compiled grammar offers; a build step makes the module itself (vite.config.ts).
declare module '*.peggy' {
  const parse: (
    text: string,
    options: { readonly isKnown: (name: string) => boolean; readonly words: object },
  ) => unknown;
  class Unreadable extends Error {
    readonly location: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  }

  export { parse, Unreadable as SyntaxError };
}
