import { bestSchedule, type BestSchedule as Found, type ScheduledStay } from '@matchwright/planner';
import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { commitChange } from '../../shared/store/index.js';
import type { CalendarParts } from './calendar-parts.js';
import styles from './rotations.module.css';

const words = m.rotationCalendar.best;

/** All rotations in the best blocks together: proposed first, then taken over as one change. */
export function BestSchedule({ facts, stays, nameOf }: CalendarParts): ReactNode {
  const [proposal, setProposal] = useState<{
    readonly of: readonly ScheduledStay[];
    readonly found: Found;
  }>();
  const { numbers, setting } = facts;
  const valueOf = ({ program }: ScheduledStay): number => {
    const gain = numbers?.gains.get(program);
    // a rotation that no number is justified for still wants a place
    return gain === undefined || gain.refusal !== null ? leastValue : Math.max(leastValue, gain.points);
  };
  // dates that changed meanwhile make a proposal worthless
  const found = proposal?.of === stays ? proposal.found : undefined;
  const moved = (found?.stays ?? []).filter(
    (next) => stays.find(({ id }) => id === next.id)?.start !== next.start,
  );

  async function apply(): Promise<void> {
    const done = await commitChange(words.applied, (draft) => {
      for (const { id, start, end } of moved)
        draft.update('rotations', id, (old) => ({ ...old, start, end }));
    });
    if (done.ok && done.value !== null) offerUndo(words.applied, done.value);
  }

  return (
    <Section title={words.title} lead={words.lead}>
      <Button
        variant="default"
        onClick={() => setProposal({ of: stays, found: bestSchedule(stays, valueOf, setting) })}
      >
        {words.propose}
      </Button>
      {found !== undefined && (
        <div className={styles.stack} role="status">
          {moved.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <>
              <ul>
                {moved.map((stay) => (
                  <li key={stay.id}>{words.move(nameOf(stay), day(stay.start), day(stay.end))}</li>
                ))}
              </ul>
              <Button onClick={() => void apply()}>{words.apply}</Button>
            </>
          )}
          {found.left.length > 0 && (
            <p>{words.left(stays.filter(({ id }) => found.left.includes(id)).map((stay) => nameOf(stay)))}</p>
          )}
          {!found.exact && <p className="soft small">{words.notExact}</p>}
        </div>
      )}
    </Section>
  );
}

/** Points of a rotation whose worth is not known or is none. */
const leastValue = 0.01;
