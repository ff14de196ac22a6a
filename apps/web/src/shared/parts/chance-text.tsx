import type { Chance } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { percent, range } from '../format/percent.js';
import { IntervalMark } from './interval-mark.js';
import styles from './chance-text.module.css';

/** A chance as whole per cent with its range, and the range drawn below; or the words said instead. */
export function ChanceText(props: {
  chance: Chance | null;
  refusal?: string | undefined;
  short?: boolean;
}): ReactNode {
  const { chance, refusal, short = false } = props;
  if (chance === null) return <span className={styles.refusal}>{short ? 'no number' : refusal}</span>;
  return (
    <span className={styles.chance}>
      <span className={styles.words}>
        <strong>{percent(chance.mid)}</strong> <span className={styles.range}>{range(chance)}</span>
      </span>
      <IntervalMark chance={chance} />
    </span>
  );
}
