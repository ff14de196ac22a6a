import type { Chance } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { percent, range } from '../format/percent.js';
import { m } from '../messages/index.js';
import { IntervalMark } from './interval-mark.js';
import styles from './chance-text.module.css';

/** A chance as whole per cent with its range, and the range drawn below; or the words said instead. */
export function ChanceText(props: {
  chance: Chance | null;
  refusal?: string | undefined;
  short?: boolean;
}): ReactNode {
  const { chance, refusal, short = false } = props;
  if (chance === null && short) return <span className={styles.none}>{m.common.noNumber}</span>;
  if (chance === null) return <span className={styles.refusal}>{refusal}</span>;
  const middle = percent(chance.mid);
  const around = range(chance);
  return (
    <span className={styles.chance}>
      <span className={styles.words}>
        <strong>{middle}</strong> {around !== middle && <span className={styles.range}>{around}</span>}
      </span>
      <IntervalMark chance={chance} />
    </span>
  );
}
