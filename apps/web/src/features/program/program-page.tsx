import type { Almanac, Pgy1Track, Program } from '@matchwright/almanac';
import { hostByProgram, overlay, tracksOf } from '@matchwright/almanac';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { m } from '../../shared/messages/index.js';
import { OutLink } from '../../shared/parts/out-link.js';
import { Page } from '../../shared/parts/page.js';
import { shortName } from '../../shared/parts/program-link.js';
import type { Project } from '../../shared/store/project.js';
import { useProject } from '../../shared/store/use-project.js';
import { AddFact } from './add-fact.js';
import { HostPolicy } from './host-policy.js';
import { InPlan } from './in-plan.js';
import { Ledger } from './ledger.js';
import { TrackTables } from './track-tables.js';

const route = getRouteApi('/programs/$id');
const words = m.program;

/** One program, or one first-year track: what is known, and what the plan makes of it. */
export function ProgramPage(): ReactNode {
  const { id } = route.useParams();
  const project = useProject();
  const state = useAlmanac();
  const head = { above: <Back />, title: m.common.nav.programs };
  if (state.status === 'failed') return <Page {...head} failed={state.reason} />;
  if (state.status === 'loading') return <Page {...head} waits={12} />;
  const program = state.almanac.programs.find((candidate) => candidate.id === id);
  if (program) return <KnownProgram shipped={program} almanac={state.almanac} project={project} />;
  const own = project === null ? state.almanac : overlay(state.almanac, project.profile.facts).almanac;
  const track = own.pgy1Tracks.find(({ code }) => code === id);
  return track ? <FirstYearTrack track={track} project={project} /> : <Missing />;
}

function Back(): ReactNode {
  return (
    <p className="small">
      <Link to="/programs">← {words.back}</Link>
    </p>
  );
}

function Missing(): ReactNode {
  return (
    <Page title={words.missing.title} lead={words.missing.text} narrow>
      <Link to="/programs">{words.missing.back}</Link>
    </Page>
  );
}

function KnownProgram(props: { shipped: Program; almanac: Almanac; project: Project | null }): ReactNode {
  const { shipped, almanac, project } = props;
  const facts = project?.profile.facts;
  const own = useMemo(() => (facts ? overlay(almanac, facts).almanac : almanac), [almanac, facts]);
  const program = own.programs.find(({ id }) => id === shipped.id) ?? shipped;
  const host = hostByProgram(own).get(program.id);
  return (
    <Page
      above={<Back />}
      title={shortName(program.name)}
      lead={
        <>
          {m.common.specialty[program.specialty]} · {program.city}, {program.state} · {program.id}
          {program.website !== undefined && (
            <>
              {' '}
              · <OutLink href={program.website}>{words.website}</OutLink>
            </>
          )}
        </>
      }
    >
      {!program.recommendable && (
        <p>
          <strong>{words.notRecommended}</strong> {program.notRecommendableBecause}
        </p>
      )}
      {project && <InPlan id={program.id} project={project} />}
      <Ledger program={program} shipped={shipped} project={project} />
      {project && <AddFact about={program.id} />}
      <TrackTables tracks={tracksOf(own, program)} />
      <HostPolicy host={host} almanac={own} profile={project?.profile ?? null} />
    </Page>
  );
}

function FirstYearTrack({ track, project }: { track: Pgy1Track; project: Project | null }): ReactNode {
  return (
    <Page
      above={<Back />}
      title={track.institution}
      lead={`${m.common.specialty[track.specialty]} · ${track.city}, ${track.state} · ${track.code}`}
    >
      {project && <InPlan id={track.code} project={project} />}
      <TrackTables tracks={[{ ...track, letter: 'P' }]} />
    </Page>
  );
}
