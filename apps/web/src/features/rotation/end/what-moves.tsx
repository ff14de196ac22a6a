import type { Chance, Rotation } from '@matchwright/dossier';
import { culturePoints } from '@matchwright/season';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Notice } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { ChanceText } from '../../../shared/parts/chance-text.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { Section } from '../../../shared/parts/page.js';
import { useProject } from '../../../shared/store/use-project.js';
import styles from '../rotation.module.css';
import { useRotationEffect } from './use-rotation-effect.js';

const words = m.rotation.moves;

/** What the rotation and its ratings change: the chance there, the plan's chance, and how the place is liked. */
export function WhatMoves({ rotation }: { rotation: Rotation }): ReactNode {
  const { status, effect } = useRotationEffect(rotation.id);
  const plan = useProject()?.plan;
  const points = culturePoints(rotation);
  const counts = rotation.status === 'under-way' || rotation.status === 'done';
  return (
    <Section title={words.title(points)} lead={words.lead}>
      {!counts && points !== 0 && <Notice>{words.notYet}</Notice>}
      {status === 'failed' && <p>{words.failed}</p>}
      {effect === null ? (
        status === 'working' && plan !== undefined && <LinesSkeleton lines={3} />
      ) : (
        <>
          <dl className={styles.moved} aria-busy={status === 'working'}>
            <div>
              <dt>{words.liking}</dt>
              <dd>{words.points(effect.points.before, effect.points.after)}</dd>
            </div>
            {effect.invite !== null && (
              <Moved title={words.interview} of={effect.invite} refusal={effect.refusal} />
            )}
            {effect.match !== null && (
              <Moved title={words.match} of={effect.match} refusal={plan?.pMatch.refusal ?? null} />
            )}
          </dl>
          <ul className={styles.prompts}>
            {effect.effects.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p className="small">
        <Link to="/preferences">{words.toOrder}</Link>
      </p>
    </Section>
  );
}

function Moved(props: {
  title: string;
  of: { readonly before: Chance; readonly after: Chance };
  refusal: string | null;
}): ReactNode {
  const { title, of, refusal } = props;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {refusal === null ? (
          <>
            <span className="soft small">{words.before}</span>
            <ChanceText chance={of.before} />
            <span className="soft small">{words.after}</span>
            <ChanceText chance={of.after} />
          </>
        ) : (
          refusal
        )}
      </dd>
    </div>
  );
}
