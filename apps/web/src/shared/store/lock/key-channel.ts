import { heldKey } from './held-key.js';

/** How long a page that is opened waits for another tab that may have the key, in milliseconds. */
export const waitsToOpen = 500;
/** How long a change that was typed waits for it: on a busy machine the other tab is slow to answer. */
export const waitsToStore = 5000;
/** How often it asks meanwhile, in milliseconds: the other tab may not listen yet. */
const asksEvery = 200;

type Said =
  | { readonly say: 'ask' }
  | { readonly say: 'key'; readonly key: Uint8Array }
  | { readonly say: 'lock' }
  | { readonly say: 'used' };

/** What a tab does when another one speaks. */
export type ChannelEars = {
  /** Another tab locks: this one does too. */
  readonly onLock: () => void;
  /** The app is used in another tab. */
  readonly onUsed: () => void;
};

let channel: BroadcastChannel | null = null;

/** The tabs of this browser, and of no other, hear each other; null where the browser has no such channel. */
function opened(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  channel ??= new BroadcastChannel('matchwright-lock');
  return channel;
}

function say(said: Said): void {
  opened()?.postMessage(said);
}

/** Answers tabs that ask for the key, takes one that is offered, and hears of locking and use. */
export function listenToTabs(ears: ChannelEars): void {
  opened()?.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    const held = heldKey();
    if (data.say === 'ask' && held !== null) say({ say: 'key', key: held.key });
    if (data.say === 'key' && held === null) void takeUp(data.key);
    if (data.say === 'lock') ears.onLock();
    if (data.say === 'used') ears.onUsed();
  });
}

/** Asks the other tabs for the key, and waits so many milliseconds at most; true when one had it. */
export function askForKey(waits: number): Promise<boolean> {
  const tabs = opened();
  if (tabs === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const done = (has: boolean): void => {
      clearTimeout(timer);
      clearInterval(asking);
      tabs.removeEventListener('message', heard);
      resolve(has);
    };
    const heard = ({ data }: MessageEvent<Said>): void => {
      if (data.say === 'key') void takeUp(data.key).then(() => done(true));
    };
    const timer = setTimeout(() => done(false), waits);
    tabs.addEventListener('message', heard);
    say({ say: 'ask' });
    const asking = setInterval(() => say({ say: 'ask' }), asksEvery);
  });
}

/** Gives the other tabs the key of a lock that is about to be put on, so that they go on. */
export function offerKey(key: Uint8Array): void {
  say({ say: 'key', key });
}

/** Has the other tabs lock too. */
export function tellLock(): void {
  say({ say: 'lock' });
}

/** Tells the other tabs that the app is in use. */
export function tellUsed(): void {
  say({ say: 'used' });
}

async function takeUp(key: Uint8Array): Promise<void> {
  const { holdKey } = await import('./hold-key.js');
  holdKey(key);
}
