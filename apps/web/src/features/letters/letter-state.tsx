import type { Letter } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { day, today } from '../../shared/format/plain.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { StatusDot } from '../../shared/parts/status-dot.js';
import { nextSteps, stateShapes, take, writerOf } from './letter-steps.js';
import styles from './letters.module.css';

const words = m.letters;

/** How far a letter is, as a shape and words, with the day. */
export function LetterState({ letter }: { letter: Letter }): ReactNode {
  return (
    <StatusDot status={stateShapes[letter.state]}>
      {words.states[letter.state]} {since(letter)}
    </StatusDot>
  );
}

function since({ state, askedOn, promisedFor, uploadedOn }: Letter): string {
  if (state === 'asked' && askedOn !== undefined) return words.since.asked(day(askedOn));
  if (state === 'promised' && promisedFor !== undefined) return words.since.promised(day(promisedFor));
  if (state === 'uploaded' && uploadedOn !== undefined) return words.since.uploaded(day(uploadedOn));
  return '';
}

/** One button for each thing that can happen next. */
export function StepButtons({ letter }: { letter: Letter }): ReactNode {
  return (
    <span className={styles.steps}>
      {nextSteps(letter).map((step) => (
        <Button
          key={step.id}
          size="s"
          variant="default"
          aria-label={words.stepOf(words.steps[step.id], writerOf(letter))}
          onClick={() => void take(step, letter, today())}
        >
          {words.steps[step.id]}
        </Button>
      ))}
    </span>
  );
}
