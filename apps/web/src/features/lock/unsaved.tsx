import { useEffect, useState, type ReactNode } from 'react';
import { Button, Dialog } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { copyText } from '../../shared/parts/copy-text.js';
import { forgetUnsaved, readUnsaved } from '../../shared/store/lock/unsaved.js';
import styles from './lock-page.module.css';

const words = m.lock.unsaved;

/** Shows what stood in a field, not yet stored, when the app locked. */
export function Unsaved(): ReactNode {
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => void readUnsaved().then(setTexts), []);

  function close(): void {
    setTexts([]);
    void forgetUnsaved();
  }

  return (
    <Dialog opened={texts.length > 0} onClose={close} title={words.title}>
      <p>{words.text}</p>
      <ul className={styles.texts}>
        {[...new Set(texts)].map((text) => (
          <li key={text}>
            <p>{text}</p>
            <Button size="s" variant="default" onClick={() => void copyText(text)}>
              {words.copy}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={close}>{words.done}</Button>
    </Dialog>
  );
}
