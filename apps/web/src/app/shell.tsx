import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { m } from '../shared/messages/index.js';
import { useTrouble } from '../shared/store/trouble.js';
import { Nav } from './nav.js';
import { PageWords } from './page-words.js';
import { PlanKeeper } from './plan-keeper.js';
import { Shortcuts } from './shortcuts.js';
import styles from './shell.module.css';

// hardly ever needed, and then at once
const TroubleNotice = lazy(() =>
  import('./trouble-notice.js').then((loaded) => ({ default: loaded.TroubleNotice })),
);

/** Moves the focus to the new page's heading after a change of page, so that it is read out. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}

/** What every page stands in: skip link, navigation, notices, the page. */
export function Shell(): ReactNode {
  const hasTrouble = useTrouble() !== null;
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {m.common.skip}
      </button>
      <aside className={styles.side}>
        <Link to="/" className={styles.brand}>
          <img src="./favicon.svg" width="24" height="24" alt="" />
          {m.common.product}
        </Link>
        <Nav />
        <Shortcuts />
        <p className={styles.private}>{m.common.private}</p>
      </aside>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {hasTrouble && (
          <Suspense fallback={null}>
            <TroubleNotice />
          </Suspense>
        )}
        <Outlet />
        <PageWords />
      </main>
      <PlanKeeper />
    </div>
  );
}
