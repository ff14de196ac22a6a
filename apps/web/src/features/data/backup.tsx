import { useState, type ReactNode } from 'react';
import { downloadProject, projectText } from '../../shared/files/downloads.js';
import { browserCrypt, lockText } from '../../shared/files/locked-files.js';
import { saveFile } from '../../shared/files/save-file.js';
import { today } from '../../shared/format/plain.js';
import { Button, Progress, Switch } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { noPassphrase, PassphraseFields, passphraseFault } from './passphrase-fields.js';
import { RecoveryKey } from './recovery-key.js';
import styles from './data.module.css';

const words = m.data.project;

/** Everything as one file, plain or locked. */
export function Backup(): ReactNode {
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [checked, setChecked] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);

  async function download(): Promise<void> {
    if (!isLocked) return downloadProject();
    setChecked(true);
    if (passphraseFault(passphrase) !== null) return;
    setProgress(0);
    const made = await lockText(await projectText(), passphrase.first, setProgress);
    setProgress(null);
    saveFile(`matchwright-${today()}-locked.json`, made.file, 'application/json');
    setRecoveryKey(made.recoveryKey);
    setPassphrase(noPassphrase);
    setChecked(false);
  }

  return (
    <Section title={words.title} lead={words.text}>
      <div className={styles.stack}>
        <Switch
          checked={isLocked}
          disabled={browserCrypt() === null}
          onChange={setLocked}
          label={words.lock}
          hint={browserCrypt() === null ? m.data.passphrase.noCrypto : isLocked ? words.lockHint : words.plain}
        />
        {isLocked && <PassphraseFields value={passphrase} checked={checked} onChange={setPassphrase} />}
        {progress !== null && (
          <div role="status">
            <p className="soft small">{m.data.passphrase.locking}</p>
            <Progress done={progress} label={m.data.passphrase.progress} />
          </div>
        )}
        <div>
          <Button busy={progress !== null} onClick={() => void download()}>
            {words.action}
          </Button>
        </div>
      </div>
      {recoveryKey !== null && <RecoveryKey value={recoveryKey} onClose={() => setRecoveryKey(null)} />}
    </Section>
  );
}
