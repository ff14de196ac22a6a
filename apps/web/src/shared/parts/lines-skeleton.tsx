import type { ReactNode } from 'react';
import { m } from '../messages/index.js';
import styles from './lines-skeleton.module.css';

const widths = ['62%', '94%', '88%', '71%', '90%', '54%'];

/** The shape of text that is on its way. */
export function LinesSkeleton({ lines = 4 }: { lines?: number }): ReactNode {
  return (
    <div aria-busy="true">
      <span className="only-heard">{m.common.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.line} style={{ width: widths[line % widths.length] ?? '90%' }} />
      ))}
    </div>
  );
}
