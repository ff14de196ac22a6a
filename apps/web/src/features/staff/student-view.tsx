import { useState, type FormEvent, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Button, Checkbox, notify, TextArea } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { ModeBadge } from '../../shared/parts/mode-badge.js';
import { Page, Section } from '../../shared/parts/page.js';
import { answers, type StudentAnswer } from '../../shared/server/answers.js';
import { askServer, useAsked } from '../../shared/server/ask-server.js';
import styles from './staff.module.css';

const words = m.staff;

/** One student: the chance, the plan, what is due, comments. */
export function StudentView(props: { id: string; mayWrite: boolean; onBack: () => void }): ReactNode {
  const { id, mayWrite, onBack } = props;
  const { answer, again } = useAsked(answers.student, `/students/${id}`);
  const above = (
    <Button variant="quiet" onClick={onBack}>
      {words.back}
    </Button>
  );
  if (answer === undefined) return <Page title={words.name} above={above} waits={8} />;
  if (!answer.ok) return <Page title={words.name} above={above} failed={answer.message} />;
  const { name, receivedAt, summary, lines, comments } = answer.value;
  return (
    <Page title={name} above={above} lead={words.received(day(receivedAt.slice(0, 10)))}>
      <Section title={words.match}>
        {summary === null ? (
          <p>{words.working}</p>
        ) : (
          <ChanceText chance={summary.match} refusal={summary.refusal} />
        )}
        <p>
          <a href={`api/v1/students/${id}/file`} download>
            {words.file}
          </a>
        </p>
      </Section>
      <Section title={words.comments}>
        <div className={styles.stack}>
          {mayWrite && <CommentForm id={id} onSent={again} />}
          <ul className={styles.list}>
            {comments.map((comment) => (
              <li key={comment.at}>
                <strong>{comment.by ?? words.formerStaff}</strong>{' '}
                <span className="soft">{day(comment.at.slice(0, 10))}</span>
                <p className={styles.said}>{comment.text}</p>
              </li>
            ))}
          </ul>
        </div>
      </Section>
      {summary !== null && (
        <Section title={words.due}>
          <ul className={styles.list}>
            {summary.open.slice(0, 20).map((task) => (
              <li key={task.id}>
                {day(task.date)}: {task.title}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {lines.length > 0 && (
        <Section title={words.plan}>
          <DataTable
            caption={words.plan}
            hideCaption
            columns={columns}
            rows={lines}
            keyOf={({ program }) => program}
          />
        </Section>
      )}
      {mayWrite && <Remove id={id} onRemoved={onBack} />}
    </Page>
  );
}

type Line = StudentAnswer['lines'][number];

const columns: readonly Column<Line>[] = [
  { id: 'program', head: words.program, cell: ({ name, specialty }) => `${name} (${specialty})` },
  { id: 'mode', head: words.approach, cell: ({ mode }) => <ModeBadge mode={mode} /> },
  {
    id: 'invite',
    head: words.invite,
    cell: ({ pInvite }) => <ChanceText chance={pInvite} short />,
    sortBy: ({ pInvite }) => pInvite?.mid ?? null,
  },
  {
    id: 'place',
    head: words.place,
    cell: ({ pMatch }) => <ChanceText chance={pMatch} short />,
    sortBy: ({ pMatch }) => pMatch?.mid ?? null,
  },
];

function CommentForm({ id, onSent }: { id: string; onSent: () => void }): ReactNode {
  const [text, setText] = useState('');

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await askServer(answers.done, 'POST', `/students/${id}/comments`, { body: { text } });
    if (!done.ok) {
      notify(done.message);
      return;
    }
    setText('');
    onSent();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <TextArea
        required
        maxLength={8000}
        label={words.comment}
        hint={words.commentHint}
        value={text}
        onChange={setText}
      />
      <div>
        <Button type="submit">{words.send}</Button>
      </div>
    </form>
  );
}

/** Deleting cannot be undone here, since nothing may stay: hence the tick. */
function Remove({ id, onRemoved }: { id: string; onRemoved: () => void }): ReactNode {
  const [sure, setSure] = useState(false);

  async function remove(): Promise<void> {
    const done = await askServer(answers.done, 'DELETE', `/students/${id}`);
    notify(done.ok ? words.removed : done.message);
    if (done.ok) onRemoved();
  }

  return (
    <Section title={words.remove} lead={words.share.withdrawText}>
      <div className={styles.bar}>
        <Checkbox label={words.share.withdrawSure} checked={sure} onChange={setSure} />
        {sure && (
          <Button variant="default" onClick={() => void remove()}>
            {words.remove}
          </Button>
        )}
      </div>
    </Section>
  );
}
