// The program without a server: keeps every file of this build on the device and answers from there. It runs on its own,
// beside the pages. A newer build waits until a page asks for it, so nothing changes under somebody's hands.

/** Written in when the program is built: the build's name and its files, relative to this script. */
interface Build {
  readonly name: string;
  readonly files: readonly string[];
}
declare const __BUILD__: Build;

/** What service workers have and windows have not. */
interface Scope extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const scope = globalThis as unknown as Scope;
const PREFIX = 'kringkaart-';
const CACHE = `${PREFIX}${__BUILD__.name}`;
/** Pages of the build before may still ask for their files. */
const BUILDS_KEPT = 2;

const keepFiles = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  await cache.addAll(__BUILD__.files.map((file) => new Request(file, { cache: 'reload' })));
};

const dropOldBuilds = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const old = names.slice(0, Math.max(0, names.length - BUILDS_KEPT + 1));
  await Promise.all(old.map((name) => caches.delete(name)));
};

/** A page by its own name; any other page of the program is the program. */
const fileOf = (request: Request): string => {
  if (request.mode !== 'navigate') return request.url;
  const { pathname } = new URL(request.url);
  return new URL(pathname.endsWith('.html') ? pathname : 'index.html', scope.registration.scope).href;
};

const answer = async (request: Request): Promise<Response> => {
  const file = fileOf(request);
  const own = await (await caches.open(CACHE)).match(file, { ignoreSearch: true });
  return own ?? (await caches.match(file, { ignoreSearch: true })) ?? fetch(request);
};

scope.addEventListener('install', (event) => (event as Lasting).waitUntil(keepFiles()));
scope.addEventListener('activate', (event) =>
  (event as Lasting).waitUntil(dropOldBuilds().then(() => scope.clients.claim())),
);
scope.addEventListener('message', (event) => {
  if ((event as MessageEvent).data === 'take over') void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event as Asked;
  if (request.method === 'GET' && request.url.startsWith(scope.registration.scope))
    (event as Asked).respondWith(answer(request));
});
