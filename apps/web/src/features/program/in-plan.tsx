import type { PlanItem, Profile } from '@matchwright/dossier';
import { Fragment, type ReactNode } from 'react';
import { Segmented } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { ModeBadge } from '../../shared/parts/mode-badge.js';
import { Section } from '../../shared/parts/page.js';
import { changeProfile } from '../../shared/store/changes.js';
import type { Project } from '../../shared/store/project.js';
import styles from './program.module.css';

const words = m.program;
const sayings = ['plan', 'in', 'out'] as const;
type Saying = (typeof sayings)[number];

function sayingOf({ choices }: Profile, id: string): Saying {
  if (choices.out.includes(id)) return 'out';
  return choices.in.some(({ program }) => program === id) ? 'in' : 'plan';
}

function withSaying(profile: Profile, id: string, saying: Saying): Profile {
  const kept = profile.choices.in.filter(({ program }) => program !== id);
  const left = profile.choices.out.filter((program) => program !== id);
  return {
    ...profile,
    choices: {
      in: saying === 'in' ? [...kept, { program: id }] : kept,
      out: saying === 'out' ? [...left, id] : left,
    },
  };
}

/** What the plan does with this program, why, and the person's own say. */
export function InPlan({ id, project }: { id: string; project: Project }): ReactNode {
  const item = project.plan?.list.find(({ program }) => program === id);
  return (
    <Section title={item ? words.inPlan : words.notInPlan}>
      {item ? <Line item={item} /> : <p className="soft">{words.notInPlanText}</p>}
      <div className={styles.choice}>
        <span id="own-say" className="soft small">
          {words.choice.label}
        </span>
        <Segmented
          aria-labelledby="own-say"
          value={sayingOf(project.profile, id)}
          onChange={(saying) => changeProfile((profile) => withSaying(profile, id, saying))}
          data={sayings.map((value) => ({ value, label: words.choice[value] }))}
        />
      </div>
    </Section>
  );
}

function Line({ item }: { item: PlanItem }): ReactNode {
  return (
    <div className={styles.line}>
      <ModeBadge mode={item.mode} />
      <dl className={styles.chances}>
        <div>
          <dt>{words.interview}</dt>
          <dd>
            <ChanceText chance={item.pInvite} refusal={item.refusal} />
          </dd>
        </div>
        <div>
          <dt>{words.place}</dt>
          <dd>
            <ChanceText chance={item.pMatch} refusal={item.refusal} />
          </dd>
        </div>
      </dl>
      <p className="soft small">{item.evidence.text}</p>
      <p>
        <strong>{words.reasons}:</strong>{' '}
        {item.reasons.map((reason) => (
          <Fragment key={reason.text}>{reason.text} </Fragment>
        ))}
      </p>
    </div>
  );
}
