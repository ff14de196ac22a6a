import type { RotationGuide } from '@matchwright/almanac';
import type { Letter } from '@matchwright/dossier';
import type { LetterPacket } from '@matchwright/season';
import { useMemo, type ReactNode } from 'react';
import { day } from '../../../shared/format/plain.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { Section } from '../../../shared/parts/page.js';
import { storedNow, useRecord, useRecords } from '../../../shared/store/index.js';
import styles from '../letters.module.css';
import type { LetterWorld } from '../use-letter-world.js';
import { PacketLinesFields } from './packet-lines.js';
import { packetOf } from './packet-of.js';
import { PapersFields } from './papers-fields.js';
import { SavePacket } from './save-packet.js';

const words = m.letters.packet;

/** The letter packet (G18): what is in it, to be changed here, and the way to take it along. */
export function Packet(props: { letter: Letter; world: LetterWorld; guide: RotationGuide }): ReactNode {
  const { letter, world, guide } = props;
  const papers = useRecord('papers', 'mine');
  const caseNotes = useRecords('caseNotes');
  const own = useMemo(
    () =>
      papers === undefined || caseNotes === undefined
        ? null
        : packetOf(letter, world, guide, { papers, caseNotes }),
    [letter, world, guide, papers, caseNotes],
  );

  async function take(): Promise<LetterPacket> {
    const [written, mine] = [await storedNow('letters', letter.id), await storedNow('papers', 'mine')];
    return packetOf(written ?? letter, world, guide, { papers: mine, caseNotes: caseNotes ?? [] }).packet;
  }

  return (
    <Section title={words.title} lead={words.lead}>
      {own === null ? (
        <LinesSkeleton lines={8} />
      ) : (
        <div className={styles.stack}>
          <p>
            {own.packet.rotation !== '' && <>{own.packet.rotation}. </>}
            {own.packet.neededBy !== null && (
              <>
                {words.by} <strong>{day(own.packet.neededBy)}</strong>.
              </>
            )}
          </p>
          <Lacks lacks={own.packet.lacks} />
          <PacketLinesFields letter={letter} lines={own.lines} />
          <PapersFields papers={papers ?? null} />
          <SavePacket isNamed={own.packet.applicant.trim() !== ''} take={take} />
        </div>
      )}
    </Section>
  );
}

function Lacks({ lacks }: { lacks: readonly string[] }): ReactNode {
  if (lacks.length === 0) return <p>{words.whole}</p>;
  return (
    <div>
      <h3>{words.lacks}</h3>
      <ul className={styles.plain}>
        {lacks.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
