import type { Chance } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import styles from './interval-mark.module.css';

/**
 * A chance drawn as its range with a mark at the middle, on a scale from 0 to `upTo`. Hidden from screen readers:
 * the words beside it say the same.
 */
export function IntervalMark(props: { chance: Chance; color?: string; upTo?: number }): ReactNode {
  const { chance, color = 'var(--accent)', upTo = 1 } = props;
  const at = (share: number): string => `${Math.min(100, (share / upTo) * 100)}%`;
  const place: Record<string, string> = {
    '--mark': color,
    '--low': at(chance.low),
    '--mid': at(chance.mid),
    '--high': at(chance.high),
  };
  return (
    <span className={styles.scale} style={place} aria-hidden="true">
      <span className={styles.band} />
      <span className={styles.middle} />
    </span>
  );
}
