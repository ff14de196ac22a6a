import type { ApplicationStep, BudgetCurve, Plan, Profile } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { BandLines } from '../../../shared/charts/index.js';
import { useBudgetCurve } from '../../../shared/engine/use-study.js';
import { percent } from '../../../shared/format/percent.js';
import { count, dollars } from '../../../shared/format/plain.js';
import { Segmented } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { Section } from '../../../shared/parts/page.js';
import { shortName } from '../../../shared/parts/program-link.js';
import styles from '../cards.module.css';

const words = m.planStudies.curve;
const sides = ['applications', 'dollars'] as const;
type Side = (typeof sides)[number];

/** What more or less money, or more or fewer applications, would buy; where the plan stands, and where to stop. */
export function Curve({ plan, profile }: { plan: Plan; profile: Profile }): ReactNode {
  const study = useBudgetCurve(profile);
  if (plan.pMatch.refusal !== undefined) return null;
  return (
    <Section title={words.heading}>
      {study.status === 'working' && (
        <>
          <p className="soft small">{m.planStudies.working}</p>
          <LinesSkeleton lines={6} />
        </>
      )}
      {study.status === 'failed' && <p>{m.planStudies.failed}</p>}
      {study.status === 'ready' && <Drawn curve={study.answer} profile={profile} />}
    </Section>
  );
}

function Drawn({ curve, profile }: { curve: BudgetCurve; profile: Profile }): ReactNode {
  const [side, setSide] = useState<Side>('applications');
  const { points, here, diminishing } = side === 'dollars' ? curve.byDollars : curve.byApplications;
  const own = points[here];
  const enough = points[diminishing];
  const say = side === 'dollars' ? dollars : count;
  return (
    <div className={styles.stack}>
      <Segmented
        aria-label={words.against}
        value={side}
        onChange={setSide}
        data={sides.map((value) => ({ value, label: words[value] }))}
      />
      <BandLines
        title={titleOf(curve, side)}
        note={<Steps curve={curve} profile={profile} />}
        xAxis={words.axis[side]}
        yAxis={words.chance}
        sayX={say}
        sayY={percent}
        yDomain={[0, 1]}
        series={[
          {
            label: words.line,
            points: points.map((point) => ({
              x: point[side],
              y: point.match.mid,
              low: point.match.low,
              high: point.match.high,
            })),
          },
        ]}
        marks={[
          ...(own === undefined ? [] : [{ x: own[side], label: words.here }]),
          ...(enough === undefined || diminishing === here ? [] : [{ x: enough[side], label: words.enough }]),
        ]}
      />
    </div>
  );
}

function titleOf({ byDollars, byApplications, stop }: BudgetCurve, side: Side): string {
  const enough = byDollars.points[byDollars.diminishing];
  if (side === 'dollars' && enough !== undefined) return words.title.past(dollars(enough.dollars));
  const next = (byApplications.points[byApplications.here]?.applications ?? 0) + 1;
  return stop.verdict === 'none' ? words.title.none : words.title[stop.verdict](next);
}

/** What an application is worth; where it rounds to its fee, on which side of it. */
function worth({ worthDollars, dollars: fee, worthIt }: ApplicationStep): string {
  if (worthDollars < 1) return words.under;
  if (Math.round(worthDollars) !== Math.round(fee)) return dollars(worthDollars);
  return worthIt ? words.justOver(dollars(fee)) : words.justUnder(dollars(fee));
}

function Steps({ curve, profile }: { curve: BudgetCurve; profile: Profile }): ReactNode {
  const { next, last } = curve.stop;
  return (
    <>
      {next !== null && <p>{words.next(shortName(next.name), worth(next), dollars(next.dollars))}</p>}
      {last !== null && <p>{words.last(shortName(last.name), worth(last), dollars(last.dollars))}</p>}
      <p>{words.rate(dollars(profile.limits.dollarsPerPoint))}</p>
    </>
  );
}
