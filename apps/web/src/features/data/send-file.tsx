import { adviserParts, sharedContent, writeProject, type ProjectFile } from '@matchwright/exchange';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Notice, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { readWhole } from '../../shared/store/content.js';
import { ChooseFile } from './choose-file.js';
import styles from './data.module.css';
import { OpenLocked } from './open-locked.js';
import { Refusal } from './refusal.js';
import { SharedContent } from './shared-content.js';
import { readText, type Chosen } from './take-in.js';

const words = m.staff.share;

/**
 * A project file to be sent to a school: chosen, opened here where it is locked, shown as the school will see it, sent.
 * `onSend` answers with words to show, or null.
 */
export function SendFile(props: {
  nameLabel?: string;
  fromHere: boolean;
  onSend: (name: string, file: string) => Promise<string | null>;
}): ReactNode {
  const { nameLabel, fromHere, onSend } = props;
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const close = (): void => setChosen({ kind: 'none' });

  async function takeHere(): Promise<void> {
    const shared = sharedContent(await readWhole(), adviserParts);
    const app = shared.plan?.provenance.engine ?? 'web';
    setChosen(await readText('', writeProject({ savedAt: new Date().toISOString(), app, ...shared })));
  }

  if (chosen.kind === 'read')
    return <Ready file={chosen.file} nameLabel={nameLabel} onSend={onSend} onCancel={close} />;
  if (chosen.kind === 'locked')
    return (
      <OpenLocked
        text={chosen.text}
        onOpened={(text) => void readText(chosen.name, text).then(setChosen)}
        onCancel={close}
      />
    );
  return (
    <div className={styles.stack}>
      <p>{words.chooseHint}</p>
      {fromHere && <p>{words.hereHint}</p>}
      <div className={styles.actions}>
        <ChooseFile text={words.choose} isMain onChosen={setChosen} />
        {fromHere && (
          <Button variant="default" onClick={() => void takeHere()}>
            {words.here}
          </Button>
        )}
      </div>
      {chosen.kind === 'refused' && <Refusal issues={chosen.issues} />}
    </div>
  );
}

function Ready(props: {
  file: ProjectFile;
  nameLabel: string | undefined;
  onSend: (name: string, file: string) => Promise<string | null>;
  onCancel: () => void;
}): ReactNode {
  const { file, nameLabel, onSend, onCancel } = props;
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const answer = await onSend(name, writeProject(file));
    setBusy(false);
    setSaid(answer);
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void send(event)}>
      {nameLabel !== undefined && (
        <TextField required maxLength={200} autoComplete="name" label={nameLabel} value={name} onChange={setName} />
      )}
      <div className={styles.preview}>
        <h3>{words.see}</h3>
        <SharedContent shared={file} />
      </div>
      {said !== null && <Notice role="alert">{said}</Notice>}
      <div className={styles.actions}>
        <Button type="submit" busy={busy}>
          {words.send}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {m.data.import.cancel}
        </Button>
      </div>
    </form>
  );
}
