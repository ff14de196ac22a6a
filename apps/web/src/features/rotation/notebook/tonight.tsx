import type { Procedure } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { tonightsList, type OpenQuestion } from '@matchwright/season';
import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { shortDay, today } from '../../../shared/format/plain.js';
import { Button, TextArea } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import { useIdentityGuard } from '../../../shared/parts/use-identity-guard.js';
import { commitChange } from '../../../shared/store/index.js';
import styles from './notebook.module.css';

const words = m.notebook.tonight;
/** As many as an evening has room for. */
const evening = 20;

/** Questions to read up on, each ticked off with what was found. */
export function Tonight(props: { procedures: readonly Procedure[]; notes: readonly CaseNote[] }): ReactNode {
  const { procedures, notes } = props;
  const now = today();
  const open = useMemo(() => tonightsList(notes, procedures, now), [notes, procedures, now]);
  if (open.length === 0) return <p className="soft">{words.nothing}</p>;
  return (
    <>
      <ul className={styles.questions}>
        {open.slice(0, evening).map((question) => (
          <li key={question.note}>
            <Question question={question} now={now} />
          </li>
        ))}
      </ul>
      {open.length > evening && <p className="soft">{words.older(open.length - evening)}</p>}
    </>
  );
}

function Question({ question, now }: { question: OpenQuestion; now: string }): ReactNode {
  const [answer, setAnswer] = useState('');
  const guard = useIdentityGuard<{ answer: string }>();

  async function keep(found: string): Promise<void> {
    const label = words.done(question.question);
    const done = await commitChange(label, (draft) =>
      draft.update('caseNotes', question.note, (note) => ({
        ...note,
        answer: found.trim(),
        answeredOn: now,
      })),
    );
    if (done.ok && done.value !== null) offerUndo(label, done.value);
  }

  function tick(event: FormEvent): void {
    event.preventDefault();
    guard.check({ answer }, (texts) => void keep(texts.answer));
  }

  return (
    <form className={styles.question} noValidate autoComplete="off" onSubmit={tick}>
      <p>
        <strong>{question.question}</strong>{' '}
        <span className="soft small">
          {question.procedure}, {question.on === now ? words.today : shortDay(question.on)}
        </span>
      </p>
      <TextArea
        label={words.answer}
        rows={2}
        autoComplete="off"
        maxLength={8000}
        value={answer}
        onChange={(text) => {
          setAnswer(text);
          guard.reset();
        }}
      />
      {guard.question}
      <div>
        <Button type="submit" variant="default">
          {words.read}
        </Button>
      </div>
    </form>
  );
}
