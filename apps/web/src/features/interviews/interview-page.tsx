import { overlay } from '@matchwright/almanac';
import type { Interview } from '@matchwright/dossier';
import { interviewTime, isDueAgain } from '@matchwright/season';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { today } from '../../shared/format/plain.js';
import { Button, ButtonLink } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Page, Section } from '../../shared/parts/page.js';
import { InterviewDayForm } from '../../shared/season/interview-day-form.js';
import { noteEvent } from '../../shared/season/note-event.js';
import { programNames, sayProgram, type ProgramName } from '../../shared/season/program-names.js';
import { ownZone, sayMoment } from '../../shared/season/time-zones.js';
import { commitChange, useRecord, useRecords } from '../../shared/store/index.js';
import { useProject } from '../../shared/store/use-project.js';
import { Contacts } from './contacts.js';
import { Notes } from './notes.js';
import { Preparation } from './preparation.js';
import { RateAgain } from './rate-again.js';
import { Ratings } from './ratings.js';
import { ThankYou } from './thank-you.js';

const words = m.interviews;
const route = getRouteApi('/interviews/$id');

/** Held on the day it was set for, or today where it had none or that day is still to come. */
async function noteHeld(
  program: ProgramName,
  { at }: Interview,
  interviews: readonly Interview[],
): Promise<void> {
  const label = words.doneNoted(program.name);
  const set = at?.slice(0, 10) ?? today();
  const on = set < today() ? set : today();
  const done = await commitChange(label, (draft) =>
    noteEvent(draft, { program, kind: 'interviewed', on }, interviews),
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** One interview: its day, its preparation, notes, ratings now and later, thanks and contacts. */
export function InterviewPage(): ReactNode {
  const { id } = route.useParams();
  const packs = useAlmanac();
  const interview = useRecord('interviews', id);
  const interviews = useRecords('interviews');
  const criteria = useRecords('criteria');
  const title = m.common.nav.interviews;
  if (packs.status === 'failed') return <Page title={title} failed={packs.reason} />;
  if (packs.status !== 'ready' || interview === undefined || !interviews || !criteria)
    return <Page title={title} waits={10} />;
  if (interview === null) {
    return (
      <Page title={title}>
        <Empty title={words.gone.title} text={words.gone.text}>
          <ButtonLink to="/interviews">{words.gone.back}</ButtonLink>
        </Empty>
      </Page>
    );
  }
  return (
    <Sheet
      key={id}
      almanac={packs.almanac}
      interview={interview}
      interviews={interviews}
      criteria={criteria}
    />
  );
}

type SheetProps = {
  readonly almanac: Parameters<typeof programNames>[0];
  readonly interview: Interview;
  readonly interviews: readonly Interview[];
  readonly criteria: Parameters<typeof Ratings>[0]['stored'];
};

function Sheet({ almanac, interview, interviews, criteria }: SheetProps): ReactNode {
  const project = useProject();
  const facts = project?.profile.facts;
  const own = useMemo(() => (facts ? overlay(almanac, facts).almanac : almanac), [almanac, facts]);
  const names = useMemo(() => programNames(own), [own]);
  const [blind, setBlind] = useState(() => isDueAgain(interview, Date.now()));
  const name = names.get(interview.program);
  const program = own.programs.find((each) => each.id === interview.program);
  const time = interviewTime(interview, ownZone());
  return (
    <Page
      above={
        <p className="small">
          <Link to="/interviews">← {m.common.nav.interviews}</Link>
        </p>
      }
      title={sayProgram(names, interview.program)}
      lead={
        time === null
          ? words.noDay
          : words.here(
              sayMoment(time.start, interview.timeZone ?? ownZone()),
              sayMoment(time.start, ownZone()),
            )
      }
      action={
        name !== undefined &&
        interview.status !== 'done' && (
          <Button onClick={() => void noteHeld(name, interview, interviews)}>{words.markDone}</Button>
        )
      }
    >
      {interview.status === 'done' && <Notes interview={interview} />}
      {interview.status === 'done' &&
        (blind ? (
          <RateAgain interview={interview} stored={criteria} onEnd={() => setBlind(false)} />
        ) : (
          <Ratings interview={interview} stored={criteria} onAgain={() => setBlind(true)} />
        ))}
      <Preparation interview={interview} program={program} profile={project?.profile ?? null} />
      {name !== undefined && (
        <Section title={words.when}>
          <InterviewDayForm program={name} names={names} interviews={interviews} />
        </Section>
      )}
      {interview.status === 'done' && name !== undefined && (
        <ThankYou interview={interview} program={name} interviews={interviews} />
      )}
      {interview.status === 'done' && <Contacts interview={interview} />}
    </Page>
  );
}
