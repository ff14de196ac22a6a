import type { Result } from '@matchwright/almanac';
import type { Secret } from '@matchwright/exchange';
import { useState, type FormEvent, type ReactNode } from 'react';
import { browserCrypt } from '../../../shared/files/locked-files.js';
import { Button, notify, Progress, TextField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { faultText } from '../../../shared/parts/lock-fault.js';
import styles from '../data.module.css';
import { noPassphrase, PassphraseFields, passphraseFault } from '../passphrase-fields.js';

const words = m.lock.section;

/** Another passphrase, or no lock any more: either asks for the present passphrase or the recovery key. */
export function ChangeLock({ task, onDone }: { task: 'change' | 'off'; onDone: () => void }): ReactNode {
  const [byRecovery, setByRecovery] = useState(false);
  const [typed, setTyped] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [checked, setChecked] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function run(secret: Secret): Promise<Result<null>> {
    const crypt = browserCrypt();
    if (crypt === null) throw new RangeError('this address has no cryptography');
    const changes = await import('../../../shared/store/lock/lock-changes.js');
    return task === 'off'
      ? changes.turnLockOff(secret, crypt, setProgress)
      : changes.changeLockPassphrase(secret, next.first, crypt, setProgress);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    setError(null);
    if (progress !== null || (task === 'change' && passphraseFault(next) !== null)) return;
    setProgress(0);
    const done = await run(byRecovery ? { recoveryKey: typed } : { passphrase: typed });
    setProgress(null);
    if (!done.ok) return setError(faultText(done.error));
    notify(task === 'off' ? words.offDone : words.changed);
    onDone();
  }

  return (
    <form className={styles.preview} onSubmit={(event) => void submit(event)}>
      <h3>{task === 'off' ? words.turnOff : words.change}</h3>
      <TextField
        key={String(byRecovery)}
        type={byRecovery ? 'text' : 'password'}
        autoComplete={byRecovery ? 'off' : 'current-password'}
        label={byRecovery ? m.lock.recoveryKey : words.present}
        error={error}
        value={typed}
        onChange={setTyped}
      />
      {task === 'change' && <PassphraseFields isNew value={next} checked={checked} onChange={setNext} />}
      {progress !== null && (
        <div role="status">
          <p className="soft small">{m.lock.working}</p>
          <Progress done={progress} label={m.lock.progress} />
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" busy={progress !== null}>
          {task === 'off' ? words.turnOff : words.change}
        </Button>
        <Button variant="quiet" onClick={() => setByRecovery(!byRecovery)}>
          {byRecovery ? m.lock.withPassphrase : m.lock.withRecovery}
        </Button>
        <Button variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
