import type { Plan } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { OutcomeShape, shapeOfSpecialty } from '../../shared/parts/outcome-shape.js';
import { Section } from '../../shared/parts/page.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import styles from './cards.module.css';

const words = m.plan.signals;

/** Whom to signal, from each pool. */
export function Signals({ plan }: { plan: Plan }): ReactNode {
  return (
    <div className={styles.stack}>
      <p className="soft">
        {words.lead} <GuideLink id="signals" />
      </p>
      {plan.signals.map((pool) => (
        <div key={pool.pool} className={styles.pair}>
          <Pool plan={plan} title={words.gold} ids={pool.gold} available={pool.goldAvailable} />
          <Pool plan={plan} title={words.silver} ids={pool.silver} available={pool.silverAvailable} />
          {pool.note !== undefined && <p className={`soft small ${styles.wide}`}>{pool.note}</p>}
        </div>
      ))}
    </div>
  );
}

function Pool(props: { plan: Plan; title: string; ids: readonly string[]; available: number }): ReactNode {
  const items = props.ids.flatMap((id) => props.plan.list.filter(({ program }) => program === id));
  return (
    <Section title={props.title} lead={words.used(props.ids.length, props.available)}>
      {items.length === 0 && <p className="soft">{words.none}</p>}
      <ul className={styles.lines}>
        {items.map((item) => (
          <li key={item.program}>
            <span className={styles.grow}>
              <span className={styles.name}>
                <OutcomeShape kind={shapeOfSpecialty(item.specialty)} />
                <ProgramLink id={item.program} name={item.name} />
              </span>
              <span className={`soft small ${styles.under}`}>
                {item.specialty} · {item.city}, {item.state}
              </span>
            </span>
            <ChanceText chance={item.pInvite} short />
          </li>
        ))}
      </ul>
    </Section>
  );
}
