import type { Almanac } from '@matchwright/almanac';
import type { Plan } from '@matchwright/dossier';
import { interviewSeason, invitationTiming } from '@matchwright/market';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { today } from '../../shared/format/plain.js';
import { Button, ButtonLink, Tabs } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page } from '../../shared/parts/page.js';
import { programNames } from '../../shared/season/program-names.js';
import { useRecords } from '../../shared/store/index.js';
import { useProjectState } from '../../shared/store/use-project.js';
import { Board } from './board.js';
import { boardRows } from './board-rows.js';
import { takePlan } from './board-changes.js';
import { InvitationDay } from './invitation-day.js';
import { PasteInvitations } from './paste-invitations.js';
import { Conflicts, Slots } from './slots.js';
import styles from './applications.module.css';

const words = m.applications;
const route = getRouteApi('/applications');
const head = {
  title: m.common.nav.applications,
  lead: (
    <>
      {words.lead} <Link to="/forecast">{m.common.nav.forecast}</Link>
    </>
  ),
};
const views = ['board', 'day', 'slots', 'add'] as const;

/** Every application with its state, quick ways to note what was heard, and a view made for the hour of a release. */
export function ApplicationsPage(): ReactNode {
  const state = useProjectState();
  const packs = useAlmanac();
  if (packs.status === 'failed') return <Page {...head} failed={packs.reason} />;
  if (packs.status !== 'ready' || state.status === 'loading') return <Page {...head} waits={8} />;
  const project = state.status === 'ready' ? state.project : null;
  return (
    <Page {...head}>
      <Parts
        almanac={packs.almanac}
        plan={project?.plan ?? null}
        season={project?.profile.season ?? Number(today().slice(0, 4)) + 1}
      />
    </Page>
  );
}

function Parts({
  almanac,
  plan,
  season,
}: {
  almanac: Almanac;
  plan: Plan | null;
  season: number;
}): ReactNode {
  const { view = 'board' } = route.useSearch();
  const navigate = route.useNavigate();
  const applications = useRecords('applications');
  const interviews = useRecords('interviews');
  const rotations = useRecords('rotations');
  const lists = useRecords('rankLists');
  const names = useMemo(() => programNames(almanac), [almanac]);
  const timing = useMemo(() => invitationTiming(almanac, season), [almanac, season]);
  if (!applications || !interviews || !rotations || !lists) return <LinesSkeleton lines={8} />;
  if (applications.length === 0) {
    return (
      <>
        <Empty title={words.empty} text={plan ? words.emptyText : words.noPlan}>
          {plan ? (
            <Button onClick={() => void takePlan(plan)}>{words.take}</Button>
          ) : (
            <ButtonLink to="/start">{words.answers}</ButtonLink>
          )}
        </Empty>
        <PasteInvitations applications={applications} names={names} interviews={interviews} />
      </>
    );
  }
  const rows = boardRows(applications, lists, { names, timing, today: today() });
  const parts = {
    board: (
      <div className={styles.stack}>
        <Conflicts interviews={interviews} names={names} />
        <Board rows={rows} plan={plan} names={names} interviews={interviews} />
      </div>
    ),
    day: (
      <div className={styles.stack}>
        <p>{words.release.lead}</p>
        <InvitationDay
          rows={rows}
          plan={plan}
          names={names}
          interviews={interviews}
          rotations={rotations}
          season={interviewSeason(almanac, season)}
        />
      </div>
    ),
    slots: (
      <div className={styles.stack}>
        <Conflicts interviews={interviews} names={names} />
        <Slots interviews={interviews} names={names} />
      </div>
    ),
    add: (
      <div className={styles.stack}>
        <PasteInvitations applications={applications} names={names} interviews={interviews} />
      </div>
    ),
  };
  return (
    <Tabs
      label={words.views.label}
      data={views.map((value) => ({ value, label: words.views[value] }))}
      value={view}
      onChange={(next) => void navigate({ search: { view: next }, resetScroll: false })}
    >
      {parts[view]}
    </Tabs>
  );
}
