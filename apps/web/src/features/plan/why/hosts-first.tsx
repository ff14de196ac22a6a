import type { TwoStages } from '@matchwright/dossier';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { percent, range } from '../../../shared/format/percent.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';
import { ProgramLink } from '../../../shared/parts/program-link.js';
import styles from './why.module.css';

const words = m.planWhy.stages;

/** How many hosts to apply to, and which, when some of them will say no. */
export function HostsFirst({ stages }: { stages: TwoStages }): ReactNode {
  const { hosts, applyTo, wanted, noHost, offer } = stages;
  return (
    <Section title={words.heading}>
      {applyTo === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className={styles.answer}>{words.apply(applyTo, wanted)}</p>
          <p>{words.why(percent(noHost.advised))}</p>
          <ol className={styles.list}>
            {hosts.slice(0, applyTo).map(({ program, name, specialty }) => (
              <li key={program}>
                <span>
                  <ProgramLink id={program} name={name} /> · {m.common.specialtyShort[specialty]}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="soft small">
        {words.basis(percent(offer.mid), range(offer), gradeName(offer.grade))}{' '}
        <Link to="/rotations">{words.go}</Link>
      </p>
    </Section>
  );
}

/** A grade in the page's language; one that this version does not know as it stands. */
function gradeName(grade: string): string {
  return Object.entries(m.common.grade).find(([known]) => known === grade)?.[1] ?? grade;
}
