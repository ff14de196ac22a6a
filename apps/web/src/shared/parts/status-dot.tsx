import {
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleX,
  IconAlertCircle,
  IconHelpCircle,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './status-dot.module.css';

/** States that things go through, each with its own shape and colour. */
export type Status = 'todo' | 'started' | 'waiting' | 'done' | 'ask' | 'closed' | 'late';

const looks: Readonly<Record<Status, readonly [Icon, string]>> = {
  todo: [IconCircle, 'var(--ink-soft)'],
  started: [IconCircleHalf2, 'var(--accent)'],
  waiting: [IconCircleDashed, 'var(--ink-soft)'],
  done: [IconCircleCheck, 'var(--state-open)'],
  ask: [IconHelpCircle, 'var(--state-ask)'],
  closed: [IconCircleX, 'var(--state-closed)'],
  late: [IconAlertCircle, 'var(--wrong)'],
};

/** A state as a shape and words: never colour alone. */
export function StatusDot({ status, children }: { status: Status; children: ReactNode }): ReactNode {
  const [Shape, color] = looks[status];
  return (
    <span className={styles.status}>
      <Shape size={17} stroke={1.9} color={color} aria-hidden="true" />
      {children}
    </span>
  );
}
