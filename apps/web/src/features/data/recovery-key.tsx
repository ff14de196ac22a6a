import { useState, type ReactNode } from 'react';
import { Button, Dialog } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './data.module.css';

const words = m.data.recovery;

/** Shows a recovery key, this once, and says what it opens. */
export function RecoveryKey(props: { value: string; text?: string; onClose: () => void }): ReactNode {
  const { value, text = words.text, onClose } = props;
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => undefined,
    );
  }

  return (
    <Dialog opened onClose={onClose} title={words.title}>
      <div className={styles.stack}>
      <p>{text}</p>
      <p className={styles.key}>{value}</p>
      <div className={styles.actions}>
        <Button onClick={onClose}>{words.done}</Button>
        <Button variant="default" onClick={() => void copy()}>
          {copied ? words.copied : words.copy}
        </Button>
      </div>
      </div>
    </Dialog>
  );
}
