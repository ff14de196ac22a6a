import { useState, type FormEvent, type ReactNode } from 'react';
import { unlockText } from '../../shared/files/locked-files.js';
import { Button, Progress, Segmented, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './data.module.css';

const words = m.data.import;
const kinds = ['passphrase', 'recoveryKey'] as const;
type Kind = (typeof kinds)[number];

/** Asks for what opens a locked file. */
export function OpenLocked(props: {
  text: string;
  onOpened: (text: string) => void;
  onCancel: () => void;
}): ReactNode {
  const { text, onOpened, onCancel } = props;
  const [kind, setKind] = useState<Kind>('passphrase');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [progress, setProgress] = useState<number | null>(null);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    setProgress(0);
    const secret = kind === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
    const opened = await unlockText(text, secret, setProgress);
    setProgress(null);
    if (opened.ok) onOpened(opened.value);
    else setError(opened.error.map(({ hint, expected }) => hint ?? expected).join(' '));
  }

  return (
    <form className={styles.preview} onSubmit={(event) => void open(event)}>
      <h3>{words.sealed}</h3>
      <p>{words.sealedText}</p>
      <Segmented
        aria-label={words.secret}
        data={kinds.map((value) => ({ value, label: words.secrets[value] }))}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setTyped('');
          setError(null);
        }}
      />
      <TextField
        type={kind === 'passphrase' ? 'password' : 'text'}
        autoComplete="off"
        label={words.secrets[kind]}
        error={error}
        value={typed}
        onChange={setTyped}
      />
      {progress !== null && kind === 'passphrase' && (
        <div role="status">
          <p className="soft small">{m.data.passphrase.opening}</p>
          <Progress done={progress} label={m.data.passphrase.progress} />
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" busy={progress !== null}>
          {words.open}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
