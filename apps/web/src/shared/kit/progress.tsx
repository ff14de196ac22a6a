import type { ReactNode } from 'react';
import styles from './progress.module.css';

/** How far something is, from 0 to 1. */
export function Progress({ done, label }: { done: number; label: string }): ReactNode {
  return <progress className={styles.progress} value={done} max={1} aria-label={label} />;
}
