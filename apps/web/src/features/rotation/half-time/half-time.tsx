import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { useCollectionBy, useRecords } from '../../../shared/store/index.js';
import styles from '../rotation.module.css';
import { HalfTimeMeeting } from './meeting.js';
import { WhoSaw } from './who-saw.js';
import { WhomToAsk } from './whom-to-ask.js';

/** Half-time: what to do better, who has seen the work, whom to ask for a letter. */
export function HalfTime(props: { rotation: Rotation; guide: RotationGuide; place: string }): ReactNode {
  const { rotation } = props;
  const people = useCollectionBy('people', rotation.program);
  const letters = useRecords('letters');
  if (people === undefined || letters === undefined) return <LinesSkeleton lines={8} />;
  return (
    <div className={styles.stack}>
      <HalfTimeMeeting {...props} people={people} />
      <WhoSaw rotation={rotation} people={people} />
      <WhomToAsk {...props} people={people} letters={letters} />
    </div>
  );
}
