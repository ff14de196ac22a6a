import type { Mode } from '@matchwright/dossier';
import { IconMapPin, IconStar, IconStarFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { m } from '../messages/index.js';
import styles from './mode-badge.module.css';

/** How a program is approached: a pin for a rotation, a full star for gold, an empty one for silver, and words. */
export function ModeBadge({ mode }: { mode: Mode }): ReactNode {
  return (
    <span className={styles.mode} data-strong={mode !== 'apply'}>
      {mode.startsWith('rotation') && <IconMapPin size={15} stroke={1.8} aria-hidden="true" />}
      {mode.endsWith('gold') && <IconStarFilled size={14} aria-hidden="true" />}
      {mode.endsWith('silver') && <IconStar size={15} stroke={1.8} aria-hidden="true" />}
      {m.common.mode[mode]}
    </span>
  );
}
