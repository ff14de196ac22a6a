import type { ReactNode } from 'react';
import styles from './card.module.css';

/** One thing of a list of things: its name, marks beside it, and what can be done with it at the foot. */
export function Card(props: {
  title: ReactNode;
  /** Heading level of the title inside its page. */
  level?: 2 | 3;
  marks?: ReactNode;
  foot?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  const { title, level = 3, marks, foot, children } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <Heading className={styles.title}>{title}</Heading>
        {marks !== undefined && <span className={styles.marks}>{marks}</span>}
      </header>
      {children}
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </article>
  );
}

/** Cards side by side where there is room. */
export function Cards({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.cards}>{children}</div>;
}
