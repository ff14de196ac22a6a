import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { useCollectionBy } from '../../../shared/store/index.js';
import styles from '../rotation.module.css';
import { Culture } from './culture.js';
import { Goals } from './goals.js';
import { Thanks } from './thanks.js';
import { WhatMoves } from './what-moves.js';

/** The end: goals looked back on, the place rated, what that changes, and thanks. */
export function End(props: { rotation: Rotation; guide: RotationGuide; place: string }): ReactNode {
  const { rotation, guide } = props;
  const people = useCollectionBy('people', rotation.program);
  return (
    <div className={styles.stack}>
      <Goals rotation={rotation} guide={guide} />
      <Culture rotation={rotation} guide={guide} />
      <WhatMoves rotation={rotation} />
      {people === undefined ? <LinesSkeleton lines={4} /> : <Thanks {...props} people={people} />}
    </div>
  );
}
