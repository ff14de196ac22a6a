import type { Plan, Profile } from '@matchwright/dossier';
import { profileUnder, type WhatIf } from '@matchwright/planner';
import type { RecordsEffect } from '@matchwright/season';
import { useMemo, type ReactNode } from 'react';
import { differenceOf } from '../../../shared/engine/plan-changes.js';
import { dollars } from '../../../shared/format/plain.js';
import { Button, Notice, Progress } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { ChanceText } from '../../../shared/parts/chance-text.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import { Section } from '../../../shared/parts/page.js';
import { PlanDifference } from '../../../shared/parts/plan-difference.js';
import { changeProfile, changeProfileAndPlan } from '../../../shared/store/changes.js';
import { useProject } from '../../../shared/store/use-project.js';
import { useNewPlan } from './use-new-plan.js';
import styles from './what-if.module.css';

const words = m.planWhatIf;
const noneCounted: readonly RecordsEffect[] = [];

/** Makes the plan anew under a change, shows how it differs, and keeps it when asked. */
export function NewPlan(props: {
  plan: Plan;
  profile: Profile;
  change: WhatIf;
  onKept: () => void;
}): ReactNode {
  const { plan, profile, change, onKept } = props;
  const changed = useMemo(() => profileUnder(profile, change), [profile, change]);
  const { state, start, stop } = useNewPlan(changed, useProject()?.counted ?? noneCounted);

  async function keep(): Promise<void> {
    const under = (stored: Profile): Profile => profileUnder(stored, change);
    const done =
      state.status === 'ready'
        ? await changeProfileAndPlan(under, state.plan, words.did)
        : await changeProfile(under, words.did);
    if (!done.ok) return;
    onKept();
    if (done.value !== null) offerUndo(words.kept, done.value);
  }

  return (
    <>
      {state.status === 'ready' && <Difference before={plan} after={state.plan} />}
      {state.status === 'failed' && <Notice kind="warning" role="alert" title={words.anew.failed} />}
      {state.status === 'working' && <Progress done={state.done} label={words.anew.working} />}
      <div className={styles.actions}>
        {state.status === 'working' ? (
          <Button variant="default" onClick={stop}>
            {words.anew.stop}
          </Button>
        ) : (
          state.status !== 'ready' && (
            <Button variant="default" onClick={start}>
              {words.anew.action}
            </Button>
          )
        )}
        <Button variant="default" onClick={() => void keep()}>
          {words.keep}
        </Button>
      </div>
    </>
  );
}

function Difference({ before, after }: { before: Plan; after: Plan }): ReactNode {
  const difference = useMemo(() => differenceOf(before, after, null), [before, after]);
  const { anew } = words;
  return (
    <Section title={anew.heading}>
      <table className={styles.difference}>
        <thead>
          <tr>
            <th scope="col">{anew.what}</th>
            <th scope="col">{anew.now}</th>
            <th scope="col">{anew.anew}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{anew.chance}</th>
            <td>
              <ChanceText chance={before.pMatch} refusal={before.pMatch.refusal} />
            </td>
            <td>
              <ChanceText chance={after.pMatch} refusal={after.pMatch.refusal} />
            </td>
          </tr>
          <tr>
            <th scope="row">{anew.cost}</th>
            <td>{dollars(before.cost.total)}</td>
            <td>{dollars(after.cost.total)}</td>
          </tr>
          <tr>
            <th scope="row">{anew.programs}</th>
            <td>{before.list.length}</td>
            <td>{after.list.length}</td>
          </tr>
        </tbody>
      </table>
      <PlanDifference change={difference} />
    </Section>
  );
}
