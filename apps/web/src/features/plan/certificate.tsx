import type { Plan } from '@matchwright/dossier';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { retryPlan, usePlanning } from '../../shared/engine/planning.js';
import { percent, range } from '../../shared/format/percent.js';
import { count } from '../../shared/format/plain.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './certificate.module.css';

const words = m.plan.certificate;

/** How far the plan can be from the best possible, once that is known; unfolded, what it does and does not say. */
export function Certificate({ plan }: { plan: Plan }): ReactNode {
  const { uncertified } = usePlanning();
  if (plan.bound === undefined)
    return uncertified ? <Failed /> : <p className="small soft">{words.working}</p>;
  const { gapPercent } = plan.bound;
  return (
    <details className={styles.certificate}>
      <summary>{gapPercent < 0.05 ? words.best : words.gap(percent(gapPercent / 100))}</summary>
      <div className={styles.more}>
        {plan.value !== undefined && (
          <p>
            {words.fresh(
              count(plan.provenance.scenarios),
              plan.bound.plan.toFixed(1),
              plan.value.net.toFixed(1),
            )}
          </p>
        )}
        <p>{words.model(range(plan.pMatch))}</p>
        <p>
          <Link to="/method">{words.more}</Link>
        </p>
      </div>
    </details>
  );
}

function Failed(): ReactNode {
  return (
    <p className="small">
      {words.failed}{' '}
      <Button variant="default" size="s" onClick={retryPlan}>
        {m.common.tryAgain}
      </Button>
    </p>
  );
}
