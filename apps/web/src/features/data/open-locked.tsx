import { useState, type FormEvent, type ReactNode } from 'react';
import { relockText, unlockText } from '../../shared/files/locked-files.js';
import { saveFile } from '../../shared/files/save-file.js';
import { Button, notify, Progress, Segmented, Switch, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './data.module.css';
import { noPassphrase, PassphraseFields, passphraseFault } from './passphrase-fields.js';

const words = m.data.import;
const kinds = ['passphrase', 'recoveryKey'] as const;
type Kind = (typeof kinds)[number];

/** Asks for what opens a locked file. With its `name`, it can be saved under another passphrase instead. */
export function OpenLocked(props: {
  text: string;
  name?: string;
  onOpened: (text: string) => void;
  onCancel: () => void;
}): ReactNode {
  const { text, name, onOpened, onCancel } = props;
  const [kind, setKind] = useState<Kind>('passphrase');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [isChanging, setChanging] = useState(false);
  const [next, setNext] = useState(noPassphrase);
  const [checked, setChecked] = useState(false);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    setChecked(true);
    if (progress !== null || (isChanging && passphraseFault(next) !== null)) return;
    setProgress(0);
    const secret = kind === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
    const opened = isChanging
      ? await relockText(text, secret, next.first, setProgress)
      : await unlockText(text, secret, setProgress);
    setProgress(null);
    if (opened.ok && isChanging) {
      saveFile(name ?? '', opened.value, 'application/json');
      notify(words.relocked);
      onCancel();
    } else if (opened.ok) onOpened(opened.value);
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
      {name !== undefined && <Switch checked={isChanging} onChange={setChanging} label={words.relock} />}
      {isChanging && <PassphraseFields isNew value={next} checked={checked} onChange={setNext} />}
      {progress !== null && (isChanging || kind === 'passphrase') && (
        <div role="status">
          <p className="soft small">{m.data.passphrase.opening}</p>
          <Progress done={progress} label={m.data.passphrase.progress} />
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" busy={progress !== null}>
          {isChanging ? words.relockAction : words.open}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
