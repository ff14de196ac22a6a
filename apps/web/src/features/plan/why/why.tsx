import type { Plan, Profile } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { usePlanWhy } from '../../../shared/engine/use-study.js';
import { Progress } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { Firm } from './firm.js';
import { Flips } from './flips.js';
import { HostsFirst } from './hosts-first.js';
import { NextQuestion } from './next-question.js';
import { Tornado } from './tornado.js';
import styles from './why.module.css';

/** What the plan hangs on: the next question, the assumptions, what is firm, what would flip it, hosts that may refuse. */
export function Why({ plan, profile }: { plan: Plan; profile: Profile }): ReactNode {
  const study = usePlanWhy(profile);
  if (study.status === 'failed') return <p>{m.planStudies.failed}</p>;
  if (study.status === 'working') {
    return (
      <>
        <p className="soft small">{m.planWhy.working}</p>
        <Progress done={study.done} label={m.planWhy.progress} />
        <LinesSkeleton lines={10} />
      </>
    );
  }
  const { flips, questions, sensitivity, robustness, twoStages } = study.answer;
  return (
    <div className={styles.why}>
      <p className="soft">{m.planWhy.lead}</p>
      <NextQuestion questions={questions} />
      {plan.pMatch.refusal === undefined && <Tornado sensitivity={sensitivity} />}
      <Firm robustness={robustness} />
      {twoStages !== null && <HostsFirst stages={twoStages} />}
      <Flips programs={flips} />
    </div>
  );
}
