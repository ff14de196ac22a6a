import { MultiSelect, NumberInput, Radio, Select, Group } from '@mantine/core';
import { stateNames, type ApplicantKind, type HomeSchoolClass } from '@matchwright/almanac';
import type { Goal } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
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
const goals: readonly Goal[] = ['ir-first', 'dr-first', 'any-radiology'];

/** A form field's text as a number, or empty while it is none. */
export function numberOf(value: string | number): number | '' {
  return value === '' || !Number.isFinite(Number(value)) ? '' : Number(value);
}

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
    </Question>
  );
}

export function ScoreQuestion({ answers, set, wrong }: QuestionProps): ReactNode {
  const isKnown = answers.score !== 'unknown';
  return (
    <Question number={2} legend={words.score.legend}>
      <div className={styles.stack}>
        <Group gap="lg">
          {(['have', 'expect', 'unknown'] as const).map((score) => (
            <Radio
              key={score}
              name="score"
              checked={answers.score === score}
              label={words.score[score]}
              onChange={() => set({ score })}
            />
          ))}
        </Group>
        {isKnown ? (
          <NumberInput
            className={styles.short ?? ''}
            name="step2ck"
            label={answers.score === 'have' ? words.score.label : words.score.expectedLabel}
            description={words.score.hint}
            error={wrong.includes('step2ck') && words.score.error}
            value={answers.step2ck}
            onChange={(value) => set({ step2ck: numberOf(value) })}
            allowDecimal={false}
            allowNegative={false}
            hideControls
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
      <NumberInput
        className={styles.short ?? ''}
        name="graduationYear"
        label={words.graduation.label}
        description={words.graduation.hint}
        error={wrong.includes('graduationYear') && words.graduation.error}
        value={answers.graduationYear}
        onChange={(value) => set({ graduationYear: numberOf(value) })}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator=""
        hideControls
      />
    </Question>
  );
}

export function SchoolQuestion({ answers, set }: QuestionProps): ReactNode {
  return (
    <Question number={4} legend={words.school.legend}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <Select
            label={words.school.classLabel}
            data={classes.map((value) => ({ value, label: words.school.class[value] }))}
            value={answers.schoolClass}
            onChange={(value) => value !== null && set({ schoolClass: value })}
            allowDeselect={false}
          />
          <Radio.Group
            name="vslo"
            label={
              <>
                {words.school.vsloBefore} <Term id="vslo" />?
              </>
            }
            value={answers.vslo}
            onChange={(value) => set({ vslo: value })}
          >
            <Group mt="xs" gap="lg">
              {(['yes', 'no', 'unknown'] as const).map((value) => (
                <Radio key={value} value={value} label={words.school.vslo[value]} />
              ))}
            </Group>
          </Radio.Group>
        </div>
        <MultiSelect
          label={words.school.tiesLabel}
          description={words.school.tiesHint}
          placeholder={words.school.tiesPlaceholder}
          data={states}
          value={[...answers.tieStates]}
          onChange={(tieStates) => set({ tieStates })}
          searchable
          hidePickedOptions
          clearable
          clearButtonProps={{ 'aria-label': m.start.school.clearTies }}
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
