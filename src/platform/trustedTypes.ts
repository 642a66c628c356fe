// The one Trusted Types policy of the page (decisions.md 12): it passes the app's own script addresses and nothing else.
interface Policy {
  createScriptURL(address: string): unknown;
}
interface PolicyMaker {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy;
}

let policy: Policy | null = null;

/** The folder the page is served from; everything of the app is in it. */
const ownFolder = (): string => new URL('.', document.baseURI).href;

/** The address when it is one of this app's own scripts; otherwise it throws. */
export function checkedScriptAddress(address: string, folder: string): string {
  const { href, search, hash } = new URL(address, folder);
  const path = href.slice(0, href.length - search.length - hash.length);
  if (!path.startsWith(folder) || !/\.(?:m?js|ts)$/.test(path)) throw new TypeError('Not a script of this app.');
  return href;
}

/** An address in the form that workers and service workers ask for; browsers without Trusted Types take it as text. */
export function ownScript(address: string): string {
  const rules = { createScriptURL: (asked: string) => checkedScriptAddress(asked, ownFolder()) };
  const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;
  policy ??= maker ? maker.createPolicy('kring', rules) : rules;
  return policy.createScriptURL(address) as string;
}
