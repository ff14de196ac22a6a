import { criteriaInUse, interviewedPrograms, preferenceState } from '@matchwright/planner';
import { useMemo, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { ButtonLink } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { Page } from '../../shared/parts/page.js';
import { programNames, sayProgram } from '../../shared/season/program-names.js';
import { useRecords } from '../../shared/store/index.js';
import { useProjectState } from '../../shared/store/use-project.js';
import { ByChance } from './by-chance.js';
import { GutCheck } from './gut-check.js';
import { NextQuestion } from './next-question.js';
import { OrderSoFar } from './order-so-far.js';
import styles from './preferences.module.css';
import { Weights } from './weights.js';

const words = m.preferences;
const head = { title: words.title, lead: words.lead };
/** Before any interview is noted, so many of the plan are compared: enough to learn on, few enough to answer. */
const mostOfPlan = 15;

/** What somebody likes, from short comparisons and weights, with its ties. */
export function PreferencesPage(): ReactNode {
  const almanac = useAlmanac();
  const project = useProjectState();
  const interviews = useRecords('interviews');
  const stored = useRecords('criteria');
  const comparisons = useRecords('comparisons');
  const rotations = useRecords('rotations');
  const names = useMemo(() => (almanac.status === 'ready' ? programNames(almanac.almanac) : null), [almanac]);
  const nameOf = (id: string): string => (names === null ? id : sayProgram(names, id));
  const interviewed = interviewedPrograms(interviews ?? []);
  const isFromPlan = interviewed.length < 2;
  const plan = project.status === 'ready' ? project.project?.plan : null;
  const programs = isFromPlan
    ? [...new Set((plan?.list ?? []).map(({ program }) => program))].slice(0, mostOfPlan)
    : interviewed;

  if (almanac.status === 'failed') return <Page {...head} failed={almanac.reason} />;
  const isLoading = almanac.status !== 'ready' || project.status === 'loading';
  if (isLoading || !interviews || !stored || !comparisons || !rotations) return <Page {...head} waits={12} />;
  if (programs.length < 2) {
    return (
      <Page {...head}>
        <Empty title={words.empty.title} text={words.empty.text}>
          <ButtonLink to="/start">{words.empty.action}</ButtonLink>
        </Empty>
      </Page>
    );
  }
  const criteria = criteriaInUse(stored, rotations);
  const state = preferenceState(programs, interviews, criteria, comparisons, rotations);
  return (
    <Page {...head}>
      <div className={styles.columns}>
        <NextQuestion state={state} nameOf={nameOf} isFromPlan={isFromPlan} />
        <OrderSoFar order={state.order} nameOf={nameOf} />
        {!isFromPlan && (
          <GutCheck
            preferences={state.preferences}
            order={state.order}
            interviews={interviews}
            nameOf={nameOf}
          />
        )}
        {!isFromPlan && <ByChance preferences={state.preferences} interviews={interviews} />}
        <Weights criteria={criteria} stored={stored} />
      </div>
    </Page>
  );
}
