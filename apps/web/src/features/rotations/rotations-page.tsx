import type { Profile } from '@matchwright/dossier';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Notice, Tabs } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page } from '../../shared/parts/page.js';
import { useProjectState } from '../../shared/store/use-project.js';
import { CalendarView } from './calendar-view.js';
import { HostsView } from './hosts-view.js';
import { OffersView } from './offers-view.js';
import { PortfolioView } from './portfolio-view.js';
import styles from './rotations.module.css';
import { useRotationFacts, type RotationFacts } from './use-rotation-facts.js';

const route = getRouteApi('/rotations');
const words = m.rotations;
const names = ['hosts', 'portfolio', 'calendar', 'offers'] as const;

/** All about rotations before one begins: hosts, the portfolio, the calendar, offers. */
export function RotationsPage(): ReactNode {
  const project = useProjectState();
  return (
    <Page title={m.common.nav.rotations} lead={words.lead}>
      {project.status === 'empty' ? (
        <Empty title={words.empty} text={words.emptyText}>
          <ButtonLink to="/start">{words.answers}</ButtonLink>
        </Empty>
      ) : (
        <Views profile={project.status === 'ready' ? project.project.profile : null} />
      )}
    </Page>
  );
}

function Views({ profile }: { profile: Profile | null }): ReactNode {
  const { view = 'hosts' } = route.useSearch();
  const navigate = route.useNavigate();
  const state = useRotationFacts(profile);
  if (state.status === 'failed') return <Notice kind="warning">{words.failed}</Notice>;
  return (
    <Tabs
      label={words.views.label}
      value={view}
      onChange={(next) => void navigate({ search: { view: next }, resetScroll: false })}
      data={names.map((value) => ({ value, label: words.views[value] }))}
    >
      {state.status === 'ready' ? <View name={view} facts={state.facts} /> : <LinesSkeleton lines={8} />}
    </Tabs>
  );
}

function View({ name, facts }: { name: (typeof names)[number]; facts: RotationFacts }): ReactNode {
  const views = { hosts: HostsView, portfolio: PortfolioView, calendar: CalendarView, offers: OffersView };
  const Shown = views[name];
  return (
    <div className={styles.view}>
      <Shown facts={facts} />
    </div>
  );
}
