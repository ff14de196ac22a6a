import { lazy, Suspense, useState, type ReactNode } from 'react';
import { App } from './app.js';

// hardly ever needed before the first plan
const LockPage = lazy(() =>
  import('../features/lock/lock-page.js').then((loaded) => ({ default: loaded.LockPage })),
);
const Unsaved = lazy(() =>
  import('../features/lock/unsaved.js').then(({ Unsaved }) => ({ default: Unsaved })),
);

/** The app, or the page that asks for the passphrase first. `onOpen` is called when what is stored can be read. */
export function Gate(props: { isLocked: boolean; onOpen: () => void }): ReactNode {
  const [isLocked, setLocked] = useState(props.isLocked);
  if (isLocked) {
    return (
      <Suspense fallback={null}>
        <LockPage
          onOpen={() => {
            props.onOpen();
            setLocked(false);
          }}
        />
      </Suspense>
    );
  }
  return (
    <>
      <App />
      {props.isLocked && (
        <Suspense fallback={null}>
          <Unsaved />
        </Suspense>
      )}
    </>
  );
}
