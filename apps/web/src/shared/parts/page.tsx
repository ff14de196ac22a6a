import { useEffect, type ReactNode } from 'react';
import { Notice } from '../kit/notice.js';
import { m } from '../messages/index.js';
import { Explained } from './explained.js';
import { LinesSkeleton } from './lines-skeleton.js';
import styles from './page.module.css';

/** The head of a page. */
type PageFrame = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly action?: ReactNode;
  readonly narrow?: boolean;
};

/** The body of a page: what it is about; or so many lines while that is still read; or why it cannot be read. */
type PageBody = { readonly children: ReactNode } | { readonly waits: number } | { readonly failed: string };

/**
 * One page: its only `h1`, a lead line, its one primary action, and its name in the browser's tab. A page that is still
 * reading (`waits`), or cannot (`failed`), has its heading all the same, so that one knows at once where one is.
 */
export function Page(props: PageFrame & PageBody): ReactNode {
  const { title, lead, above, action, narrow = false } = props;
  useEffect(() => {
    document.title = `${title} · ${m.common.product}`;
  }, [title]);
  return (
    <div className={narrow ? styles.narrow : styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          {above}
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <div className={styles.lead}>{explained(lead)}</div>}
        </div>
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </header>
      {bodyOf(props)}
    </div>
  );
}

function bodyOf(body: PageBody): ReactNode {
  if ('waits' in body) return <LinesSkeleton lines={body.waits} />;
  if ('failed' in body) {
    return (
      <Notice kind="warning" role="alert">
        {body.failed}
      </Notice>
    );
  }
  return body.children;
}

/** A lead that is a plain text explains the field's words in it. */
function explained(lead: ReactNode): ReactNode {
  return typeof lead === 'string' ? <Explained text={lead} /> : lead;
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
      {lead !== undefined && <p className={styles.sectionLead}>{explained(lead)}</p>}
      {children}
    </section>
  );
}
