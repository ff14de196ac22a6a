import type { Profile } from '@matchwright/dossier';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { checkInWorker } from '../../shared/engine/engine-client.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { changeProfile, replaceProject } from '../../shared/store/changes.js';
import { answersOf, emptyAnswers, profileOf, wrongAnswers, type Answers, type Wrong } from './answers.js';
import styles from './answers-form.module.css';
import {
  GoalQuestion,
  GraduationQuestion,
  KindQuestion,
  SchoolQuestion,
  ScoreQuestion,
} from './questions.js';
import { MoreQuestions } from './more-questions.js';

/** The five questions and, folded away, the further ones. */
export function AnswersForm(props: { saved: Profile | null; onDone: () => void }): ReactNode {
  const { saved, onDone } = props;
  const [answers, setAnswers] = useState<Answers>(() => (saved ? answersOf(saved) : emptyAnswers));
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);

  function set(change: Partial<Answers>): void {
    setAnswers((old) => ({ ...old, ...change }));
    setWrong([]);
    setProblems([]);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = wrongAnswers(answers);
    setWrong(found);
    if (found.length > 0) {
      form.current?.querySelector<HTMLElement>(`[name="${found[0]}"]`)?.focus();
      return;
    }
    const checked = await checkInWorker(profileOf(answers, saved));
    if (!checked.ok) {
      setProblems(checked.error.map(({ where, expected }) => `${where}: ${expected}`));
      return;
    }
    if (saved) await changeProfile(() => checked.value);
    else await replaceProject(checked.value);
    onDone();
  }

  const question = { answers, set, wrong };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <KindQuestion {...question} />
      <ScoreQuestion {...question} />
      <GraduationQuestion {...question} />
      <SchoolQuestion {...question} />
      <GoalQuestion {...question} />
      <MoreQuestions {...question} saved={saved} />
      {problems.length > 0 && (
        <div role="alert" className={styles.problems}>
          {m.start.errorSummary}
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.submit}>
        <Button type="submit" size="l">
          {saved ? m.start.submitAgain : m.start.submit}
        </Button>
      </div>
    </form>
  );
}
