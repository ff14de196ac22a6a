import type { Chance, Plan } from '@matchwright/dossier';
import { changesNothing, type PlanFigures, type WhatIf } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { percent, range } from '../../../shared/format/percent.js';
import { m } from '../../../shared/messages/index.js';
import { IntervalMark } from '../../../shared/parts/interval-mark.js';
import { colorOf, OutcomeShape, type ShapeOf } from '../../../shared/parts/outcome-shape.js';
import { Section } from '../../../shared/parts/page.js';
import styles from './what-if.module.css';

const words = m.planWhatIf.answer;
const outcomes = [
  ['ir', 'ir'],
  ['dr', 'dr'],
  ['prelimOnly', 'firstYear'],
  ['none', 'none'],
] as const satisfies readonly (readonly [keyof PlanFigures['byOutcome'], ShapeOf])[];

/** What a change does to the plan as it stands: the chance before and after, each with its range. */
export function LiveAnswer(props: {
  plan: Plan;
  change: WhatIf;
  figures: PlanFigures | null;
  failed: boolean;
}): ReactNode {
  const { plan, change, figures, failed } = props;
  const { pMatch } = plan;
  if (pMatch.refusal !== undefined) return <p>{pMatch.refusal}</p>;
  const isNothing = changesNothing(change);
  const after = isNothing ? pMatch : (figures?.match ?? pMatch);
  return (
    <Section title={words.heading}>
      <p className={styles.verdict} role="status">
        {isNothing ? words.nothing(percent(pMatch.mid)) : verdict(pMatch, after)}
      </p>
      <dl className={styles.pair}>
        <Line name={words.before} chance={pMatch} color="var(--ink-soft)" />
        <Line name={words.after} chance={after} color="var(--accent)" />
      </dl>
      {failed && <p>{words.failed}</p>}
      {!isNothing && figures !== null && <Notes change={change} figures={figures} />}
      <details className={styles.outcomes}>
        <summary>{words.outcome}</summary>
        <OutcomeTable plan={plan} figures={isNothing ? null : figures} />
        <p className="soft small">{words.seasons}</p>
      </details>
    </Section>
  );
}

function verdict(before: Chance, after: Chance): string {
  const [from, to] = [percent(before.mid), percent(after.mid)];
  if (from === to) return words.same(from);
  return after.mid > before.mid ? words.up(from, to) : words.down(from, to);
}

function Line({ name, chance, color }: { name: string; chance: Chance; color: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className={styles.number}>
          <strong>{percent(chance.mid)}</strong> <span className="soft small">{range(chance)}</span>
        </span>
        <IntervalMark chance={chance} color={color} />
      </dd>
    </div>
  );
}

function Notes({ change, figures }: { change: WhatIf; figures: PlanFigures }): ReactNode {
  const isLimits = change.step2ck === undefined && Object.keys(change.modes).length === 0;
  return (
    <>
      {figures.exceeded.length > 0 && (
        <p className="small">{words.over(figures.exceeded.map((name) => words.limits[name]).join(', '))}</p>
      )}
      {isLimits && figures.exceeded.length === 0 && <p className="soft small">{words.onlyLimits}</p>}
    </>
  );
}

function OutcomeTable({ plan, figures }: { plan: Plan; figures: PlanFigures | null }): ReactNode {
  const before = plan.pMatch.byOutcome;
  const after = figures?.byOutcome ?? before;
  const names = m.plan.chance.outcomes;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{m.plan.chance.outcome}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map(([outcome, shape]) => (
          <tr key={outcome}>
            <th scope="row">
              <OutcomeShape kind={shape} /> {names[outcome]}
            </th>
            <td>
              {percent(before[outcome].mid)} <span className="soft small">{range(before[outcome])}</span>
            </td>
            <td style={{ color: colorOf(shape) }}>
              <strong>{percent(after[outcome].mid)}</strong>{' '}
              <span className="soft small">{range(after[outcome])}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
