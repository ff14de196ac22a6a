import { nextPair, type PreferenceState } from '@matchwright/planner';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { commitChange, newId } from '../../shared/store/index.js';
import styles from './preferences.module.css';

const words = m.preferences.ask;
const outcomeOf = new Map([
  ['1', 'a'],
  ['2', 'b'],
  ['0', 'tie'],
] as const);

type Outcome = 'a' | 'b' | 'tie';

/** The pair whose answer tells most, with two big buttons. */
export function NextQuestion(props: {
  state: PreferenceState;
  nameOf: (id: string) => string;
  isFromPlan: boolean;
}): ReactNode {
  const { state, nameOf, isFromPlan } = props;
  const [skipped, setSkipped] = useState<readonly { a: string; b: string }[]>([]);
  const pair = nextPair(state.preferences, [...state.answers, ...skipped]);

  function answer(outcome: Outcome): void {
    if (pair === null) return;
    const { a, b } = pair;
    void commitChange(m.preferences.did.compared, (draft) =>
      draft.put('comparisons', { id: newId(), a, b, outcome, at: new Date().toISOString() }),
    );
  }
  function byKey(event: KeyboardEvent): void {
    const outcome = [...outcomeOf].find(([key]) => key === event.key)?.[1];
    if (outcome === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    answer(outcome);
  }

  return (
    <Section title={words.title} lead={words.lead}>
      {pair === null ? (
        <p>{words.none}</p>
      ) : (
        <div className={styles.question}>
          <div className={styles.pair}>
            <Button variant="default" size="l" onClick={() => answer('a')} onKeyDown={byKey}>
              {nameOf(pair.a)}
            </Button>
            <Button variant="default" size="l" onClick={() => answer('b')} onKeyDown={byKey}>
              {nameOf(pair.b)}
            </Button>
          </div>
          <div className={styles.other}>
            <Button variant="quiet" onClick={() => answer('tie')} onKeyDown={byKey}>
              {words.equal}
            </Button>
            <Button
              variant="quiet"
              onClick={() => setSkipped([...skipped, { a: pair.a, b: pair.b }])}
              onKeyDown={byKey}
            >
              {words.skip}
            </Button>
          </div>
          <p className="soft small">{words.keys}</p>
        </div>
      )}
      {isFromPlan && <p className="soft small">{words.fromPlan}</p>}
      <p role="status" className="small">
        {words.count(state.answers.length)}
      </p>
    </Section>
  );
}
