import { useEffect, type ReactNode } from 'react';
import { m } from '../messages/index.js';
import styles from './page.module.css';

/** One page: its only `h1`, a lead line, its one primary action, and its name in the browser's tab. */
export function Page(props: {
  title: string;
  lead?: ReactNode;
  above?: ReactNode;
  action?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}): ReactNode {
  const { title, lead, above, action, narrow = false, children } = props;
  useEffect(() => {
    document.title = `${title} · ${m.common.product}`;
  }, [title]);
  return (
    <div className={narrow ? styles.narrow : styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          {above}
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </header>
      {children}
    </div>
  );
}

/** A titled part of a page. */
export function Section(props: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  plain?: boolean;
}): ReactNode {
  const { title, lead, children, plain = false } = props;
  return (
    <section className={plain ? styles.plain : styles.section}>
      <h2>{title}</h2>
      {lead !== undefined && <p className={styles.sectionLead}>{lead}</p>}
      {children}
    </section>
  );
}
