import type { Criterion } from '@matchwright/dossier';
import { criteriaInUse } from '@matchwright/planner';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconButton, Segmented, type Change } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { gutCriterion } from '../../shared/season/gut.js';
import { criterionName } from './criterion-name.js';
import styles from './interviews.module.css';

const words = m.interviews.ratings;
const steps = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** Ratings by criterion id, 1 to 5. */
export type RatingsById = Readonly<Record<string, number | null>>;

/** One line of five steps for each criterion in use, and the gut feeling at the end. */
export function RatingRows(props: {
  stored: readonly Criterion[];
  ratings: RatingsById;
  onRate: (criterion: string, rating: number | null) => Change;
}): ReactNode {
  const { stored, ratings, onRate } = props;
  // what was seen on a rotation is rated there
  const ids = [...criteriaInUse(stored, []).map(({ id }) => id), gutCriterion];
  return (
    <div>
      {ids.map((id) => {
        const name = criterionName(id, stored);
        const rating = ratings[id] ?? null;
        return (
          <div key={id} className={styles.rating}>
            <span>
              {name}
              {rating === null && <span className="soft small"> · {words.none}</span>}
            </span>
            <span className={styles.acts}>
              <Segmented
                aria-label={name}
                data={steps}
                value={rating === null ? '' : String(rating)}
                onChange={(value) => onRate(id, Number(value))}
              />
              {rating !== null && (
                <IconButton label={words.clear(name)} onClick={() => void onRate(id, null)}>
                  <IconX size={16} stroke={1.8} aria-hidden="true" />
                </IconButton>
              )}
            </span>
          </div>
        );
      })}
    </div>
  );
}
