import type { Interview } from '@matchwright/dossier';
import { Link } from '@tanstack/react-router';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button, IconButton, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { OutLink } from '../../shared/parts/out-link.js';
import { InterviewDayForm } from '../../shared/season/interview-day-form.js';
import { interviewIdOf } from '../../shared/season/note-event.js';
import type { ProgramNames } from '../../shared/season/program-names.js';
import styles from './applications.module.css';
import { changeDay, removeApplication, removeEvent } from './board-changes.js';
import type { BoardRow } from './board-rows.js';

const words = m.applications;

/** What has happened at one program, each with its day; its interview; and the way to everything else about it. */
export function RowDetails(props: {
  row: BoardRow;
  names: ProgramNames;
  interviews: readonly Interview[];
}): ReactNode {
  const { row, names, interviews } = props;
  const { application, program } = row;
  const isRadiology = program.specialty === 'IR' || program.specialty === 'DR';
  return (
    <>
      <div>
        <h3>{words.history}</h3>
        {application.events.length === 0 ? (
          <p className="soft small">{words.nothingYet}</p>
        ) : (
          <ul className={styles.events}>
            {application.events.map(({ kind, on }, place) => (
              // an event has no id: its place among the events tells it apart
              <li key={`${place}-${kind}`} className={styles.event}>
                <span>{words.kinds[kind]}</span>
                <TextField
                  type="date"
                  aria-label={words.historyDay(words.kinds[kind])}
                  value={on}
                  onChange={(next) => {
                    if (next !== '' && next !== on) void changeDay(application.id, place, next);
                  }}
                />
                <IconButton
                  label={words.removeEvent(words.kinds[kind])}
                  onClick={() => void removeEvent(application.id, place)}
                >
                  <IconX size={16} stroke={1.8} aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <h3>{words.schedule}</h3>
        <InterviewDayForm program={program} names={names} interviews={interviews} />
      </div>
      <p className={styles.links}>
        {interviews.some((each) => each.program === application.id) && (
          <Link to="/interviews/$id" params={{ id: interviewIdOf(interviews, application.id) }}>
            {words.sheet}
          </Link>
        )}
        {isRadiology && (
          <Link to="/programs/$id" params={{ id: application.id }}>
            {words.programPage}
          </Link>
        )}
        {program.website !== undefined && <OutLink href={program.website}>{words.release.website}</OutLink>}
        <Button variant="quiet" size="s" onClick={() => void removeApplication(application.id)}>
          {words.remove}
        </Button>
      </p>
    </>
  );
}
