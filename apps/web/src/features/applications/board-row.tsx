import type { ApplicationEventKind, Interview } from '@matchwright/dossier';
import { IconDots } from '@tabler/icons-react';
import { applicationEventKinds } from '@matchwright/dossier';
import type { KeyboardEvent, ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Button, Menu } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { StatusDot, type Status } from '../../shared/parts/status-dot.js';
import type { ProgramNames } from '../../shared/season/program-names.js';
import styles from './applications.module.css';
import { nextKinds, type BoardRow } from './board-rows.js';
import { RowDetails } from './row-details.js';

const words = m.applications;

const looks: Readonly<Record<BoardRow['state'], Status>> = {
  planned: 'todo',
  applied: 'waiting',
  signalled: 'waiting',
  waitlisted: 'waiting',
  silent: 'waiting',
  invited: 'ask',
  scheduled: 'started',
  interviewed: 'done',
  thanked: 'done',
  ranked: 'done',
  rejected: 'closed',
  declined: 'closed',
  withdrawn: 'closed',
};

/** One application: where it stands, the one tap for what comes next, and everything else behind it. */
export function BoardLine(props: {
  row: BoardRow;
  names: ProgramNames;
  interviews: readonly Interview[];
  open: boolean;
  onToggle: () => void;
  onNote: (kind: ApplicationEventKind) => void;
  onKey: (event: KeyboardEvent<HTMLButtonElement>) => void;
}): ReactNode {
  const { row, names, interviews, open, onToggle, onNote, onKey } = props;
  const { program, state } = row;
  const id = `row-${row.application.id}`;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div>
          <button
            type="button"
            className={styles.name}
            data-board-name
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={onToggle}
            onKeyDown={onKey}
          >
            {program.name}
          </button>
          <span className="soft small block">{placeOf(row)}</span>
        </div>
        <div>
          <StatusDot status={looks[state]}>{words.states[state]}</StatusDot>
          <span className="soft small block">{sayWhen(row)}</span>
        </div>
        <div className={styles.acts}>
          {nextKinds[state].map((kind, i) => (
            <Button
              key={kind}
              variant={i === 0 ? 'default' : 'quiet'}
              aria-label={words.noteAt(words.kinds[kind], program.name)}
              onClick={() => onNote(kind)}
            >
              {words.kinds[kind]}
            </Button>
          ))}
          <Menu
            label={words.more(program.name)}
            icon={<IconDots size={18} stroke={1.8} aria-hidden="true" />}
            items={applicationEventKinds.map((kind) => ({
              key: kind,
              text: words.kinds[kind],
              act: () => onNote(kind),
            }))}
          />
        </div>
      </div>
      {open && (
        <div id={id} className={styles.details}>
          <RowDetails row={row} names={names} interviews={interviews} />
        </div>
      )}
    </li>
  );
}

function placeOf({ program }: BoardRow): string {
  const place = program.city === '' ? [] : [`${program.city}, ${program.state}`];
  return [m.common.specialtyShort[program.specialty], ...place].join(' · ');
}

/** When it came to this, and until when nothing can be read from silence. */
function sayWhen({ state, since, usual }: BoardRow): string {
  if (state === 'silent' && usual !== null)
    return words.silentSince(day(usual.by), m.common.grade[usual.grade]);
  if (since === null) return '';
  if (state !== 'applied' && state !== 'signalled' && state !== 'waitlisted') return day(since);
  const date = usual === null ? words.noDate : words.usualBy(day(usual.by), m.common.grade[usual.grade]);
  return `${day(since)}; ${date}`;
}
