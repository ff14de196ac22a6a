import type { Criterion, Interview } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { changeInterview } from './change-interview.js';
import styles from './interviews.module.css';
import { RatingRows, type RatingsById } from './rating-rows.js';

const words = m.interviews;

/** The second rating: the first one is out of sight until this one is kept. */
export function RateAgain(props: {
  interview: Interview;
  stored: readonly Criterion[];
  onEnd: () => void;
}): ReactNode {
  const { interview, stored, onEnd } = props;
  const [ratings, setRatings] = useState<RatingsById>({});
  const [isEmpty, setIsEmpty] = useState(false);

  async function keep(): Promise<void> {
    const given = Object.values(ratings).some((rating) => rating !== null);
    setIsEmpty(!given);
    if (!given) return;
    const at = new Date().toISOString();
    const kept = await changeInterview(interview.id, words.again.kept, (before) => ({
      ...before,
      again: { at, ratings: { ...ratings } },
    }));
    if (kept.ok) onEnd();
  }

  return (
    <Section title={words.again.title} lead={words.again.lead}>
      <p>{words.ratings.hidden}</p>
      <RatingRows
        stored={stored}
        ratings={ratings}
        onRate={(criterion, rating) => setRatings({ ...ratings, [criterion]: rating })}
      />
      {isEmpty && <p role="alert">{words.again.needsOne}</p>}
      <div className={`${styles.acts} ${styles.below}`}>
        <Button variant="default" onClick={() => void keep()}>
          {words.again.keep}
        </Button>
        <Button variant="quiet" onClick={onEnd}>
          {words.again.cancel}
        </Button>
      </div>
    </Section>
  );
}
