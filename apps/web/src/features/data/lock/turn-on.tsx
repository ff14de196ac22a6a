import { useState, type FormEvent, type ReactNode } from 'react';
import { browserCrypt } from '../../../shared/files/locked-files.js';
import { Button, notify, Progress } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { faultText } from '../../../shared/parts/lock-fault.js';
import styles from '../data.module.css';
import { noPassphrase, PassphraseFields, passphraseFault } from '../passphrase-fields.js';
import { RecoveryKey } from '../recovery-key.js';

const words = m.lock.section;

/** Puts the lock on: a passphrase twice, then the recovery key, which stays in sight when the lock is on. */
export function TurnOn({ isOn }: { isOn: boolean }): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [checked, setChecked] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);

  async function turnOn(event: FormEvent): Promise<void> {
    event.preventDefault();
    const crypt = browserCrypt();
    setChecked(true);
    setError(null);
    if (crypt === null || progress !== null || passphraseFault(passphrase) !== null) return;
    setProgress(0);
    const { turnLockOn } = await import('../../../shared/store/lock/lock-changes.js');
    const done = await turnLockOn(passphrase.first, crypt, { onProgress: setProgress });
    setProgress(null);
    if (!done.ok) return setError(faultText(done.error));
    setRecoveryKey(done.value.recoveryKey);
    setPassphrase(noPassphrase);
    setChecked(false);
    setAsking(false);
    notify(words.onDone);
  }

  return (
    <>
      {!isOn && !isAsking && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {words.turnOn}
        </Button>
      )}
      {!isOn && isAsking && (
        <form className={styles.preview} onSubmit={(event) => void turnOn(event)}>
          <h3>{words.turnOn}</h3>
          <p>{words.before}</p>
          <PassphraseFields value={passphrase} checked={checked} onChange={setPassphrase} />
          {progress !== null && (
            <div role="status">
              <p className="soft small">{words.turningOn}</p>
              <Progress done={progress} label={m.lock.progress} />
            </div>
          )}
          {error !== null && <p role="alert">{error}</p>}
          <div className={styles.actions}>
            <Button type="submit" busy={progress !== null}>
              {words.turnOn}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </div>
        </form>
      )}
      {recoveryKey !== null && (
        <RecoveryKey value={recoveryKey} text={words.recovery} onClose={() => setRecoveryKey(null)} />
      )}
    </>
  );
}
