import type { Interview, Plan, Rotation } from '@matchwright/dossier';
import { seasonDays } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { today } from '../../shared/format/plain.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { OutLink } from '../../shared/parts/out-link.js';
import { Section } from '../../shared/parts/page.js';
import { InterviewDayForm } from '../../shared/season/interview-day-form.js';
import { sayProgram, type ProgramNames } from '../../shared/season/program-names.js';
import { SeasonCalendar } from '../../shared/season/season-calendar.js';
import { ownZone } from '../../shared/season/time-zones.js';
import styles from './applications.module.css';
import { note } from './board-changes.js';
import { isWaiting, type BoardRow } from './board-rows.js';

const words = m.applications;
const staying: ReadonlySet<Rotation['status']> = new Set(['accepted', 'under-way', 'done']);

/** Ready before a release: who may write, one big tap for each, and the person's own free days beside. */
export function InvitationDay(props: {
  rows: readonly BoardRow[];
  plan: Plan | null;
  names: ProgramNames;
  interviews: readonly Interview[];
  rotations: readonly Rotation[];
  season: { readonly from: string; readonly to: string };
}): ReactNode {
  const { rows, plan, names, interviews, rotations, season } = props;
  const [picking, setPicking] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const value = new Map((plan?.list ?? []).map(({ program, marginal }) => [program, marginal]));
  const waiting = rows
    .filter(({ state }) => isWaiting(state))
    .toSorted((a, b) => (value.get(b.application.id) ?? 0) - (value.get(a.application.id) ?? 0));
  const answered = rows.filter(({ state }) => state === 'invited');
  const now = today();
  const days = seasonDays({
    from: now > season.from ? now : season.from,
    to: season.to,
    interviews,
    stays: rotations.filter(({ status }) => staying.has(status)),
    timeZone: ownZone(),
  });

  function take(row: BoardRow): void {
    setPicking(row.application.id);
    setPicked(undefined);
    void note(row.program, 'invited', now, interviews);
  }

  return (
    <div className={styles.sides}>
      <Section title={words.release.waiting(waiting.length)} lead={words.release.order}>
        {answered.length > 0 && (
          <div className={styles.stack}>
            <h3>{words.release.answered}</h3>
            <ul className={styles.rows}>
              {answered.map(({ application, program }) => (
                <li key={application.id} className={styles.toAnswer}>
                  <strong>{sayProgram(names, application.id)}</strong>
                  {picking !== application.id && (
                    <Button variant="default" onClick={() => setPicking(application.id)}>
                      {words.release.pick}
                    </Button>
                  )}
                  {picking === application.id && (
                    <div className={styles.details}>
                      <InterviewDayForm
                        key={picked}
                        program={program}
                        names={names}
                        interviews={interviews}
                        proposed={picked}
                        onKept={() => setPicking(null)}
                      />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
        {waiting.length === 0 && <p>{words.release.none}</p>}
        <ul className={styles.targets}>
          {waiting.map((row) => (
            <li key={row.application.id} className={styles.target}>
              <div>
                <strong>{sayProgram(names, row.application.id)}</strong>
                <span className="soft small block">
                  {row.program.city}, {row.program.state}
                  {row.program.website !== undefined && (
                    <>
                      {' · '}
                      <OutLink href={row.program.website}>{words.release.website}</OutLink>
                    </>
                  )}
                </span>
              </div>
              <Button
                size="l"
                variant="default"
                aria-label={words.release.invitedBy(row.program.name)}
                onClick={() => take(row)}
              >
                {words.kinds.invited}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.release.days} lead={words.release.daysLead}>
        <SeasonCalendar
          caption={words.release.days}
          days={days}
          nameOf={(id) => sayProgram(names, id)}
          onPick={picking === null ? undefined : setPicked}
        />
        <p className="soft small">{words.release.links}</p>
        <p className="soft small">{words.release.source}</p>
      </Section>
    </div>
  );
}
