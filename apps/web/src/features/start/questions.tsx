import { stateNames, type ApplicantKind, type HomeSchoolClass } from '@matchwright/almanac';
import type { Goal } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { MultiSelect, NumberField, Radios, SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Term } from '../../shared/parts/term.js';
import styles from './answers-form.module.css';
import { classOfKind } from './answers.js';
import { Card, Question, type QuestionProps } from './question.js';

const words = m.start;
const states = Object.entries(stateNames).map(([value, label]) => ({ value, label }));
// in the order in which people who need this most come first
const kinds: readonly ApplicantKind[] = [
  'us-img',
  'non-us-img',
  'md-senior',
  'do-senior',
  'md-graduate',
  'do-graduate',
];
const classes: readonly HomeSchoolClass[] = ['international', 'lcme', 'coca'];
const scores = ['have', 'expect', 'unknown'] as const;
const membership = ['yes', 'no', 'unknown'] as const;
const goals: readonly Goal[] = ['ir-first', 'dr-first', 'any-radiology'];

export function KindQuestion({ answers, set }: QuestionProps): ReactNode {
  return (
    <Question number={1} legend={words.kind.legend}>
      <div className={styles.cards}>
        {kinds.map((kind) => (
          <Card
            key={kind}
            name="kind"
            checked={answers.kind === kind}
            title={m.common.kind[kind]}
            hint={words.kind.hint[kind]}
            onChoose={() => set({ kind, schoolClass: classOfKind(kind) })}
          />
        ))}
      </div>
      {answers.kind === 'us-img' && (
        <p className={styles.guide}>
          <GuideLink id="us-img" />
        </p>
      )}
    </Question>
  );
}

export function ScoreQuestion({ answers, set, wrong }: QuestionProps): ReactNode {
  const isKnown = answers.score !== 'unknown';
  return (
    <Question number={2} legend={words.score.legend}>
      <div className={styles.stack}>
        <Radios
          aria-label={words.score.legend}
          name="score"
          data={scores.map((value) => ({ value, label: words.score[value] }))}
          value={answers.score}
          onChange={(score) => set({ score })}
        />
        {isKnown ? (
          <NumberField
            className={styles.short ?? ''}
            name="step2ck"
            label={answers.score === 'have' ? words.score.label : words.score.expectedLabel}
            hint={words.score.hint}
            error={wrong.includes('step2ck') && words.score.error}
            value={answers.step2ck}
            onChange={(step2ck) => set({ step2ck })}
          />
        ) : (
          <p className="soft small">{words.score.unknownHint}</p>
        )}
      </div>
    </Question>
  );
}

export function GraduationQuestion({ answers, set, wrong }: QuestionProps): ReactNode {
  return (
    <Question number={3} legend={words.graduation.legend}>
      <NumberField
        className={styles.short ?? ''}
        name="graduationYear"
        label={words.graduation.label}
        hint={words.graduation.hint}
        error={wrong.includes('graduationYear') && words.graduation.error}
        value={answers.graduationYear}
        onChange={(graduationYear) => set({ graduationYear })}
      />
    </Question>
  );
}

export function SchoolQuestion({ answers, set }: QuestionProps): ReactNode {
  return (
    <Question number={4} legend={words.school.legend}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <SelectField
            label={words.school.classLabel}
            data={classes.map((value) => ({ value, label: words.school.class[value] }))}
            value={answers.schoolClass}
            onChange={(schoolClass) => set({ schoolClass })}
          />
          <Radios
            name="vslo"
            legend={
              <>
                {words.school.vsloBefore} <Term id="vslo" />?
              </>
            }
            data={membership.map((value) => ({ value, label: words.school.vslo[value] }))}
            value={answers.vslo}
            onChange={(vslo) => set({ vslo })}
          />
        </div>
        <MultiSelect
          label={words.school.tiesLabel}
          hint={words.school.tiesHint}
          placeholder={words.school.tiesPlaceholder}
          data={states}
          value={answers.tieStates}
          onChange={(tieStates) => set({ tieStates })}
        />
      </div>
    </Question>
  );
}

export function GoalQuestion({ answers, set }: QuestionProps): ReactNode {
  return (
    <Question number={5} legend={words.goal.legend}>
      <div className={styles.cards}>
        {goals.map((goal) => (
          <Card
            key={goal}
            name="goal"
            checked={answers.goal === goal}
            title={words.goal.options[goal][0]}
            hint={words.goal.options[goal][1]}
            onChoose={() => set({ goal })}
          />
        ))}
      </div>
    </Question>
  );
}
