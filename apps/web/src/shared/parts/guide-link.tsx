import { IconBook2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m, type GuideId } from '../messages/index.js';
import styles from './guide-link.module.css';

/** The way to an article of the guide, placed where its question arises. */
export function GuideLink({ id }: { id: GuideId }): ReactNode {
  return (
    <Link to="/guide/$id" params={{ id }} className={styles.link}>
      <IconBook2 size={16} stroke={1.7} aria-hidden="true" />
      {m.guideTitles[id]}
    </Link>
  );
}
