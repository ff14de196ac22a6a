import { useState, type ReactNode } from 'react';
import { Button, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './lock-page.module.css';

const words = m.lock.empty;

async function startEmpty(): Promise<void> {
  const changes = await import('../../shared/store/lock/lock-changes.js');
  await changes.startEmpty();
  window.location.hash = '#/data';
  window.location.reload();
}

/** Throws away what nobody can open any more, once a word was typed. Leads to where a backup is brought in. */
export function StartEmpty(): ReactNode {
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim().toUpperCase() === words.word;
  return (
    <details>
      <summary>{words.title}</summary>
      <div className={styles.empty}>
        <p>{words.text}</p>
        <TextField autoComplete="off" label={words.type(words.word)} value={typed} onChange={setTyped} />
        <div>
          <Button variant="default" disabled={!isMeant} onClick={() => void startEmpty()}>
            {words.action}
          </Button>
        </div>
      </div>
    </details>
  );
}
