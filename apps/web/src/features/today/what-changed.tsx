import type { ReactNode } from 'react';
import { usePlanChanges, type PlanChange } from '../../shared/engine/plan-changes.js';
import { percent } from '../../shared/format/percent.js';
import { m } from '../../shared/messages/index.js';
import { shortName } from '../../shared/parts/program-link.js';
import { Section } from '../../shared/parts/page.js';
import styles from './today.module.css';

const words = m.today.changed;

/** How the plan moved since the page was opened, and because of what. */
export function WhatChanged(): ReactNode {
  const changes = usePlanChanges();
  return (
    <Section title={words.title}>
      {changes.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <ol className={styles.changes}>
          {changes.map((change) => (
            <li key={change.at}>
              <Change change={change} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(shortName).join('; ');
  return names.length > 3 ? `${shown}; ${words.more(names.length - 3)}` : shown;
}

function Change({ change }: { change: PlanChange }): ReactNode {
  const { because, before, after, came, went, otherMode } = change;
  const [from, to] = [percent(before.mid), percent(after.mid)];
  const isSame = came.length === 0 && went.length === 0 && otherMode === 0;
  return (
    <>
      <p>
        <strong>{because ?? words.unknown}</strong>
      </p>
      <p>{from === to ? words.sameChance(to) : words.chance(from, to)}</p>
      <ul className="soft small">
        {came.length > 0 && <li>{words.came(came.length, named(came))}</li>}
        {went.length > 0 && <li>{words.went(went.length, named(went))}</li>}
        {otherMode > 0 && <li>{words.otherMode(otherMode)}</li>}
        {isSame && <li>{words.sameList}</li>}
      </ul>
    </>
  );
}
