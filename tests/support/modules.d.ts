// Types of the plain-JavaScript helpers that also run without a compiler.
declare module '*/findBrowser.mjs' {
  export function browserPath(): string | null;
}
declare module '*/chromiumFlags.mjs' {
  export const CHROMIUM_FLAGS: string[];
}
declare module '*/bundleSize.mjs' {
  export function initialJavaScript(folder: string): { bytes: number; files: string[] };
}
