import type { ReactNode } from 'react';
import styles from './badge.module.css';

/** One or two words that mark a line. */
export function Badge({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles.badge}>{children}</span>;
}
