import type { ReactNode } from 'react';
import { Explained } from './explained.js';
import styles from './empty.module.css';

/** What a place without content says: what would be here, and how to get it. */
export function Empty(props: { title: string; text: string; children?: ReactNode }): ReactNode {
  return (
    <div className={styles.empty}>
      <h2>{props.title}</h2>
      <p>
        <Explained text={props.text} />
      </p>
      {props.children}
    </div>
  );
}
