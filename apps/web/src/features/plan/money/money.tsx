import type { Plan, Profile } from '@matchwright/dossier';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { dollars } from '../../../shared/format/plain.js';
import { NumberField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { Section } from '../../../shared/parts/page.js';
import { changeProfile } from '../../../shared/store/changes.js';
import styles from '../cards.module.css';

const words = m.plan.money;

/** The chart comes with its view, never with the first plan. */
const Curve = lazy(async () => ({ default: (await import('./curve.js')).Curve }));

/** What the plan costs, line by line, and the limits it keeps to. */
export function Money({ plan, profile }: { plan: Plan; profile: Profile }): ReactNode {
  return (
    <div className={styles.stack}>
      <Suspense fallback={<LinesSkeleton lines={8} />}>
        <Curve plan={plan} profile={profile} />
      </Suspense>
      <CostTable plan={plan} />
      <Section title={words.limits} lead={words.limitsHint}>
        <div className={styles.fields}>
          <Limit name="dollars" profile={profile} most={100_000} />
          <Limit name="rotations" profile={profile} most={8} />
          <Limit name="irRotations" profile={profile} most={6} />
        </div>
      </Section>
    </div>
  );
}

function CostTable({ plan }: { plan: Plan }): ReactNode {
  return (
    <table className={styles.table}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" className={styles.num}>
            {words.count}
          </th>
          <th scope="col" className={styles.num}>
            {words.dollars}
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.cost.lines.map((line) => (
          <tr key={line.what}>
            <th scope="row">
              {line.what}
              {line.note !== undefined && <div className="soft small">{line.note}</div>}
            </th>
            <td className={styles.num}>{line.count}</td>
            <td className={styles.num}>{dollars(line.dollars)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.total}
          </th>
          <td className={styles.num}>{dollars(plan.cost.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

type LimitName = 'dollars' | 'rotations' | 'irRotations';

function Limit(props: { name: LimitName; profile: Profile; most: number }): ReactNode {
  const { name, profile, most } = props;
  const saved = profile.limits[name];
  const [typed, setTyped] = useState<number | ''>(saved);

  function save(): void {
    const value = Number(typed);
    const isRight = typed !== '' && Number.isInteger(value) && value >= 0 && value <= most;
    if (!isRight) {
      setTyped(saved);
      return;
    }
    void changeProfile((old) =>
      old.limits[name] === value ? old : { ...old, limits: { ...old.limits, [name]: value } },
    );
  }

  return (
    <NumberField
      label={m.start.more[name]}
      value={typed}
      onChange={setTyped}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  );
}
