import type { Application, Outcome, Profile } from '@matchwright/dossier';
import { outcomeGift, type Ending } from '@matchwright/season';
import type { ReactNode } from 'react';
import { saveFile } from '../../shared/files/save-file.js';
import { Button, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import styles from './season-end.module.css';

const words = m.seasonEnd.gift;

/** The gift as the very file that would be saved; saving it is all that happens here. */
export function Gift(props: {
  profile: Profile;
  applications: readonly Application[];
  outcome: Outcome;
  ending: Ending;
}): ReactNode {
  const { profile, applications, outcome, ending } = props;
  const before = outcome.scores.find(({ on }) => on === null);
  const file = `${JSON.stringify(
    outcomeGift({ profile, applications, ending, chances: before?.chances ?? null }),
    null,
    2,
  )}\n`;
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.form}>
        <Notice kind="info">{words.notMeasured}</Notice>
        <p>{words.preview}</p>
        <pre className={styles.file}>{file}</pre>
        <div className={styles.acts}>
          <Button
            variant="default"
            onClick={() => saveFile('matchwright-outcome-gift.json', file, 'application/json')}
          >
            {words.save}
          </Button>
        </div>
      </div>
    </Section>
  );
}
