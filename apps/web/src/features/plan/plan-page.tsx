import type { Plan, Profile } from '@matchwright/dossier';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { usePlanning } from '../../shared/engine/planning.js';
import { ButtonLink, Tabs } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page } from '../../shared/parts/page.js';
import { useProjectState } from '../../shared/store/use-project.js';
import { Headline } from './headline.js';
import { Money } from './money/money.js';
import { NextSteps } from './next-steps.js';
import { PlanList } from './plan-list.js';
import { PlanningNotice } from './planning-notice.js';
import styles from './plan-page.module.css';
import { Rotations } from './rotations.js';
import { Rules } from './rules.js';
import { Signals } from './signals.js';
import { Warnings } from './warnings.js';

const route = getRouteApi('/plan');
const words = m.plan;
const names = [
  'list',
  'portfolio',
  'what-if',
  'why',
  'signals',
  'rotations',
  'money',
  'dates',
  'rules',
] as const;

/** Parts that are loaded when they are opened, so that the first plan never waits for them. */
const Dates = lazy(async () => ({ default: (await import('./dates.js')).Dates }));
const Portfolio = lazy(async () => ({ default: (await import('./portfolio/portfolio.js')).Portfolio }));
const Why = lazy(async () => ({ default: (await import('./why/why.js')).Why }));
const WhatIf = lazy(async () => ({ default: (await import('./what-if/what-if.js')).WhatIf }));

/** The plan: the chances first, then its parts one at a time. */
export function PlanPage(): ReactNode {
  const state = useProjectState();
  if (state.status === 'loading') return <Page title={m.common.nav.plan} waits={10} />;
  if (state.status !== 'ready') return <NoPlanYet />;
  const { profile, planned, plan } = state.project;
  return (
    <Page
      title={words.title(profile.season)}
      lead={<WhoAmI profile={profile} />}
      action={<ButtonLink to="/data">{words.download}</ButtonLink>}
    >
      <PlanningNotice hasPlan={plan !== null} />
      {plan === null ? <WaitingForFirst /> : <WholePlan plan={plan} profile={planned} />}
    </Page>
  );
}

function NoPlanYet(): ReactNode {
  return (
    <Page title={m.common.nav.plan}>
      <Empty title={words.empty.title} text={words.empty.text}>
        <ButtonLink to="/start">{words.empty.action}</ButtonLink>
      </Empty>
    </Page>
  );
}

function WhoAmI({ profile }: { profile: Profile }): ReactNode {
  const { applicant, goal } = profile;
  const score = applicant.step2ck ?? applicant.step2ckExpected;
  const facts = [
    m.common.kind[applicant.kind],
    ...(score === undefined ? [] : [`Step 2 CK ${score}${applicant.step2ck === undefined ? '?' : ''}`]),
    `${applicant.graduationYear}`,
    m.common.goal[goal],
  ];
  return (
    <>
      {facts.join(' · ')} · <Link to="/start">{words.changeAnswers}</Link>
    </>
  );
}

function WaitingForFirst(): ReactNode {
  return usePlanning().failure === null ? <LinesSkeleton lines={12} /> : null;
}

function WholePlan({ plan, profile }: { plan: Plan; profile: Profile }): ReactNode {
  const { view = 'list', program } = route.useSearch();
  const navigate = route.useNavigate();
  const parts = {
    list: <PlanList key={program} plan={plan} begin={program} />,
    portfolio: <Portfolio plan={plan} profile={profile} />,
    'what-if': <WhatIf key={program} plan={plan} profile={profile} begin={program} />,
    why: <Why plan={plan} profile={profile} />,
    signals: <Signals plan={plan} />,
    rotations: <Rotations plan={plan} />,
    money: <Money plan={plan} profile={profile} />,
    dates: <Dates plan={plan} profile={profile} />,
    rules: <Rules plan={plan} profile={profile} />,
  };
  const counts: Partial<Record<keyof typeof parts, number>> = {
    list: plan.list.length,
    rotations: plan.rotations.length,
  };
  return (
    <>
      <Headline plan={plan} />
      <NextSteps plan={plan} />
      <Warnings plan={plan} />
      <Tabs
        label={words.tabs.label}
        data={names.map((value) => ({ value, label: <TabName name={value} count={counts[value]} /> }))}
        value={view}
        onChange={(next) => void navigate({ search: { view: next }, resetScroll: false })}
      >
        <Suspense fallback={<LinesSkeleton lines={8} />}>{parts[view]}</Suspense>
      </Tabs>
    </>
  );
}

function TabName({ name, count }: { name: (typeof names)[number]; count: number | undefined }): ReactNode {
  return (
    <>
      {words.tabs[name]}
      {count !== undefined && <span className={styles.count}> {count}</span>}
    </>
  );
}
