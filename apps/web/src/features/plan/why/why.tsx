import type { Plan, PlanWhy, Profile } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import {
  useFlips,
  useQuestions,
  useRobustness,
  useSensitivity,
  useTwoStages,
  type Study,
} from '../../../shared/engine/use-study.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { Section } from '../../../shared/parts/page.js';
import { Firm } from './firm.js';
import { Flips } from './flips.js';
import { HostsFirst } from './hosts-first.js';
import { NextQuestion } from './next-question.js';
import { Tornado } from './tornado.js';
import styles from './why.module.css';

const words = m.planWhy;

/**
 * What the plan hangs on: the next question, the assumptions, what is firm, hosts that may refuse, what would flip it.
 * Each part appears as soon as it is worked out, in this order.
 */
export function Why({ plan, profile }: { plan: Plan; profile: Profile }): ReactNode {
  const [next, tornado, firm, hosts, edge] = [
    useQuestions(profile),
    useSensitivity(profile),
    useRobustness(profile),
    useTwoStages(profile),
    useFlips(profile),
  ];
  const { questions, sensitivity, robustness, twoStages, flips } = known(next, tornado, firm, hosts, edge);
  return (
    <div className={styles.why}>
      <p className="soft">{words.lead}</p>
      <Part study={next} heading={words.next.heading}>
        {questions && <NextQuestion questions={questions} />}
      </Part>
      {plan.pMatch.refusal === undefined && (
        <Part study={tornado} heading={words.tornado.heading}>
          {sensitivity && <Tornado sensitivity={sensitivity} />}
        </Part>
      )}
      <Part study={firm} heading={words.firm.heading}>
        {robustness && <Firm robustness={robustness} />}
      </Part>
      <Part study={hosts} heading={words.stages.heading}>
        {twoStages && <HostsFirst stages={twoStages} />}
      </Part>
      <Part study={edge} heading={words.flips.heading}>
        {flips && <Flips programs={flips} />}
      </Part>
    </div>
  );
}

/** All that is there so far. */
function known(...studies: readonly Study<Partial<PlanWhy>>[]): Partial<PlanWhy> {
  return studies.reduce<Partial<PlanWhy>>(
    (all, study) => (study.status === 'ready' ? { ...all, ...study.answer } : all),
    {},
  );
}

/** A part that is there, or the shape of what comes. */
function Part(props: { study: Study<Partial<PlanWhy>>; heading: string; children: ReactNode }): ReactNode {
  const { study, heading, children } = props;
  if (study.status === 'ready') return children;
  return (
    <Section title={heading}>
      {study.status === 'failed' ? <p>{m.planStudies.failed}</p> : <LinesSkeleton lines={4} />}
    </Section>
  );
}
