import type { Plan } from '@matchwright/dossier';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { inTen, percent, range } from '../../shared/format/percent.js';
import { longDay, today } from '../../shared/format/plain.js';
import { ButtonLink } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { IntervalMark } from '../../shared/parts/interval-mark.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page, Section } from '../../shared/parts/page.js';
import { Term } from '../../shared/parts/term.js';
import { useSeasonTasks } from '../../shared/season/use-season-tasks.js';
import { useProjectState } from '../../shared/store/use-project.js';
import { AddTask } from './add-task.js';
import { Due } from './due-list.js';
import styles from './today.module.css';
import { WhatChanged } from './what-changed.js';

const words = m.today;

/** What is due, where the plan stands, and what changed it. */
export function TodayPage(): ReactNode {
  const state = useProjectState();
  const project = state.status === 'ready' ? state.project : null;
  const tasks = useSeasonTasks(project);
  const now = today();
  // the list comes at once with all that stands below it, so that nothing moves under a finger
  if (state.status === 'loading' || (project?.plan && tasks === null)) {
    return <Page title={words.title} waits={10} />;
  }
  if (project === null) {
    return (
      <Page title={words.title}>
        <Empty title={words.empty.title} text={words.empty.text}>
          <ButtonLink to="/start">{words.empty.action}</ButtonLink>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={words.title} lead={longDay(now)}>
      <div className={styles.columns}>
        <div className={styles.main}>
          {tasks === null ? (
            <LinesSkeleton lines={8} />
          ) : (
            <Due tasks={tasks} now={now} season={project.profile.season} />
          )}
          <AddTask now={now} />
        </div>
        <div className={styles.aside}>
          {project.plan && <Forecast plan={project.plan} />}
          <WhatChanged />
        </div>
      </div>
    </Page>
  );
}

function Forecast({ plan }: { plan: Plan }): ReactNode {
  const { pMatch } = plan;
  return (
    <Section title={words.forecast.title}>
      {pMatch.refusal === undefined ? (
        <>
          <p className={styles.figure}>
            {percent(pMatch.mid)}{' '}
            <span className={styles.range}>
              <Term id="range">{m.plan.chance.range}</Term> {range(pMatch)}
            </span>
          </p>
          <IntervalMark chance={pMatch} />
          <p>{m.plan.chance.words(inTen(pMatch.mid))}</p>
        </>
      ) : (
        <p>{pMatch.refusal}</p>
      )}
      <p className={`small ${styles.links}`}>
        <Link to="/plan">{words.forecast.more}</Link> <GuideLink id="chance" />
      </p>
    </Section>
  );
}
