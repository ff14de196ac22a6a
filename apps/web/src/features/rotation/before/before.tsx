import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import styles from '../rotation.module.css';
import { FirstDay } from './first-day.js';
import { Preparation } from './preparation.js';

/** Before the first day: what to read, and where to be. */
export function Before(props: { rotation: Rotation; guide: RotationGuide; place: string }): ReactNode {
  return (
    <div className={styles.stack}>
      <FirstDay {...props} />
      <Preparation rotation={props.rotation} guide={props.guide} />
    </div>
  );
}
