import type { ReactNode } from 'react';
import styles from './answers-form.module.css';
import type { Answers, Wrong } from './answers.js';

/** What every question gets: the answers so far, how to change them, and what is wrong. */
export type QuestionProps = {
  readonly answers: Answers;
  readonly set: (change: Partial<Answers>) => void;
  readonly wrong: readonly Wrong[];
};

/** One numbered question. */
export function Question(props: { number: number; legend: ReactNode; children: ReactNode }): ReactNode {
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>
        <span className={styles.number} aria-hidden="true">
          {props.number}
        </span>
        {props.legend}
      </legend>
      {props.children}
    </fieldset>
  );
}

/** One choice of a question, drawn as a card around a real radio button. */
export function Card(props: {
  name: string;
  checked: boolean;
  title: string;
  hint?: string;
  onChoose: () => void;
}): ReactNode {
  const { name, checked, title, hint, onChoose } = props;
  return (
    <label className={styles.card}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        <span className={styles.cardTitle}>{title}</span>
        {hint !== undefined && <span className={styles.cardHint}>{hint}</span>}
      </span>
    </label>
  );
}
