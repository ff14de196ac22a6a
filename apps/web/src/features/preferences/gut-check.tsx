import type { Interview } from '@matchwright/dossier';
import { gutDifference, type PreferenceOrder, type Preferences } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { Segmented, type Change } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { gutCriterion } from '../../shared/season/gut.js';
import { commitChange } from '../../shared/store/index.js';
import { gutOrder, gutRatings } from './gut-ratings.js';
import styles from './preferences.module.css';

const words = m.preferences.gut;
const steps = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));
const mostConflicts = 3;

/** The gut feeling beside the answers: said per program, and told where the two contradict each other for sure. */
export function GutCheck(props: {
  preferences: Preferences;
  order: PreferenceOrder;
  interviews: readonly Interview[];
  nameOf: (id: string) => string;
}): ReactNode {
  const { preferences, order, interviews, nameOf } = props;
  const gut = gutRatings(interviews);
  const { agreement, conflicts } = gutDifference(preferences, gutOrder(gut, order));

  function say(program: string, rating: number): Change {
    const id = interviews.find((each) => each.program === program)?.id;
    if (id === undefined) return undefined;
    return commitChange(words.noted(nameOf(program)), (draft) =>
      draft.update('interviews', id, (stored) => ({
        ...stored,
        ratings: { ...stored.ratings, [gutCriterion]: rating },
      })),
    );
  }

  return (
    <Section title={words.title} lead={words.lead}>
      <ul className={styles.gut}>
        {order.items.map(({ id }) => (
          <GutLine key={id} name={nameOf(id)} rating={gut.get(id)} onSay={(rating) => say(id, rating)} />
        ))}
      </ul>
      <div role="status">
        {agreement === null && <p>{words.few}</p>}
        {agreement !== null && conflicts.length === 0 && <p>{words.agree}</p>}
        {conflicts.slice(0, mostConflicts).map(({ better, worse }) => (
          <p key={`${better} ${worse}`}>{words.conflict(nameOf(better), nameOf(worse))}</p>
        ))}
        {conflicts.length > mostConflicts && <p>{words.more(conflicts.length - mostConflicts)}</p>}
      </div>
    </Section>
  );
}

function GutLine(props: {
  name: string;
  rating: number | undefined;
  onSay: (rating: number) => Change;
}): ReactNode {
  const { name, rating, onSay } = props;
  return (
    <li>
      <span>
        {name}
        {rating === undefined && <span className="soft small"> · {words.none}</span>}
      </span>
      <Segmented
        aria-label={name}
        data={steps}
        value={String(rating ?? '')}
        onChange={(value) => onSay(Number(value))}
      />
    </li>
  );
}
