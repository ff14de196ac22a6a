import type { Rotation } from '@matchwright/dossier';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { seasonRuleNumber } from '../../shared/engine/season-rule.js';
import { changeRotation } from '../../shared/season/change-rotation.js';
import { nameOf } from './rotation-card.js';
import styles from './rotations.module.css';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.offers;

function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A host's answer: an offer with its last day, or a refusal. */
export function EnterOffer({ rotation, facts }: { rotation: Rotation; facts: RotationFacts }): ReactNode {
  const clock =
    seasonRuleNumber(facts.almanac, facts.profile, 'offer-clock', 'days') ??
    facts.guide.offerTiming.standingDays.usual;
  const [receivedOn, setReceived] = useState(facts.now);
  const [answerBy, setAnswerBy] = useState(daysLater(facts.now, clock));
  const [isWrong, setIsWrong] = useState(false);
  const name = nameOf(facts, rotation);

  function keep(event: FormEvent): void {
    event.preventDefault();
    const isComplete = receivedOn !== '' && answerBy >= receivedOn;
    setIsWrong(!isComplete);
    if (!isComplete) return;
    void changeRotation(words.offered(name), rotation.id, (old) => ({
      ...old,
      status: 'held',
      offer: { receivedOn, answerBy },
    }));
  }

  return (
    <details>
      <summary>{words.answered(name)}</summary>
      <form className={styles.paper} onSubmit={keep} noValidate>
        <TextField type="date" label={words.received} value={receivedOn} onChange={setReceived} />
        <TextField
          type="date"
          label={words.answerBy}
          hint={words.clock(clock)}
          error={isWrong && words.wrongDates}
          value={answerBy}
          onChange={setAnswerBy}
        />
        <Button type="submit" variant="default">
          {words.enter}
        </Button>
        <Button
          variant="quiet"
          onClick={() =>
            void changeRotation(words.refusedBy(name), rotation.id, (old) => ({
              ...old,
              status: 'refused',
              decidedOn: facts.now,
            }))
          }
        >
          {words.saidNo}
        </Button>
      </form>
    </details>
  );
}
