import { isTyping } from '../app/is-typing.js';
import { notify } from '../shared/kit/notify.js';
import { m } from '../shared/messages/index.js';

/** Milliseconds after the first page is there before the whole app is fetched for offline use. */
const settles = 4000;
/** Milliseconds between two looks whether a person is still busy typing. */
const looksEvery = 3000;

function isBusy(): boolean {
  return isTyping(document.activeElement) || document.querySelector('dialog[open]') !== null;
}

/** Announces a new version once nobody is typing; it takes over when the person says so, and not before. */
function announce(waiting: ServiceWorker): void {
  if (isBusy()) {
    setTimeout(() => announce(waiting), looksEvery);
    return;
  }
  const { ready, load } = m.common.update;
  notify(ready, {
    closesAfter: false,
    action: { text: load, act: () => waiting.postMessage('take over', { transfer: [] }) },
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  // without a controller this is the very first version: nothing to announce
  if (registration.waiting && navigator.serviceWorker.controller) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller) announce(coming);
    });
  });
}

/** Loads the page again once nobody is typing: its own build is no longer kept. */
function reload(): void {
  if (isBusy()) setTimeout(reload, looksEvery);
  else window.location.reload();
}

async function register(): Promise<void> {
  let isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // the very first version takes over a page that it is itself
    if (isControlled) reload();
    isControlled = true;
  });
  watch(await navigator.serviceWorker.register('./service-worker.js'));
}

/** Keeps the app for offline use, in the background and after the first page has settled. Not while developing. */
export function keepOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const begin = (): void => {
    // where site data are blocked the app works as long as its server does
    setTimeout(() => void register().catch(() => undefined), settles);
  };
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
