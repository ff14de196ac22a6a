import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import * as acts from './acts.js';
import * as changes from '../../apps/web/src/shared/store/changes.js';
import { readContent } from '../../apps/web/src/shared/store/content.js';
import { database } from '../../apps/web/src/shared/store/database.js';
import { askForKey, listenToTabs } from '../../apps/web/src/shared/store/lock/key-channel.js';
import * as lock from '../../apps/web/src/shared/store/lock/lock-changes.js';
import { browserCrypt } from '../../apps/web/src/shared/files/locked-files.js';
import * as restore from '../../apps/web/src/shared/store/snapshots/restore-snapshot.js';
import * as take from '../../apps/web/src/shared/store/snapshots/take-snapshot.js';
import * as store from '../../apps/web/src/shared/store/index.js';
import * as persistence from '../../apps/web/src/shared/store/persistence.js';
import * as troubles from '../../apps/web/src/shared/store/trouble.js';

/** What the app last saw of the notebook, as a page of it would. */
const seen: (readonly { readonly id: string }[] | undefined)[] = [];

function Notebook(): null {
  seen.push(store.useRecords('caseNotes'));
  return null;
}

/** Shows a component that reads the notebook, and gives all that it has been rendered with. */
function watchNotebook(): typeof seen {
  createRoot(document.createElement('div')).render(createElement(Notebook));
  return seen;
}

/** The least cost of a passphrase that is read: a test does not wait for guessing to be slow. */
const cheap = { name: 'argon2id', memory: 8192, passes: 1, lanes: 1 } as const;

function crypt(): NonNullable<ReturnType<typeof browserCrypt>> {
  const found = browserCrypt();
  if (found === null) throw new Error('no cryptography here');
  return found;
}

/** The lock with the browser's own cryptography. */
const locking = {
  lockOn: (passphrase: string) => lock.turnLockOn(passphrase, crypt(), { cost: cheap }),
  lockOff: (passphrase: string) => lock.turnLockOff({ passphrase }, crypt()),
  unlock: (secret: Parameters<typeof lock.unlockBrowser>[0]) => lock.unlockBrowser(secret, crypt()),
  changePassphrase: (secret: Parameters<typeof lock.unlockBrowser>[0], next: string) =>
    lock.changeLockPassphrase(secret, next, crypt()),
  startEmpty: lock.startEmpty,
  askForKey,
};
listenToTabs({ onLock: () => undefined, onUsed: () => undefined });

/** The app's store without its pages, for tests to call in a real browser. */
const testStore = {
  ...acts,
  ...store,
  ...changes,
  ...restore,
  ...take,
  ...troubles,
  ...persistence,
  ...locking,
  readContent,
  database,
  watchNotebook,
};

declare global {
  // a variable of the page, hence `var`
  var testStore: StorePage;
}
export type StorePage = typeof testStore;
globalThis.testStore = testStore;
document.title = 'ready';
