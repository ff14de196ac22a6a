import type { Almanac } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { useMemo, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { day, today } from '../../shared/format/plain.js';
import { ButtonLink } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page } from '../../shared/parts/page.js';
import { programNames } from '../../shared/season/program-names.js';
import { useRecord, useRecords } from '../../shared/store/index.js';
import { useProjectState } from '../../shared/store/use-project.js';
import { endingOf } from './ending-of.js';
import { Gift } from './gift.js';
import { OutcomeForm } from './outcome-form.js';
import { Scores } from './scores.js';

const words = m.seasonEnd;
const head = { title: m.common.nav.seasonEnd, lead: words.lead, narrow: true };

/** The season's end: the outcome, the forecast held against it, and a gift that the person may make. */
export function SeasonEndPage(): ReactNode {
  const state = useProjectState();
  const packs = useAlmanac();
  if (packs.status === 'failed') return <Page {...head} failed={packs.reason} />;
  if (packs.status !== 'ready' || state.status === 'loading') return <Page {...head} waits={6} />;
  return (
    <Page {...head}>
      {state.status === 'ready' ? (
        <Ended almanac={packs.almanac} profile={state.project.profile} />
      ) : (
        <Empty title={words.noProfile} text={words.noProfileText}>
          <ButtonLink to="/start">{words.answers}</ButtonLink>
        </Empty>
      )}
    </Page>
  );
}

function Ended({ almanac, profile }: { almanac: Almanac; profile: Profile }): ReactNode {
  const { season } = profile;
  const outcome = useRecord('outcomes', String(season));
  const applications = useRecords('applications');
  const names = useMemo(() => programNames(almanac), [almanac]);
  if (outcome === undefined || applications === undefined) return <LinesSkeleton lines={6} />;
  const calendar = almanac.seasons.find((pack) => pack.season === season)?.calendar ?? [];
  const dateOf = (event: string): string | undefined => calendar.find(({ id }) => id === event)?.date;
  const matchDay = dateOf('match-day');
  return (
    <>
      {matchDay !== undefined && today() < matchDay && <p>{words.matchDay(day(matchDay))}</p>}
      <OutcomeForm
        key={JSON.stringify(outcome)}
        almanac={almanac}
        season={season}
        outcome={outcome}
        applications={applications}
        names={names}
        until={dateOf('rank-deadline') ?? `${season}-03-01`}
      />
      {outcome !== null && <Scores outcome={outcome} ending={endingOf(almanac, outcome)} />}
      {outcome !== null && (
        <Gift
          profile={profile}
          applications={applications}
          outcome={outcome}
          ending={endingOf(almanac, outcome)}
        />
      )}
    </>
  );
}
