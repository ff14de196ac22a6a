import {
  IconAdjustmentsHorizontal,
  IconDatabase,
  IconHelpCircle,
  IconListCheck,
  IconSchool,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../shared/messages/index.js';
import { useProject } from '../shared/store/use-project.js';
import styles from './nav.module.css';

/** The pages: a column at the side on wide screens, a bar at the bottom on a phone. */
export function Nav(): ReactNode {
  const words = m.common.nav;
  const hasProject = useProject() !== null;
  const pages = [
    { to: '/start', text: hasProject ? words.answers : words.start, Icon: IconAdjustmentsHorizontal },
    { to: '/plan', text: words.plan, Icon: IconListCheck },
    { to: '/programs', text: words.programs, Icon: IconSchool },
    { to: '/data', text: words.data, Icon: IconDatabase },
    { to: '/method', text: words.method, Icon: IconHelpCircle },
  ] as const;
  return (
    <nav className={styles.nav} aria-label={m.common.mainNav}>
      <ul>
        {pages.map(({ to, text, Icon }) => (
          <li key={to}>
            <Link to={to} className={styles.page} activeOptions={{ includeSearch: false }}>
              <Icon size={20} stroke={1.6} aria-hidden="true" />
              <span>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
