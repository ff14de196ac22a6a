import type { ReactNode } from 'react';
import type { PlanChange } from '../engine/plan-changes.js';
import { percent, percentRange } from '../format/percent.js';
import { m } from '../messages/index.js';
import { shortName } from './program-link.js';

const words = m.today.changed;

function named(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(shortName).join('; ');
  return names.length > 3 ? `${shown}; ${words.more(names.length - 3)}` : shown;
}

/** What one plan has that the other has not, and how the chance differs, in words. */
export function PlanDifference({ change }: { change: PlanChange }): ReactNode {
  const { before, after, came, went, otherMode } = change;
  const [from, to] = [percent(before.mid), percentRange(after)];
  const isSame = came.length === 0 && went.length === 0 && otherMode === 0;
  return (
    <>
      <p>{from === percent(after.mid) ? words.sameChance(to) : words.chance(from, to)}</p>
      <ul className="soft small">
        {came.length > 0 && <li>{words.came(came.length, named(came))}</li>}
        {went.length > 0 && <li>{words.went(went.length, named(went))}</li>}
        {otherMode > 0 && <li>{words.otherMode(otherMode)}</li>}
        {isSame && <li>{words.sameList}</li>}
      </ul>
    </>
  );
}
