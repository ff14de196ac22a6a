import type { Almanac } from '@matchwright/almanac';
import { interviewSeason } from '@matchwright/market';
import type { Interview, Rotation } from '@matchwright/dossier';
import { interviewTime, isDueAgain, seasonDays } from '@matchwright/season';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { today } from '../../shared/format/plain.js';
import { ButtonLink } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { Page, Section } from '../../shared/parts/page.js';
import { programNames, sayProgram, type ProgramNames } from '../../shared/season/program-names.js';
import { SeasonCalendar } from '../../shared/season/season-calendar.js';
import { ownZone, sayMoment } from '../../shared/season/time-zones.js';
import { useRecords } from '../../shared/store/index.js';
import { useProject } from '../../shared/store/use-project.js';
import { ExportInterviews } from './export-interviews.js';
import styles from './interviews.module.css';
import { sayMissing } from './say-missing.js';

const words = m.interviews;
const head = { title: m.common.nav.interviews, lead: words.lead };

const groups = {
  again: (each: Interview) => isDueAgain(each, Date.now()),
  offered: ({ status }: Interview) => status === 'offered',
  scheduled: ({ status }: Interview) => status === 'scheduled',
  done: (each: Interview) => each.status === 'done' && !isDueAgain(each, Date.now()),
  closed: ({ status }: Interview) => status === 'declined' || status === 'cancelled',
} as const;
const groupNames = ['again', 'offered', 'scheduled', 'done', 'closed'] as const;

/** All interviews by what they ask for now, the season's calendar, and files to take along. */
export function InterviewsPage(): ReactNode {
  const packs = useAlmanac();
  const interviews = useRecords('interviews');
  const rotations = useRecords('rotations');
  if (packs.status === 'failed') return <Page {...head} failed={packs.reason} />;
  if (packs.status !== 'ready' || !interviews || !rotations) return <Page {...head} waits={8} />;
  return (
    <Page {...head}>
      {interviews.length === 0 ? (
        <Empty title={words.empty} text={words.emptyText}>
          <ButtonLink to="/applications">{words.toBoard}</ButtonLink>
        </Empty>
      ) : (
        <All almanac={packs.almanac} interviews={interviews} rotations={rotations} />
      )}
    </Page>
  );
}

function All(props: {
  almanac: Almanac;
  interviews: readonly Interview[];
  rotations: readonly Rotation[];
}): ReactNode {
  const { almanac, interviews, rotations } = props;
  const names = useMemo(() => programNames(almanac), [almanac]);
  const season = useProject()?.profile.season ?? Number(today().slice(0, 4)) + 1;
  const { from, to } = interviewSeason(almanac, season);
  const days = seasonDays({
    from,
    to,
    interviews,
    stays: rotations.filter(({ status }) => status === 'accepted' || status === 'under-way'),
    timeZone: ownZone(),
  });
  return (
    <>
      {groupNames.map((group) => {
        const inside = interviews
          .filter((each) => groups[group](each))
          .toSorted((a, b) => momentOf(a) - momentOf(b));
        return inside.length === 0 ? null : (
          <Section key={group} title={words.groups[group]}>
            <ul className={styles.rows}>
              {inside.map((interview) => (
                <Line key={interview.id} interview={interview} names={names} />
              ))}
            </ul>
          </Section>
        );
      })}
      <Section title={words.calendar} lead={words.calendarLead(ownZone())}>
        <SeasonCalendar caption={words.calendar} days={days} nameOf={(id) => sayProgram(names, id)} />
      </Section>
      <ExportInterviews interviews={interviews} names={names} />
    </>
  );
}

function momentOf(interview: Interview): number {
  return interviewTime(interview, ownZone())?.start ?? Number.POSITIVE_INFINITY;
}

function Line({ interview, names }: { interview: Interview; names: ProgramNames }): ReactNode {
  const time = interviewTime(interview, ownZone());
  const missing = sayMissing(interview);
  return (
    <li className={styles.row}>
      <Link to="/interviews/$id" params={{ id: interview.id }}>
        {sayProgram(names, interview.program)}
      </Link>
      <span>
        {time === null ? words.noDay : sayMoment(time.start, ownZone())}
        {missing !== '' && <span className="soft small block">{missing}</span>}
      </span>
    </li>
  );
}
