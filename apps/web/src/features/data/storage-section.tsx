import { useEffect, useState, type ReactNode } from 'react';
import { Button, notify } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { storageUse } from '../../shared/store/persistence.js';
import { dropOlderSnapshots } from '../../shared/store/snapshots/take-snapshot.js';
import { bytesText } from './bytes-text.js';
import styles from './data.module.css';

const words = m.data.storage;
type Use = Awaited<ReturnType<typeof storageUse>>;

/** How much room is used, whether the browser has agreed to keep it, and how to make room. */
export function StorageSection(): ReactNode {
  const [use, setUse] = useState<Use | undefined>(undefined);
  const [isRefused, setRefused] = useState(false);
  const look = (): Promise<void> => storageUse().then(setUse);
  useEffect(() => void storageUse().then(setUse), []);

  async function persist(): Promise<void> {
    setRefused(!(await navigator.storage.persist()));
    await look();
  }

  async function makeRoom(): Promise<void> {
    notify(words.madeRoom(await dropOlderSnapshots()));
    await look();
  }

  if (use === undefined) return null;
  return (
    <Section title={words.title}>
      <div className={styles.stack}>
        {use === null ? (
          <p>{words.unknown}</p>
        ) : (
          <p>
            {words.used(bytesText(use.used), bytesText(use.most))}{' '}
            {use.persisted ? words.persisted : words.notPersisted}
          </p>
        )}
        {isRefused && <p role="alert">{words.refused}</p>}
        <div className={styles.actions}>
          {use?.persisted === false && (
            <Button variant="default" onClick={() => void persist()}>
              {words.persist}
            </Button>
          )}
          <Button variant="default" onClick={() => void makeRoom()}>
            {words.makeRoom}
          </Button>
        </div>
      </div>
    </Section>
  );
}
