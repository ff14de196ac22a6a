import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Something to know before going on: `info`, a `warning`, or something `wrong`. Each has its own icon. */
export function Notice(props: {
  kind?: 'info' | 'warning' | 'wrong';
  title?: ReactNode;
  /** `alert` when it appears because of something that just went wrong. */
  role?: 'alert' | 'status';
  children?: ReactNode;
}): ReactNode {
  const { kind = 'info', title, role, children } = props;
  const Icon = kind === 'info' ? IconInfoCircle : IconAlertTriangle;
  return (
    <div className={styles.notice} data-kind={kind} role={role}>
      <Icon size={20} stroke={1.7} aria-hidden="true" />
      <div className={styles.words}>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
