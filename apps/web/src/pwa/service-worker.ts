/** The service worker: keeps one whole build of the app in this browser, so that it works without a network. */

/** What this file uses of a service worker's own scope; the compiler's list for windows does not have it. */
type Waits = { waitUntil(work: Promise<unknown>): void };
type Asked = { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Scope = {
  addEventListener(type: 'install' | 'activate', listener: (event: Waits) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

/** Put in by the build: the build's name, and its files with the hash of each one's content. */
declare const MATCHWRIGHT_BUILD: { readonly id: string; readonly files: Readonly<Record<string, string>> };

// a service worker's global is its scope
const scope = globalThis as unknown as Scope;
const build = MATCHWRIGHT_BUILD;
const prefix = 'matchwright ';
const cacheName = `${prefix}${build.id}`;

/** Files that never change under their name need not be asked for again when an earlier build has them. */
function isHashed(path: string): boolean {
  return /^assets\/.+-[\w-]{8,}\.\w+$/.test(path);
}

async function keepBuild(): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const [path, hash] of Object.entries(build.files)) {
    if (await cache.match(path)) continue;
    const known = isHashed(path) ? await caches.match(path) : undefined;
    if (known !== undefined) {
      await cache.put(path, known);
      continue;
    }
    const answer = await fetch(path === 'index.html' ? './' : path, {
      cache: isHashed(path) ? 'default' : 'no-cache',
    });
    if (!answer.ok) throw new Error(`${path} (${hash}): the server answered ${answer.status}`);
    await cache.put(path, answer);
  }
}

async function dropOlderBuilds(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((other) => other.startsWith(prefix) && other !== cacheName);
  await Promise.all(older.map((other) => caches.delete(other)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const page = request.mode === 'navigate' ? await cache.match('index.html') : undefined;
  return page ?? (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keepBuild()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(dropOlderBuilds().then(() => scope.clients.claim())),
);
scope.addEventListener('fetch', (event) => {
  const isOwn = new URL(event.request.url).origin === location.origin;
  if (isOwn && event.request.method === 'GET') event.respondWith(answer(event.request));
});
// the page says when the person wants the new build
scope.addEventListener('message', (event) => {
  if (event.data === 'take over') void scope.skipWaiting();
});
