import type { Flip, ModeOrOut, ProgramFlips } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { dollars } from '../../../shared/format/plain.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';
import { ProgramLink } from '../../../shared/parts/program-link.js';
import styles from './why.module.css';

const words = m.planWhy.flips;

/** For programs at the edge of the plan: the smallest change after which the plan says something else. */
export function Flips({ programs }: { programs: readonly ProgramFlips[] }): ReactNode {
  if (programs.length === 0) return null;
  return (
    <Section title={words.heading} lead={words.lead}>
      <ul className={styles.list}>
        {programs.map((program) => (
          <li key={program.program}>
            <span>
              <ProgramLink id={program.program} name={program.name} /> ·{' '}
              {m.common.specialtyShort[program.specialty]}, {words.planned(wayOf(program.planned))}
            </span>
            <Causes flips={program.flips} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Causes({ flips }: { flips: readonly Flip[] }): ReactNode {
  const found = flips.flatMap((flip) => (flip.to === null ? [] : [{ flip, to: flip.to }]));
  if (found.length === 0) return <span className="soft small">{words.none}</span>;
  return (
    <>
      {found.map(({ flip, to }) => (
        <span key={flip.by + flip.direction} className="soft small">
          {words.sentence(causeOf(flip, to), wayOf(flip.becomes ?? 'out'))}
        </span>
      ))}
    </>
  );
}

function wayOf(mode: ModeOrOut): string {
  return mode === 'out' ? words.notIn : m.common.mode[mode].toLowerCase();
}

function causeOf({ by, from }: Flip, to: number): string {
  if (by === 'liking') return words.liking(Math.round(to - from));
  if (by === 'score') return words.score(String(to), String(from));
  // such a flip lies between chances of one whole per cent: one in how many says more
  if (by === 'belief') return words.belief(oneIn(to), oneIn(from));
  return words[by](dollars(to), dollars(from));
}

function oneIn(chance: number): string {
  return words.oneIn(Math.round(1 / Math.max(chance, 1e-4)));
}
