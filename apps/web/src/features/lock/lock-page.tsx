import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react';
import { browserCrypt } from '../../shared/files/locked-files.js';
import { Button, Notice, Progress, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { takeLockedBy } from '../../shared/store/lock/lock-now.js';
import { faultText } from '../../shared/parts/lock-fault.js';
import styles from './lock-page.module.css';
import { StartEmpty } from './start-empty.js';

const words = m.lock;

/** All that is shown while what is stored is under the lock: it asks for what opens it. */
export function LockPage({ onOpen }: { onOpen: () => void }): ReactNode {
  // read once: a page that is loaded again says nothing of it any more
  const [by] = useState(takeLockedBy);
  useEffect(() => {
    document.title = `${words.title} · ${m.common.product}`;
  }, []);
  return (
    <main className={styles.page}>
      <header>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
      </header>
      <div role="status">
        {by === 'idle' && <Notice kind="info">{words.byIdle}</Notice>}
        {by === 'other' && <Notice kind="info">{words.byOther}</Notice>}
      </div>
      {browserCrypt() === null ? <p role="alert">{words.noCrypto}</p> : <UnlockForm onOpen={onOpen} />}
      <p className="soft small">{words.lost}</p>
      <StartEmpty />
    </main>
  );
}

function UnlockForm({ onOpen }: { onOpen: () => void }): ReactNode {
  const id = useId();
  const [byRecovery, setByRecovery] = useState(false);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [progress, setProgress] = useState<number | null>(null);

  // the one thing that there is to do here
  useEffect(() => document.getElementById(id)?.focus(), [id]);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    const crypt = browserCrypt();
    if (crypt === null || progress !== null) return;
    setError(null);
    setProgress(0);
    const secret = byRecovery ? { recoveryKey: typed } : { passphrase: typed };
    const { unlockBrowser } = await import('../../shared/store/lock/lock-changes.js');
    const opened = await unlockBrowser(secret, crypt, setProgress);
    setProgress(null);
    if (opened.ok) onOpen();
    else setError(faultText(opened.error));
  }

  function exchange(): void {
    setByRecovery(!byRecovery);
    setTyped('');
    setError(null);
    document.getElementById(id)?.focus();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void open(event)}>
      <TextField
        type={byRecovery ? 'text' : 'password'}
        autoComplete={byRecovery ? 'off' : 'current-password'}
        id={id}
        label={byRecovery ? words.recoveryKey : words.passphrase}
        error={error}
        value={typed}
        onChange={setTyped}
      />
      {progress !== null && !byRecovery && (
        <div role="status">
          <p className="soft small">{words.working}</p>
          <Progress done={progress} label={words.progress} />
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" busy={progress !== null}>
          {words.unlock}
        </Button>
        <Button variant="quiet" onClick={exchange}>
          {byRecovery ? words.withPassphrase : words.withRecovery}
        </Button>
      </div>
      <div role="alert" className="only-heard">
        {error}
      </div>
    </form>
  );
}
