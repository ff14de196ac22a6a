import './no-eval.js';
import './own-scripts-only.js';
import './shared/design/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Gate } from './app/gate.js';
import { keepOffline } from './pwa/keep-offline.js';
import { followScheme } from './shared/design/scheme.js';
import { emptyTrash } from './shared/store/changes.js';
import { followLock } from './shared/store/lock/follow-lock.js';
import { lockHere, type LockHere } from './shared/store/lock/lock-here.js';
import { checkStorage } from './shared/store/persistence.js';
import { keepSnapshots } from './shared/store/snapshots/keep-snapshots.js';

const root = document.querySelector('#root');
if (root === null) throw new RangeError('index.html has no element #root');
followScheme();

/** What is done with the stored data beside the pages, once they can be read. */
function keep(): void {
  // what was deleted before the page was loaded is gone for good; storage that fails is told on the page itself
  emptyTrash().catch(() => undefined);
  void checkStorage();
  keepSnapshots();
  followLock(() => void import('./app/keep-locking.js').then(({ keepLocked }) => keepLocked()));
}

/** Shows the app, or what asks for the passphrase first. */
function show(element: Element, lock: LockHere): void {
  if (lock !== 'shut') keep();
  createRoot(element).render(
    <StrictMode>
      <Gate lock={lock} onOpen={keep} />
    </StrictMode>,
  );
  keepOffline();
}

// not awaited here: what is fetched for the answer may lie in files that wait for this one
void lockHere().then((lock) => show(root, lock));
