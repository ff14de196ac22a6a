import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ProjectFile } from '@matchwright/exchange';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Page, Section } from '../../shared/parts/page.js';
import { ChooseFile } from './choose-file.js';
import styles from './data.module.css';
import { leftOutText } from './left-out.js';
import { OpenLocked } from './open-locked.js';
import { Refusal } from './refusal.js';
import { SharedContent } from './shared-content.js';
import { readText, type Chosen } from './take-in.js';

const words = m.look;

/** A file that somebody shared, to be read only: it is held by this page alone, and nothing of it is stored. */
export function LookPage(): ReactNode {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const close = (): void => setChosen({ kind: 'none' });
  return (
    <Page title={words.title} lead={words.lead} narrow>
      {chosen.kind === 'read' ? (
        <OpenFile name={chosen.name} file={chosen.file} onClose={close} />
      ) : (
        <Section title={words.choose} lead={words.chooseHint}>
          <ChooseFile text={words.action} isMain onChosen={setChosen} />
          {chosen.kind === 'refused' && <Refusal issues={chosen.issues} />}
          {chosen.kind === 'locked' && (
            <OpenLocked
              text={chosen.text}
              onOpened={(text) => void readText(chosen.name, text).then(setChosen)}
              onCancel={close}
            />
          )}
        </Section>
      )}
    </Page>
  );
}

function OpenFile(props: { name: string; file: ProjectFile; onClose: () => void }): ReactNode {
  const { name, file, onClose } = props;
  const when = new Date(file.savedAt).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Section title={words.open} lead={words.readOnly}>
      <p>{words.from(name, when)}</p>
      {file.leftOut.length > 0 && <p>{words.leftOut(leftOutText(file.leftOut))}</p>}
      <div className={styles.preview}>
        <SharedContent shared={file} open />
      </div>
      <div className={styles.after}>
        <Button variant="default" onClick={onClose}>
          {words.close}
        </Button>
        <p className="soft small">
          {words.bringIn} <Link to="/data">{words.toData}</Link>
        </p>
      </div>
    </Section>
  );
}
