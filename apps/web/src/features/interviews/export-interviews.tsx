import type { Interview } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { saveFile } from '../../shared/files/save-file.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { sayProgram, type ProgramNames } from '../../shared/season/program-names.js';
import { ownZone } from '../../shared/season/time-zones.js';
import { useRecords } from '../../shared/store/index.js';
import styles from './interviews.module.css';
import { criterionName } from './criterion-name.js';

const words = m.interviews.export;

/** The interviews as a calendar file and all notes as plain text. */
export function ExportInterviews(props: {
  interviews: readonly Interview[];
  names: ProgramNames;
}): ReactNode {
  const { interviews, names } = props;
  const criteria = useRecords('criteria') ?? [];
  const nameOf = (id: string): string => sayProgram(names, id);

  async function calendar(): Promise<void> {
    const { interviewsToIcs } = await import('@matchwright/exchange');
    const stamp = new Date().toISOString();
    saveFile(
      'interviews.ics',
      interviewsToIcs(interviews, { nameOf, stamp, timeZone: ownZone() }),
      'text/calendar',
    );
  }

  async function markdown(): Promise<void> {
    const { interviewsToMarkdown } = await import('@matchwright/exchange');
    const criterion = (id: string): string => criterionName(id, criteria);
    saveFile(
      'interviews.md',
      interviewsToMarkdown(interviews, { program: nameOf, criterion }),
      'text/markdown',
    );
  }

  return (
    <Section title={words.title}>
      <div className={styles.acts}>
        <Button variant="default" onClick={() => void calendar()}>
          {words.ics}
        </Button>
        <Button variant="default" onClick={() => void markdown()}>
          {words.markdown}
        </Button>
      </div>
    </Section>
  );
}
