import type { Plan, PlannedRotation } from '@matchwright/dossier';
import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { day, dollars } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { OutLink } from '../../shared/parts/out-link.js';
import { shortName } from '../../shared/parts/program-link.js';
import { Section } from '../../shared/parts/page.js';
import { Link } from '@tanstack/react-router';
import styles from './cards.module.css';

const words = m.plan.rotations;

/** Where to rotate and when, with the host's policy, its source and what to ask. */
export function Rotations({ plan }: { plan: Plan }): ReactNode {
  return (
    <div className={styles.stack}>
      <p className={styles.guide}>
        <GuideLink id="rotations" /> <GuideLink id="needed" /> <GuideLink id="tiers" />
      </p>
      {plan.rotations.length === 0 ? <p className="soft">{words.none}</p> : <Cards plan={plan} />}
    </div>
  );
}

function Cards({ plan }: { plan: Plan }): ReactNode {
  return (
    <div className={styles.pair}>
      {plan.rotations.map((rotation) => (
        <Rotation key={rotation.program + rotation.start} rotation={rotation} />
      ))}
    </div>
  );
}

function Rotation({ rotation }: { rotation: PlannedRotation }): ReactNode {
  return (
    <Section title={shortName(rotation.name)}>
      <p className="soft">
        {m.common.specialty[rotation.specialty]} ·{' '}
        <Link to="/programs/$id" params={{ id: rotation.program }}>
          {words.known}
        </Link>
      </p>
      <dl className={styles.facts}>
        <dt>{words.dates}</dt>
        <dd>
          {day(rotation.start)} – {day(rotation.end)}
        </dd>
        <dt>{words.applyBy}</dt>
        <dd>{day(rotation.applyBy)}</dd>
        <dt>{words.policy}</dt>
        <dd>
          <Policy rotation={rotation} />
        </dd>
        {rotation.questions.length > 0 && (
          <>
            <dt>{words.questions}</dt>
            <dd>
              <ul>
                {rotation.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{words.cost}</dt>
        <dd>{dollars(rotation.dollars)}</dd>
        <dt>{words.why}</dt>
        <dd>
          {rotation.reasons.map((reason) => (
            <p key={reason.text}>{reason.text}</p>
          ))}
        </dd>
      </dl>
    </Section>
  );
}

function Policy({ rotation }: { rotation: PlannedRotation }): ReactNode {
  const isOpen = rotation.policy === 'open';
  const Icon = isOpen ? IconCircleCheck : IconHelpCircle;
  const year = rotation.pageYear === undefined ? words.noYear : words.asOf(rotation.pageYear);
  return (
    <>
      <span className={styles.policy}>
        <Icon size={18} stroke={1.8} aria-hidden="true" /> {isOpen ? words.open : words.ask}
      </span>
      {rotation.source !== undefined && (
        <p className="soft small">
          {/^https?:/.test(rotation.source) ? (
            <OutLink href={rotation.source}>{words.source}</OutLink>
          ) : (
            rotation.source
          )}
          , {year}
        </p>
      )}
    </>
  );
}
