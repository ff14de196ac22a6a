import { hostEligibility, type Almanac, type Host } from '@matchwright/almanac';
import { rotatorOf, type Profile } from '@matchwright/dossier';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { FactLine } from '../../shared/parts/fact-line.js';
import { Section } from '../../shared/parts/page.js';
import styles from './program.module.css';

const words = m.program.host;
const verdicts = {
  open: [words.open, IconCircleCheck],
  ask: [words.unknown, IconHelpCircle],
  closed: [words.closed, IconCircleX],
} as const;

const factNames = [
  'hostsIr',
  'needsVslo',
  'needsAffiliation',
  'needsSponsor',
  'citizenship',
  'service',
  'opens',
  'leadWeeks',
  'feeDollars',
  'feeText',
  'maxWeeks',
  'requirements',
] as const satisfies readonly (keyof typeof words.facts)[];

/** Whether this person may rotate here, why, what to ask, and the host's rules with their sources. */
export function HostPolicy(props: {
  host: Host | undefined;
  almanac: Almanac;
  profile: Profile | null;
}): ReactNode {
  const { host, almanac, profile } = props;
  if (!host) {
    return (
      <Section title={words.title}>
        <p className="soft">{words.none}</p>
      </Section>
    );
  }
  return (
    <Section title={words.title} lead={host.institution}>
      {profile && <Eligibility host={host} almanac={almanac} profile={profile} />}
      <dl className={styles.facts}>
        {host.eligibleText.state !== 'not-reported' && (
          <FactLine name={words.words} fact={host.eligibleText} say={String} />
        )}
        {factNames.map((name) =>
          host[name].state === 'not-reported' ? null : (
            <FactLine key={name} name={words.facts[name]} fact={host[name]} say={sayValue} />
          ),
        )}
      </dl>
      <NotReported host={host} />
    </Section>
  );
}

function Eligibility(props: { host: Host; almanac: Almanac; profile: Profile }): ReactNode {
  const { host, almanac, profile } = props;
  const { verdict, reasons, questions } = hostEligibility(host, rotatorOf(profile), almanac.electives);
  const [text, Icon] = verdicts[verdict];
  return (
    <>
      <p className={styles.stance}>
        <Icon size={20} stroke={1.8} aria-hidden="true" /> {words.stance}: {text}
      </p>
      <ul className={styles.reasons}>
        {[...reasons.map((reason) => reason.text), ...questions].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function sayValue(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return String(value);
}

function NotReported({ host }: { host: Host }): ReactNode {
  const names = factNames.filter((name) => host[name].state === 'not-reported');
  if (names.length === 0) return null;
  return (
    <p className={`soft small ${styles.missing}`}>
      {m.program.ledger.notReported(names.map((name) => words.facts[name]).join('; '))}
    </p>
  );
}
