import { useState, type ReactNode } from 'react';
import { moment } from '../../shared/format/plain.js';
import { Button, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { answers, type AuditLine } from '../../shared/server/answers.js';
import { useAsked } from '../../shared/server/ask-server.js';
import styles from './staff.module.css';

const words = m.staff;
const log = m.staff.log;

/** Who did what and when, newest first, a hundred lines at a time. */
export function AuditLog(): ReactNode {
  const [before, setBefore] = useState<number | null>(null);
  const { answer } = useAsked(answers.audit, before === null ? '/audit' : `/audit?before=${before}`);
  if (answer === undefined) return <LinesSkeleton lines={8} />;
  if (!answer.ok) return <Notice kind="warning">{answer.message}</Notice>;
  const { lines, more } = answer.value;
  const oldest = lines.at(-1)?.id;
  return (
    <div className={styles.stack}>
      <p className="soft">{log.lead}</p>
      <ol className={styles.log}>
        {lines.map((line) => (
          <li key={line.id}>
            <time dateTime={line.at} className="soft">
              {moment(line.at)}
            </time>
            <span>
              <strong>{doer(line)}</strong>
              {`: ${deed(line)}`}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.bar}>
        {before !== null && (
          <Button variant="default" onClick={() => setBefore(null)}>
            {log.newest}
          </Button>
        )}
        {more && oldest !== undefined && (
          <Button variant="default" onClick={() => setBefore(oldest)}>
            {log.older}
          </Button>
        )}
      </div>
    </div>
  );
}

function deed({ who, action, about }: AuditLine): string {
  // an invitation is gone once it is taken up, and its address with it
  if (action === 'staff-invited' && about === null) return log.invited;
  if (action === 'student-joined' && who !== 'other') return log.tookIn(about ?? log.gone);
  return log.did[action](about ?? log.gone);
}

/** Whoever did it: by name, or what is known of them. */
function doer({ who, by, action }: AuditLine): string {
  if (by !== null) return by;
  if (who === 'former') return words.formerStaff;
  return action === 'staff-invited' ? log.operator : log.student;
}
