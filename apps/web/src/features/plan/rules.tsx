import type { Rule } from '@matchwright/almanac';
import type { Plan, Profile } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { Switch } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Section } from '../../shared/parts/page.js';
import { changeProfile } from '../../shared/store/changes.js';
import styles from './rules.module.css';

const words = m.plan.rules;

function citedIn(plan: Plan): ReadonlySet<string> {
  const lists = [
    ...plan.list.flatMap((item) => item.reasons),
    ...plan.rotations.flatMap((rotation) => rotation.reasons),
    ...plan.letters,
    ...plan.warnings,
    ...plan.tasks,
  ];
  return new Set(lists.flatMap(({ rules }) => rules));
}

/** The rules that shape the plan, each with a switch, and those that are advice only. */
export function Rules({ plan, profile }: { plan: Plan; profile: Profile }): ReactNode {
  const state = useAlmanac();
  if (state.status !== 'ready') return <LinesSkeleton lines={8} />;
  const { rules } = state.almanac;
  const cited = citedIn(plan);
  return (
    <div className={styles.rules}>
      <p className="soft">{words.lead}</p>
      <Section title={words.active}>
        <ul className={styles.list}>
          {rules
            .filter((rule) => rule.carriedOutBy !== undefined && rule.on)
            .map((rule) => (
              <ActiveRule
                key={rule.id}
                rule={rule}
                isOn={!profile.rules.off.includes(rule.id)}
                isCited={cited.has(rule.id)}
              />
            ))}
        </ul>
      </Section>
      <details className={styles.advice}>
        <summary>{words.advice}</summary>
        <p className="soft small">{words.adviceLead}</p>
        <ul className={styles.list}>
          {rules
            .filter((rule) => rule.carriedOutBy === undefined)
            .map((rule) => (
              <li key={rule.id}>
                <RuleText rule={rule} />
              </li>
            ))}
        </ul>
      </details>
    </div>
  );
}

function toggled(profile: Profile, id: string, on: boolean): Profile {
  const others = profile.rules.off.filter((off) => off !== id);
  return { ...profile, rules: { off: on ? others : [...others, id].toSorted() } };
}

function ActiveRule(props: { rule: Rule; isOn: boolean; isCited: boolean }): ReactNode {
  const { rule, isOn, isCited } = props;
  return (
    <li>
      <Switch
        checked={isOn}
        aria-label={`${rule.id}: ${rule.text}`}
        onChange={(on) => changeProfile((profile) => toggled(profile, rule.id, on))}
      />
      <RuleText rule={rule} note={isOn ? (isCited ? words.used : undefined) : words.off} />
    </li>
  );
}

function RuleText({ rule, note }: { rule: Rule; note?: string | undefined }): ReactNode {
  return (
    <div>
      <p>
        <span className={styles.id}>{rule.id}</span> {rule.text}
      </p>
      <p className="soft small">
        {words.grade[rule.grade]} · {rule.source}
        {note !== undefined && ` · ${note}`}
      </p>
    </div>
  );
}
