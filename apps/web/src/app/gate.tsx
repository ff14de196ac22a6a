import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { LockHere } from '../shared/store/lock/lock-here.js';
import { App } from './app.js';

// hardly ever needed before the first plan
const LockPage = lazy(() =>
  import('../features/lock/lock-page.js').then((loaded) => ({ default: loaded.LockPage })),
);
const Unsaved = lazy(() =>
  import('../features/lock/unsaved.js').then(({ Unsaved }) => ({ default: Unsaved })),
);

/** The app, or the page that asks for the passphrase first. `onOpen` is called when what is stored can be read. */
export function Gate({ lock, onOpen }: { lock: LockHere; onOpen: () => void }): ReactNode {
  const [isShut, setShut] = useState(lock === 'shut');
  if (isShut) {
    return (
      <Suspense fallback={null}>
        <LockPage
          onOpen={() => {
            onOpen();
            setShut(false);
          }}
        />
      </Suspense>
    );
  }
  return (
    <>
      <App />
      {lock !== 'none' && (
        <Suspense fallback={null}>
          <Unsaved />
        </Suspense>
      )}
    </>
  );
}
