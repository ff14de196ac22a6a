import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../shared/kit/dialog.js';
import { m } from '../shared/messages/index.js';
import { useProject } from '../shared/store/use-project.js';
import { navPages, pageGroups, type NavPage } from './nav-pages.js';
import styles from './nav.module.css';

/** The pages: a column at the side on wide screens, a bar at the bottom on a phone. */
export function Nav(): ReactNode {
  const [more, setMore] = useState(false);
  return (
    <nav className={styles.nav} aria-label={m.common.mainNav}>
      <ul>
        {navPages.map((page, i) => (
          <li
            key={page.to}
            data-place={page.place}
            data-first={i > 0 && navPages[i - 1]?.place !== page.place}
          >
            <PageLink page={page} />
          </li>
        ))}
        <li className={styles.more}>
          <button type="button" className={styles.page} aria-haspopup="dialog" onClick={() => setMore(true)}>
            <IconDots size={20} stroke={1.6} aria-hidden="true" />
            <span>{m.common.nav.more}</span>
          </button>
        </li>
      </ul>
      <Dialog opened={more} onClose={() => setMore(false)} title={m.common.nav.morePages} low>
        {pageGroups.map((group) => (
          <section key={group} className={styles.group}>
            <h3>{m.common.nav.groups[group]}</h3>
            <ul className={styles.sheet}>
              {navPages
                .filter(({ place }) => place === group)
                .map((page) => (
                  <li key={page.to}>
                    <PageLink page={page} onClick={() => setMore(false)} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </Dialog>
    </nav>
  );
}

function PageLink({ page, onClick }: { page: NavPage; onClick?: () => void }): ReactNode {
  const isNew = useProject() === null;
  const { to, text, Icon } = page;
  return (
    <Link to={to} className={styles.page} activeOptions={{ includeSearch: false }} onClick={onClick}>
      <Icon size={20} stroke={1.6} aria-hidden="true" />
      <span>{to === '/start' && isNew ? m.common.nav.start : text}</span>
    </Link>
  );
}
