import type { Plan, Profile } from '@matchwright/dossier';
import { changesNothing, noChange, type WhatIf as Change } from '@matchwright/planner';
import { useMemo, useState, type ReactNode } from 'react';
import { figuresUnder } from '../../../shared/engine/engine-client.js';
import { useLatest } from '../../../shared/engine/use-latest.js';
import { Button } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';
import { AnswerFields } from './answer-fields.js';
import { LiveAnswer } from './live-answer.js';
import { NewPlan } from './new-plan.js';
import { ProgramFields } from './program-fields.js';
import styles from './what-if.module.css';

const words = m.planWhatIf;

type Question = { readonly profile: Profile; readonly change: Change };

function ask({ profile, change }: Question): ReturnType<typeof figuresUnder> {
  return figuresUnder(profile, change);
}

/** The plan without the program that the address names, or as it is. */
function beginWith({ list }: Plan, begin: string | undefined): Change {
  const isPlanned = begin !== undefined && list.some(({ program }) => program === begin);
  return isPlanned ? { modes: { [begin]: 'out' } } : noChange;
}

/** A place to try changes: the chance follows at once, the plan on request, and nothing is kept until asked. */
export function WhatIf(props: { plan: Plan; profile: Profile; begin?: string | undefined }): ReactNode {
  const { plan, profile, begin } = props;
  const [change, setChange] = useState<Change>(() => beginWith(plan, begin));
  const question = useMemo(() => ({ profile, change }), [profile, change]);
  const { answered, failed } = useLatest(ask, question);
  const isNothing = changesNothing(change);
  return (
    <div className={styles.whatIf}>
      <div className={styles.result}>
        <LiveAnswer plan={plan} change={change} figures={answered?.answer ?? null} failed={failed} />
      </div>
      <div className={styles.fields}>
        <p className="soft">{words.lead}</p>
        <Section title={words.answers}>
          <AnswerFields profile={profile} change={change} onChange={setChange} />
        </Section>
        <Section title={words.programs}>
          <ProgramFields plan={plan} profile={profile} change={change} onChange={setChange} />
        </Section>
        {!isNothing && (
          <>
            <NewPlan
              // what was made under another change is no answer to this one
              key={JSON.stringify(change)}
              plan={plan}
              profile={profile}
              change={change}
              onKept={() => setChange(noChange)}
            />
            <div>
              <Button variant="default" onClick={() => setChange(noChange)}>
                {words.putBack}
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
